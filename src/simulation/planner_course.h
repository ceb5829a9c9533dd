#pragma once

#include "plan/event.h"
#include "simulation/body.h"
#include "simulation/outcome.h"
#include "simulation/patient.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::simulation {

/// How many days of a course are played again from its whole history at the end (I6–I8): none, one, which
/// differs from patient to patient, or every ninth.
enum class Audit { no, one_day, many_days };

/// A virtual patient who follows the planner, day by day.
class PlannerCourse {
public:
    /// `trace` receives one line an exercise done, if given; everything referred to must outlive the course.
    PlannerCourse(const content::Catalogue& catalogue, const plan::FactTable& table, const Patient& patient,
                  std::uint64_t number, Audit audit, std::string* trace);

    [[nodiscard]] Course run(int weeks);

private:
    /// What is remembered of the newest session until its later check.
    struct Aftermath {
        int day = 0;
        std::vector<ExerciseId> culprits;
        bool all_okay = true;
    };

    void live(int day);
    void answer_later(int day, const DayShape& shape);
    void say_form(int day, const DayShape& shape);
    void see_to_triage(int day);
    void accept_offers(int day, const plan::DayPlan& plan);
    void train(int day, const plan::DayPlan& plan, const DayShape& shape);
    void act_at_random(int day, const plan::DayPlan& plan);
    void play(const Moment& at, plan::EventBody body);
    [[nodiscard]] bool is_audited(int day) const;

    const content::Catalogue& catalogue_;
    const plan::FactTable& table_;
    const Patient& patient_;
    std::uint64_t number_;
    Audit audit_;
    std::string* trace_;
    plan::Profile profile_;
    plan::State state_;
    Body body_;
    Watch watch_;
    Course course_;
    std::optional<Aftermath> aftermath_{};
    int weeks_ = 0;
    /// Kept for an audit only.
    plan::History history_;
    std::vector<plan::DayPlan> plans_;
};

} // namespace trygg::simulation
