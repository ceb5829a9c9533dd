#include "pages/rest_samples.h"

#include "ui/pages/dose_steps.h"
#include "ui/pages/plan_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono;

namespace {

plan::DayItem item_of(const PlanView& view, const ExerciseId& id)
{
    return *std::ranges::find(view.plan.items, id, &plan::DayItem::exercise);
}

plan::TraceRow row(int month, int day, int dose, plan::Grade grade, plan::PlanKind plan = plan::PlanKind::a)
{
    const Date at{year{2026}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}};
    plan::TraceRow made{ExerciseId{"bridge"}, at, plan, dose, dose, true, grade, {}, {}, {}};
    return made;
}

} // namespace

TEST_CASE("a rise is a tenth, at least one, at most the step, never over the top")
{
    const DoseSteps steps{2, 45};
    CHECK(steps.after(8) == 9);
    CHECK(steps.after(19) == 20);
    CHECK(steps.after(20) == 22);
    CHECK(steps.after(40) == 42);
    CHECK(steps.after(44) == 45);
    CHECK(steps.after(45) == 45);
    CHECK(steps.after(60) == 60);
}

TEST_CASE("an own activity rises to its target, or to its usual level, but never falls below its start")
{
    using content::Unit;
    const auto own = [](Unit unit, std::optional<int> target) {
        return plan::OwnActivity{.id = ExerciseId{"own_1"}, .unit = unit, .usual = 20, .target = target, .aerobic = false, .plan_b = {}};
    };
    CHECK(steps_of(own(Unit::minutes, 45)) == DoseSteps{2, 45});
    CHECK(steps_of(own(Unit::seconds, {})) == DoseSteps{5, 20});
    CHECK(steps_of(own(Unit::repetitions, 5)) == DoseSteps{2, 14});
}

TEST_CASE("weeks are ISO weeks, also over the new year; plan A's dose counts before plan B's")
{
    using plan::Grade;
    const std::vector<plan::TraceRow> trace{row(11, 2, 8, Grade::green), row(11, 4, 9, Grade::no),
                                            row(11, 6, 4, Grade::green, plan::PlanKind::b), row(11, 18, 7, Grade::hold)};
    const auto weeks = trained_weeks(trace, ExerciseId{"bridge"}, {year{2026}, November, day{23}});
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0] == TrainedWeek{45, 9, {Grade::green, Grade::no, Grade::green}});
    CHECK(weeks[1] == TrainedWeek{47, 7, {Grade::hold}});
    CHECK(weeks[2].week == 48);
    CHECK(weeks[2].grades.empty());
    CHECK(trained_weeks({}, ExerciseId{"bridge"}, {year{2027}, January, day{3}}).front().week == 53);
    CHECK(trained_weeks({}, ExerciseId{"bridge"}, {year{2027}, January, day{4}}).front().week == 1);
    CHECK(trained_weeks({}, ExerciseId{"bridge"}, {year{2030}, December, day{30}}).front().week == 1);
}

TEST_CASE("the ladder ends in what the planner would give next")
{
    RestSamples samples;
    const PlanView view = samples.plan();
    const PlanStory story{samples.words(), samples.facts(), view};
    const plan::DayItem item = item_of(view, ExerciseId{"sit_stand"});
    const DoseSteps steps = steps_of(*samples.catalogue().find(item.exercise));
    const Story told = story.of(item, steps);
    const auto now = std::ranges::find(told.ladder, LadderStep::When::now, &LadderStep::when);
    REQUIRE(now != told.ladder.end());
    CHECK(now->size == item.dose);
    REQUIRE(now + 1 != told.ladder.end());
    CHECK((now + 1)->size == steps.after(item.because.d));
    CHECK(std::ranges::count(told.ladder, LadderStep::When::past, &LadderStep::when) == 4);
    CHECK_FALSE(told.rise.isEmpty());
    CHECK_FALSE(told.fall.isEmpty());
}

TEST_CASE("a no is in the ladder of its exercise only")
{
    RestSamples samples;
    const PlanView view = samples.plan();
    const PlanStory story{samples.words(), samples.facts(), view};
    const auto nos = [&](const char* id) {
        const Story told = story.of(item_of(view, *ExerciseId::from(id)), {});
        return std::ranges::count_if(told.ladder, [](const LadderStep& step) { return step.grades.contains(LadderGrade::no); });
    };
    CHECK(nos("bridge") == 1);
    CHECK(nos("sit_stand") == 0);
}

TEST_CASE("no rise is promised while questions are due, and no ladder shown before the first session")
{
    RestSamples samples;
    PlanView due = samples.plan();
    due.plan.triage_due = true;
    const Story told = PlanStory{samples.words(), samples.facts(), due}.of(due.plan.items.front(), DoseSteps{2, 45});
    CHECK(told.rise.isEmpty());
    CHECK(std::ranges::count(told.ladder, LadderStep::When::future, &LadderStep::when) == 0);
    PlanView fresh = samples.plan();
    fresh.plan.trace.clear();
    CHECK(PlanStory{samples.words(), samples.facts(), fresh}.of(fresh.plan.items.front(), DoseSteps{2, 45}).ladder.isEmpty());
}

TEST_CASE("what was taken out can be put back as it was prescribed")
{
    plan::History history;
    history.prescription = {plan::PrescribedExercise{ExerciseId{"bridge"}, 20},
                            plan::OwnActivity{.id = ExerciseId{"own_1"}, .usual = 20, .target = {}, .aerobic = false, .plan_b = {}}};
    const auto add = [&](plan::EventBody body) { history.events.push_back({{}, std::move(body), {}}); };
    add(plan::ExcludeEvent{ExerciseId{"bridge"}});
    add(plan::ExcludeEvent{ExerciseId{"own_1"}});
    add(plan::ExcludeEvent{ExerciseId{"tandem"}});
    REQUIRE(left_out(history).size() == 3);
    CHECK(left_out(history)[0] == history.prescription[0]);
    CHECK(left_out(history)[1] == history.prescription[1]);
    CHECK(left_out(history)[2] == plan::PrescriptionEntry{plan::PrescribedExercise{ExerciseId{"tandem"}, {}}});
    add(plan::PrescribeEvent{history.prescription[0]});
    CHECK(left_out(history).size() == 2);
    plan::OwnActivity further = std::get<plan::OwnActivity>(history.prescription[1]);
    further.target = 60;
    add(plan::PrescribeEvent{further});
    CHECK(own_activities(history).front().target == 60);
}
