#pragma once

#include "plan/facts.h"
#include "plan/pain_days.h"
#include "plan/profile.h"
#include "plan/rule.h"
#include "shared/date.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace trygg::plan {

/// An exercise's time in the programme, from START (or as a variant, or by a swap) until it leaves.
struct Stay {
    Slot slot = 0;
    /// The dose, and the lowest that EASE and BACK may reach.
    int d = 1, floor = 1;
    int streak = 0, graded = 0;
    /// How often BASE began anew within the stay; tells which sessions belong to it.
    int base_round = 0;
    Rule move = Rule::start;
    std::optional<Day> last_tried{};
    /// The dose of the newest counting session that is GREEN.
    std::optional<int> green{};
    std::optional<std::chrono::sys_seconds> last_rise{};
    /// The exercise that EASE or BACK replaced by this one.
    std::optional<Slot> replaced{};
    bool here = true;

    /// Sets the dose; a change ends the streak.
    void set_dose(int dose)
    {
        if (dose != d) streak = 0;
        d = dose;
    }
    /// BASE begins again: the next rise waits for three graded sessions.
    void begin_base()
    {
        graded = 0;
        ++base_round;
    }
};

/// A stay's place in the order of all stays.
using StayIndex = std::size_t;

/// How long an exercise has not been tried.
enum class Gap { none, short_gap, long_gap };

/// What is in the programme, in programme order, and what is remembered of what has left it.
class Programme {
public:
    /// The first day: every entry by START.
    Programme(const FactTable& table, const Allowance& allowance, const Prescription& prescription);

    [[nodiscard]] const std::vector<StayIndex>& order() const noexcept { return order_; }
    [[nodiscard]] Stay& stay(StayIndex index) { return stays_[index]; }
    [[nodiscard]] const Stay& stay(StayIndex index) const { return stays_[index]; }
    /// The stay of an exercise that is in the programme now.
    [[nodiscard]] std::optional<StayIndex> find(Slot slot) const;

    /// The slot of a catalogue exercise or of an own activity that was ever prescribed.
    [[nodiscard]] std::optional<Slot> slot_of(const ExerciseId& id) const;
    [[nodiscard]] const ExerciseId& id_of(Slot slot) const;
    [[nodiscard]] const Facts& facts(Slot slot) const;

    /// Whether a catalogue exercise may come in as a variant, by a swap, or on offer.
    [[nodiscard]] bool may_enter(Slot slot, const Allowance& allowance) const;
    [[nodiscard]] bool paused(Slot slot, Day day) const;
    [[nodiscard]] Gap gap(const Stay& stay, Day day) const;
    /// The dose after what GAP takes off on `day`.
    [[nodiscard]] int gap_dose(const Stay& stay, Day day) const;

    /// Ends the pauses that are over on `day`: START again.
    void end_pauses(Day day);
    /// An exercise of the programme is tried: a gap ends and becomes its dose.
    void try_out(StayIndex index, Day day);
    /// EASE or BACK at the floor: `variant` takes the place of a stay that leaves with `dose`.
    StayIndex replace_by_variant(StayIndex index, Slot variant, Day day, int dose, Rule move);
    /// EASE or BACK at the floor without a variant: not offered for seven days from `day`.
    void pause(StayIndex index, Day day, int dose);
    /// After a "no" for an earlier stay: the exercise comes back, or is back, at no more than `dose`.
    void limit_return(Slot slot, int dose);

    void prescribe(const PrescriptionEntry& entry, const Allowance& allowance, Day day);
    void swap(StayIndex from, Slot to, Day day);
    void exclude(Slot slot, Day day);

private:
    struct Pause {
        Day until{};
        int dose = 1;
    };
    /// What is remembered of an exercise beside its stays.
    struct Memory {
        /// The dose that it left with, or less after a later "no".
        std::optional<int> left{};
        std::optional<Pause> pause{};
        bool excluded = false, prescribed_first = false;
    };
    struct Own {
        ExerciseId id;
        Facts facts;
    };

    void start(const PrescriptionEntry& entry, const Allowance& allowance, Day day);
    void start_exercise(const PrescribedExercise& prescribed, const Allowance& allowance, Day day);
    void start_activity(const OwnActivity& activity, Day day);
    void set_target(Slot slot, const OwnActivity& activity);
    StayIndex new_stay(Slot slot, int dose, Rule move, Day day);
    void leave(StayIndex index, int dose);
    [[nodiscard]] std::size_t place_of(StayIndex index) const;

    const FactTable* table_;
    std::vector<Own> own_;
    std::vector<Stay> stays_;
    std::vector<StayIndex> order_;
    std::vector<Memory> memory_;
};

} // namespace trygg::plan
