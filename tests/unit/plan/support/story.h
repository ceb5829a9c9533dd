#pragma once

#include "content/exercise.h"
#include "plan/day_plan.h"
#include "plan/event.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::plan {

/// The catalogue that the program ships.
[[nodiscard]] const content::Catalogue& shipped_catalogue();

/// The id that `text` names.
[[nodiscard]] ExerciseId id(std::string_view text);

/// The moment `hour`:`minute` of day `day`; day 0 is Monday 2 March 2026, at +01:00.
[[nodiscard]] Moment moment(int day, int hour, int minute = 0);
/// Day `day` as a date.
[[nodiscard]] Date date(int day);

/// One exercise of a session: what was done, and the answer to "Am I okay now?".
struct Done {
    std::string_view exercise;
    int amount = 0;
    bool okay = true;
};

/// Pain around a session, and on which plan it was.
struct How {
    int before = 2, worst = 3;
    PlanKind plan = PlanKind::a;
    bool new_signs = false;
    int hour = 18, minute = 0;
};

/// A history told day by day; it begins with a passed triage on day 0 and trains Monday to Saturday.
class Story {
public:
    explicit Story(Prescription prescription);
    Story(std::initializer_list<std::string_view> exercises);

    Story& tell(const Moment& at, EventBody body);
    Story& triage(int day, bool blocks = false, std::vector<RuleId> rules = {}, int hour = 7);
    Story& clearance(int day, int hour = 7);
    Story& session(int day, std::vector<Done> done, How how = {});
    Story& yes(int day, int pain = 2, int hour = 8, int minute = 0);
    Story& no(int day, std::vector<std::string_view> suspected = {}, int hour = 8, int minute = 0);
    Story& form(int day, DayForm form, int hour = 9);
    Story& pain(int day, int score, int hour = 6);
    Story& flare(int day, int hour = 12);
    Story& lower(int day, std::string_view exercise, int dose);
    Story& swap(int day, std::string_view from, std::string_view to);
    Story& exclude(int day, std::string_view exercise);
    Story& prescribe(int day, PrescriptionEntry entry);
    Story& change(int day, ProfileChange change);
    /// Everything in today's plan as planned, and a calm yes the next morning.
    Story& good_round(int day);
    /// `count` good rounds; one that falls on a rest day moves to the next day.
    Story& good_rounds(int first_day, int count, int days_apart = 2);

    [[nodiscard]] DayPlan plan(int day) const;
    /// The item of an exercise on a day, offered or not; fails the test when it is not in the programme.
    [[nodiscard]] DayItem item(int day, std::string_view exercise) const;
    [[nodiscard]] int dose(int day, std::string_view exercise) const;
    [[nodiscard]] bool has(int day, std::string_view exercise) const;
    /// Why an exercise is not done; NONE when it is.
    [[nodiscard]] std::string why_not(int day, std::string_view exercise) const;
    /// The newest row of the trace of `exercise` in the plan of `day`.
    [[nodiscard]] TraceRow row(int day, std::string_view exercise) const;

    History history;
};

} // namespace trygg::plan
