// The planner's laws I1–I10, over generated and adversarial histories.
#include "content/json_reader.h"
#include "content/json_view.h"
#include "exchange/event_json.h"
#include "exchange/history_json.h"
#include "exchange/plan_json.h"
#include "plan/outlook.h"
#include "plan/planner.h"
#include "plan/play_order.h"
#include "plan/state.h"
#include "simulation/audit.h"
#include "simulation/watch.h"
#include "support/generated.h"
#include "support/story.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <optional>
#include <random>

namespace trygg::plan {
namespace {

/// The profile after `event`, as far as it is told by it.
void follow(Profile& profile, const Event& event)
{
    const auto* told = std::get_if<ProfileEvent>(&event.body);
    if (!told) return;
    if (told->change.avoid) profile.avoid = *told->change.avoid;
    if (told->change.days) profile.days = *told->change.days;
}

simulation::Violations watched(const History& history)
{
    const FactTable table{shipped_catalogue()};
    simulation::Watch watch{table};
    State state{table, history.profile, history.prescription};
    Profile profile = history.profile;
    const Day last{plus_days(last_day(history), 30)};
    const auto events = play_order(history, last);
    auto next = events.begin();
    for (Day day{first_day(history)}; day <= last; day += std::chrono::days{1}) {
        for (; next != events.end() && Day{(*next)->at.day()} <= day; ++next) {
            follow(profile, **next);
            state.apply(**next);
        }
        state.begin_day(day);
        watch.see(state, state.day_plan(), profile);
    }
    return watch.violations();
}

/// The history with its events at eight in the morning, at four or at midnight, so that many come at once.
History crowded(History history)
{
    for (Event& event : history.events) {
        event.at.instant = std::chrono::floor<std::chrono::days>(event.at.instant) +
                           std::chrono::floor<std::chrono::duration<int, std::ratio<8 * 3600>>>(
                               event.at.instant - std::chrono::floor<std::chrono::days>(event.at.instant));
        event.canonical = content::compact_json(exchange::event_json(event.at, event.body));
    }
    return history;
}

/// Some days of a history: the first, the last, those between in steps, and one long after.
std::vector<Date> some_days(const History& history)
{
    std::vector<Date> days;
    const int count = days_between(first_day(history), last_day(history));
    for (int day = 0; day <= count; day += 1 + count / 4) days.push_back(plus_days(first_day(history), day));
    days.push_back(last_day(history));
    days.push_back(plus_days(last_day(history), 25));
    return days;
}

TEST_CASE("I1 to I5, I9 and I10 hold on every day of every history")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        RC_LOG() << exchange::history_json(history) << '\n';
        const auto violations = watched(history);
        for (std::size_t i = 0; i < violations.size(); ++i) {
            RC_LOG() << "I" << i + 1 << ": " << violations[i] << '\n';
            if (violations[i] != 0) RC_FAIL("a broken invariant");
        }
    }));
}

/// The highest pain told on each day, straight from the events.
std::map<Date, int> pains_of(const History& history)
{
    std::map<Date, int> pains;
    for (const Event& event : history.events) {
        int& pain = pains.try_emplace(event.at.day(), -1).first->second;
        if (const auto* daily = std::get_if<DailyPainEvent>(&event.body)) pain = std::max(pain, daily->pain.value());
        if (const auto* later = std::get_if<LaterEvent>(&event.body)) pain = std::max(pain, later->pain.value());
        if (const auto* session = std::get_if<SessionEvent>(&event.body))
            pain = std::max(pain, session->pain_before.value());
    }
    std::erase_if(pains, [](const auto& day) { return day.second < 0; });
    return pains;
}

/// Mean pain of the week that ends the day before `day`; empty with fewer than 3 values.
std::optional<double> weekly_mean(const std::map<Date, int>& pains, Date day)
{
    double sum = 0;
    int values = 0;
    for (auto each = pains.lower_bound(plus_days(day, -7)); each != pains.end() && each->first < day; ++each) {
        sum += each->second;
        ++values;
    }
    return values >= 3 ? std::optional{sum / values} : std::nullopt;
}

bool rising(const std::map<Date, int>& pains, Date day)
{
    const auto newest = weekly_mean(pains, day), middle = weekly_mean(pains, plus_days(day, -7)),
               oldest = weekly_mean(pains, plus_days(day, -14));
    return newest && middle && oldest && *newest > *middle && *middle > *oldest;
}

/// I4: every rise came while weekly pain did not go up, outside a flare-up, and with the gate open.
void check_rises(const History& history)
{
    RC_LOG() << exchange::history_json(history) << '\n';
    const auto pains = pains_of(history);
    for (const TraceRow& row : plan_for(shipped_catalogue(), history, last_day(history)).trace) {
        if (row.rule != Rule::build) continue;
        const Date day = row.graded_at->day();
        RC_ASSERT(!rising(pains, day));
        History then = history;
        std::erase_if(then.events, [&](const Event& event) { return event.at.instant > row.graded_at->instant; });
        const DayPlan plan = plan_for(shipped_catalogue(), then, day);
        RC_ASSERT(!plan.flare_day);
        RC_ASSERT(!plan.blocked);
        RC_ASSERT(!plan.triage_due);
    }
}

TEST_CASE("I4: no rise while weekly pain goes up, in a flare-up, or behind a shut gate")
{
    CHECK(rc::check([](const Sketch& sketch) { check_rises(history_of(sketch)); }));
}

/// Somebody who trains every day and is fine, at changing hours and with pain that drifts: what rises most.
History diligent(const std::vector<int>& days)
{
    Story story{Prescription{PrescribedExercise{id("prone_lie"), {}}, PrescribedExercise{id("thor_ext"), {}},
                             OwnActivity{.id = id("dancing"), .unit = content::Unit::minutes, .usual = 4, .target = 7}}};
    story.history.profile.equipment.clear();
    int day = 0;
    for (const int number : days) {
        const int yes = 7 + number % 13, session = 20 + number / 13 % 4;
        const int pain = (day / 7 + number / 52 % 2) % 9;
        if (day > 0) story.yes(day, 0, yes);
        story.pain(day, pain, 6);
        if (number % 11 == 0) story.triage(day, true, {}, 6).clearance(day, 22);
        story.session(day, {{"prone_lie", 30}, {"thor_ext", 40}, {"dancing", 30}},
                      {.before = 0, .worst = 1, .hour = session});
        ++day;
    }
    return story.history;
}

TEST_CASE("I2, I4 and I5: whoever trains every day rises no faster, no higher and to nothing forbidden")
{
    const auto days = rc::gen::container<std::vector<int>>(40, rc::gen::inRange(0, 10'000));
    CHECK(rc::check([&days] {
        const History history = diligent(*days);
        check_rises(history);
        RC_ASSERT(watched(history) == simulation::Violations{});
    }));
}

TEST_CASE("I6: the order of insertion is without effect")
{
    CHECK(rc::check([](const Sketch& sketch, unsigned seed) {
        const History history = crowded(history_of(sketch));
        History shuffled = history;
        std::shuffle(shuffled.events.begin(), shuffled.events.end(), std::mt19937{seed});
        for (const Date day : some_days(history))
            RC_ASSERT(plan_for(shipped_catalogue(), history, day) == plan_for(shipped_catalogue(), shuffled, day));
    }));
}

TEST_CASE("I6: a history that was written and read again is the same, and gives the same plan")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        const std::string text = exchange::history_json(history);
        const auto reading = content::read_json(text, "history", exchange::kHistoryLimits);
        RC_ASSERT(reading.sound());
        Faults faults;
        const History again = exchange::read_history({reading.value, "history", faults}, shipped_catalogue());
        RC_ASSERT(faults.empty());
        RC_ASSERT(again.events == history.events);
        RC_ASSERT(again.profile == history.profile);
        RC_ASSERT(again.prescription == history.prescription);
        for (const Date day : some_days(history))
            RC_ASSERT(exchange::plan_json(plan_for(shipped_catalogue(), history, day)) ==
                      exchange::plan_json(plan_for(shipped_catalogue(), again, day)));
    }));
}

TEST_CASE("I7: an earlier day's plan does not depend on later events")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        for (const Date day : some_days(history)) {
            History until = history;
            std::erase_if(until.events, [&](const Event& event) { return event.at.day() > day; });
            RC_ASSERT(plan_for(shipped_catalogue(), history, day) == plan_for(shipped_catalogue(), until, day));
        }
    }));
}

TEST_CASE("I8: what a triage says beside its block moves no dose")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        std::vector<DayPlan> plans;
        for (const Date day : some_days(history)) plans.push_back(plan_for(shipped_catalogue(), history, day));
        simulation::Violations violations{};
        simulation::audit(shipped_catalogue(), history, plans, violations);
        RC_ASSERT(violations == simulation::Violations{});
    }));
}

TEST_CASE("the plans of many days in one pass are the plans of each day")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        const Date first = first_day(history);
        const auto plans = plans_for(shipped_catalogue(), history, first, last_day(history));
        for (const Date day : some_days(history)) {
            const auto place = static_cast<std::size_t>(days_between(first, day));
            if (place < plans.size()) RC_ASSERT(plans[place] == plan_for(shipped_catalogue(), history, day));
        }
    }));
}

/// The history after the session that an outlook speaks of, whole and with every other exercise fine.
History lived(History history, const ExerciseId& exercise, const Outlook& outlook, Reply reply, const Moment& now)
{
    const auto tell = [&](const Moment& at, const EventBody& body) {
        history.events.push_back({at, body, content::compact_json(exchange::event_json(at, body))});
    };
    const auto at_time = [&](Date day) {
        return Moment{std::chrono::sys_days{day} + now.minute_of_day() - now.offset, now.offset};
    };
    Moment answered = std::max(now, at_time(plus_days(outlook.day, 1)));
    if (outlook.waits) {
        answered = std::max(answered, pending_check(shipped_catalogue(), history, now)->from);
    } else {
        SessionEvent session;
        session.plan = outlook.plan;
        session.pain_before = session.pain_worst = outlook.pain;
        for (const DayItem& item : plan_for(shipped_catalogue(), history, outlook.day).items)
            session.exercises.push_back({item.exercise, outlook.plan == PlanKind::b ? item.plan_b : item.dose,
                                         item.exercise != exercise || reply == Reply::yes || reply == Reply::no_later});
        tell(at_time(outlook.day), session);
    }
    const bool okay = reply == Reply::yes || reply == Reply::no_now;
    LaterEvent later;
    later.okay = okay;
    later.pain = outlook.pain;
    if (!okay) later.suspected = {exercise};
    later.suspected_given = !okay;
    tell(answered, later);
    return history;
}

TEST_CASE("what the outlook says of an answer is what happens when it is given")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        Moment now = std::max_element(history.events.begin(), history.events.end(), [](const Event& a, const Event& b) {
                         return a.at.instant < b.at.instant;
                     })->at;
        now.instant = std::chrono::floor<std::chrono::minutes>(now.instant) + std::chrono::minutes{1};
        for (const auto& [exercise, outlook] : outlooks(shipped_catalogue(), history, now))
            for (const auto& [reply, foreseen] : outlook.replies) {
                RC_LOG() << exercise.text() << " reply " << static_cast<int>(reply) << '\n';
                const History after = lived(history, exercise, outlook, reply, now);
                const auto trace = plan_for(shipped_catalogue(), after, after.events.back().at.day()).trace;
                const auto row = std::find_if(trace.rbegin(), trace.rend(), [&](const TraceRow& each) {
                    return each.exercise == exercise && each.day == outlook.day;
                });
                RC_ASSERT(row != trace.rend());
                RC_ASSERT(row->dose == outlook.dose);
                RC_ASSERT(row->grade == foreseen.grade);
                RC_ASSERT(row->rule == foreseen.rule);
                RC_ASSERT(row->next == foreseen.next);
            }
    }));
}

} // namespace
} // namespace trygg::plan
