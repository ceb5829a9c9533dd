#pragma once

#include "plan/event.h"

#include <rapidcheck.h>
#include <set>
#include <string>

namespace trygg::test {

inline rc::Gen<std::string> any_text(int most)
{
    return rc::gen::map(
        rc::gen::resize(most, rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                                  "a", "Z", "9", " ", "å", "ø", "\"", "\\", "'", ";", "=", "{", "😀", "é")))),
        [most](const std::vector<std::string>& letters) {
            std::string text;
            for (std::size_t i = 0; i < letters.size() && i < static_cast<std::size_t>(most); ++i) text += letters[i];
            return text;
        });
}

template <class Value>
rc::Gen<std::optional<Value>> maybe(const rc::Gen<Value>& gen)
{
    return rc::gen::oneOf(rc::gen::map(gen, [](Value value) { return std::optional<Value>{std::move(value)}; }),
                          rc::gen::just(std::optional<Value>{}));
}

inline ExerciseId any_exercise()
{
    return *ExerciseId::from(*rc::gen::element<std::string>("bridge", "walk_flat", "slider_sup", "tandem",
                                                            "cycle", "a_x-1", "Zz", "bike"));
}

inline PainScore any_pain() { return *PainScore::from(*rc::gen::inRange(0, 11)); }

inline Date any_day()
{
    return plus_days(Date{std::chrono::year{2000}, std::chrono::January, std::chrono::day{1}},
                     *rc::gen::inRange(0, 73'048));
}

inline Moment any_moment()
{
    const auto local = std::chrono::sys_days{any_day()} + std::chrono::seconds{*rc::gen::inRange(0, 86'400)};
    const std::chrono::minutes offset{*rc::gen::inRange(-1439, 1440)};
    return {local - offset, offset};
}

/// Some of the values 0 … count − 1.
template <class Value>
std::set<Value> any_set(int count)
{
    std::set<Value> values;
    for (int i = 0; i < count; ++i)
        if (*rc::gen::arbitrary<bool>()) values.insert(static_cast<Value>(i));
    return values;
}

/// 2 to 6 days of the week.
inline plan::TrainingDays any_days()
{
    plan::TrainingDays days = any_set<int>(7);
    if (days.size() < 2) days.insert({1, 4});
    if (days.size() > 6) days.erase(6);
    return days;
}

inline plan::PrescriptionEntry any_entry()
{
    if (*rc::gen::arbitrary<bool>())
        return plan::PrescribedExercise{any_exercise(), *maybe(rc::gen::inRange(0, 10'000))};
    return plan::OwnActivity{any_exercise(),
                             static_cast<content::Unit>(*rc::gen::inRange(0, 3)),
                             *rc::gen::inRange(1, 10'000),
                             *maybe(rc::gen::inRange(1, 10'000)),
                             *rc::gen::arbitrary<bool>(),
                             *maybe(any_text(80))};
}

inline plan::ProfileChange any_change()
{
    plan::ProfileChange change;
    if (*rc::gen::arbitrary<bool>()) change.pattern = static_cast<plan::Pattern>(*rc::gen::inRange(0, 5));
    if (*rc::gen::arbitrary<bool>()) change.avoid = any_set<content::AvoidTag>(8);
    if (*rc::gen::arbitrary<bool>()) change.days = any_days();
    if (*rc::gen::arbitrary<bool>()) change.minutes = *rc::gen::element(10, 15, 20, 30);
    if (*rc::gen::arbitrary<bool>()) change.equipment = any_set<content::Equipment>(11);
    if (*rc::gen::arbitrary<bool>()) change.positions = any_set<content::Position>(7);
    return change;
}

inline plan::SessionEvent any_session()
{
    plan::SessionEvent session{*rc::gen::element(plan::PlanKind::a, plan::PlanKind::b), any_pain(), any_pain(), {},
                               *maybe(rc::gen::arbitrary<bool>()), *maybe(any_text(1000))};
    std::set<ExerciseId> seen;
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        const ExerciseId id = any_exercise();
        if (seen.insert(id).second)
            session.exercises.push_back({id, *rc::gen::inRange(0, 10'000), *rc::gen::arbitrary<bool>()});
    }
    return session;
}

inline plan::LaterEvent any_later()
{
    plan::LaterEvent later;
    later.okay = *rc::gen::arbitrary<bool>();
    later.pain = any_pain();
    later.suspected_given = *rc::gen::arbitrary<bool>();
    if (later.suspected_given)
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) later.suspected.push_back(any_exercise());
    later.new_signs = *maybe(rc::gen::arbitrary<bool>());
    later.leg_pain_further_down = *maybe(rc::gen::arbitrary<bool>());
    later.note = *maybe(any_text(1000));
    return later;
}

inline plan::TriageEvent any_triage()
{
    plan::TriageEvent triage;
    triage.short_form = *rc::gen::arbitrary<bool>();
    triage.level = *rc::gen::element<std::string>("emergency", "same_day", "within_days", "physio", "self_care");
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        triage.rules.push_back(*RuleId::from("CES-" + std::to_string(i)));
    triage.blocks_plan = *rc::gen::arbitrary<bool>();
    triage.answers_json = *maybe(rc::gen::element<std::string>("{}", "{\"age\":35,\"pain\":[\"a\"]}"));
    triage.content_version = *maybe(any_text(40));
    return triage;
}

/// An event of every kind that a diary takes.
inline plan::EventBody any_body(int kind)
{
    switch (kind) {
    case 0: return plan::ProfileEvent{any_change()};
    case 1: return plan::ClearanceEvent{*any_text(200), any_day()};
    case 2: return any_triage();
    case 3: return any_later();
    case 4: return plan::DailyPainEvent{any_pain(), *maybe(any_text(1000))};
    case 5: return plan::DayFormEvent{static_cast<plan::DayForm>(*rc::gen::inRange(0, 3))};
    case 6: return plan::LowerEvent{any_exercise(), *rc::gen::inRange(1, 10'000)};
    case 7: return plan::SwapEvent{any_exercise(), any_exercise()};
    case 8: return plan::ExcludeEvent{any_exercise()};
    case 9: return plan::PrescribeEvent{any_entry()};
    case 10: return any_session();
    default: return plan::FlareEvent{};
    }
}

inline plan::EventBody any_body() { return any_body(*rc::gen::inRange(0, 12)); }

} // namespace trygg::test
