#pragma once

#include "plan/state.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace trygg::simulation {

/// How often each invariant of the planner was broken: I1 first, I10 last.
using Violations = std::array<std::uint64_t, 10>;

/// Watches the plans of one person day by day and counts broken invariants: I1–I5, I9 and I10.
/// I6–I8 compare whole histories; see audit.h.
class Watch {
public:
    explicit Watch(const plan::FactTable& table);

    /// Looks at the plan that `state` gives for its day; days come in order. `profile` as of that day.
    void see(const plan::State& state, const plan::DayPlan& plan, const plan::Profile& profile);

    [[nodiscard]] const Violations& violations() const noexcept { return violations_; }

private:
    /// What was known of an exercise's stay when it was last seen.
    struct Seen {
        plan::StayIndex stay = 0;
        int dose = 0, d = 0;
        bool in_flare = false;
        /// BUILD raised it since the last look at its dose.
        bool built = false;
        std::optional<std::chrono::sys_seconds> last_build{};
    };
    /// A row of the newest session as it was last seen.
    struct Graded {
        std::size_t row = 0;
        plan::Grade grade = plan::Grade::open;
    };

    void broken(int invariant, bool is) noexcept;
    void learn_from_rows(const plan::State& state);
    void learn_from_grade(const plan::State& state, const plan::SessionRow& row);
    void check_rise(const plan::State& state, const plan::SessionRow& row);
    void check_item(const plan::State& state, const plan::DayItem& item, const plan::DayPlan& plan);
    void check_growth(const plan::Stay& stay, const plan::DayItem& item, const plan::DayPlan& plan, Seen& seen);
    void check_strength(const plan::State& state, const plan::DayPlan& plan, const plan::Profile& profile);
    Seen& seen(plan::Slot slot, plan::StayIndex stay);

    const plan::FactTable& table_;
    Violations violations_{};
    /// By slot: the most that may be given after a NO or RED, until the next BUILD; 0 for no limit.
    std::vector<int> limits_;
    std::vector<std::optional<Seen>> seen_;
    std::vector<Graded> graded_;
    std::optional<plan::Day> strength_offered_{}, strength_done_{};
    plan::TrainingDays days_;
};

} // namespace trygg::simulation
