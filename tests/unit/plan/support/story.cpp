#include "support/story.h"

#include "content/exercise_reader.h"
#include "content/json_view.h"
#include "exchange/event_json.h"
#include "plan/planner.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Prescription prescription_of(std::initializer_list<std::string_view> exercises)
{
    Prescription prescription;
    for (const auto exercise : exercises) prescription.emplace_back(PrescribedExercise{id(exercise), {}});
    return prescription;
}

std::optional<DayItem> find_item(const DayPlan& plan, std::string_view exercise)
{
    for (const auto* list : {&plan.items, &plan.not_today})
        for (const DayItem& item : *list)
            if (item.exercise.text() == exercise) return item;
    return std::nullopt;
}

} // namespace

const content::Catalogue& shipped_catalogue()
{
    static const content::Catalogue catalogue =
        content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    return catalogue;
}

ExerciseId id(std::string_view text) { return ExerciseId::from(text).value(); }

Date date(int day) { return plus_days(date_from("2026-03-02").value(), day); }

Moment moment(int day, int hour, int minute)
{
    constexpr std::chrono::minutes kOffset{60};
    return {std::chrono::sys_days{date(day)} + std::chrono::hours{hour} + std::chrono::minutes{minute} - kOffset,
            kOffset};
}

Story::Story(Prescription prescription)
{
    history.profile.days = {0, 1, 2, 3, 4, 5};
    history.prescription = std::move(prescription);
    triage(0, false, {}, 0);
}

Story::Story(std::initializer_list<std::string_view> exercises) : Story(prescription_of(exercises)) {}

Story& Story::tell(const Moment& at, EventBody body)
{
    std::string canonical = content::compact_json(exchange::event_json(at, body));
    history.events.push_back({at, std::move(body), std::move(canonical)});
    return *this;
}

Story& Story::triage(int day, bool blocks, std::vector<RuleId> rules, int hour)
{
    TriageEvent event;
    event.level = blocks ? "same_day" : "self_care";
    event.rules = std::move(rules);
    event.blocks_plan = blocks;
    return tell(moment(day, hour), event);
}

Story& Story::clearance(int day, int hour)
{
    return tell(moment(day, hour), ClearanceEvent{"the clinic", date(day)});
}

Story& Story::session(int day, std::vector<Done> done, How how)
{
    SessionEvent event;
    event.plan = how.plan;
    event.pain_before = PainScore::from(how.before).value();
    event.pain_worst = PainScore::from(how.worst).value();
    for (const Done& part : done) event.exercises.push_back({id(part.exercise), part.amount, part.okay});
    if (how.new_signs) event.new_signs = true;
    return tell(moment(day, how.hour, how.minute), event);
}

Story& Story::yes(int day, int pain, int hour, int minute)
{
    LaterEvent event;
    event.pain = PainScore::from(pain).value();
    return tell(moment(day, hour, minute), event);
}

Story& Story::no(int day, std::vector<std::string_view> suspected, int hour, int minute)
{
    LaterEvent event;
    event.okay = false;
    event.pain = PainScore::of(2);
    for (const auto exercise : suspected) event.suspected.push_back(id(exercise));
    return tell(moment(day, hour, minute), event);
}

Story& Story::form(int day, DayForm form, int hour) { return tell(moment(day, hour), DayFormEvent{form}); }

Story& Story::pain(int day, int score, int hour)
{
    return tell(moment(day, hour), DailyPainEvent{PainScore::from(score).value(), {}});
}

Story& Story::flare(int day, int hour) { return tell(moment(day, hour), FlareEvent{}); }

Story& Story::lower(int day, std::string_view exercise, int dose)
{
    return tell(moment(day, 12), LowerEvent{id(exercise), dose});
}

Story& Story::swap(int day, std::string_view from, std::string_view to)
{
    return tell(moment(day, 12), SwapEvent{id(from), id(to)});
}

Story& Story::exclude(int day, std::string_view exercise) { return tell(moment(day, 12), ExcludeEvent{id(exercise)}); }

Story& Story::prescribe(int day, PrescriptionEntry entry) { return tell(moment(day, 12), PrescribeEvent{std::move(entry)}); }

Story& Story::change(int day, ProfileChange change) { return tell(moment(day, 5), ProfileEvent{std::move(change)}); }

Story& Story::good_round(int day)
{
    const DayPlan today = plan(day);
    std::vector<Done> done;
    for (const DayItem& item : today.items) done.push_back({item.exercise.text(), item.dose});
    session(day, std::move(done));
    return yes(day + 1);
}

Story& Story::good_rounds(int first_day, int count, int days_apart)
{
    int day = first_day;
    for (int i = 0; i < count; ++i, day += days_apart) {
        if (plan(day).rest_day) ++day;
        good_round(day);
    }
    return *this;
}

DayPlan Story::plan(int day) const { return plan_for(shipped_catalogue(), history, date(day)); }

DayItem Story::item(int day, std::string_view exercise) const
{
    const auto item = find_item(plan(day), exercise);
    INFO("day " << day << ", " << exercise);
    REQUIRE(item);
    return *item;
}

int Story::dose(int day, std::string_view exercise) const { return item(day, exercise).dose; }

bool Story::has(int day, std::string_view exercise) const { return find_item(plan(day), exercise).has_value(); }

std::string Story::why_not(int day, std::string_view exercise) const
{
    const auto why = item(day, exercise).why;
    return why ? std::string{code(*why)} : "NONE";
}

TraceRow Story::row(int day, std::string_view exercise) const
{
    std::vector<TraceRow> trace = plan(day).trace;
    const auto found = std::find_if(trace.rbegin(), trace.rend(),
                                    [&](const TraceRow& row) { return row.exercise.text() == exercise; });
    REQUIRE(found != trace.rend());
    return *found;
}

} // namespace trygg::plan
