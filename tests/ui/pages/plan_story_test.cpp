#include "pages/rest_samples.h"

#include "ui/pages/plan_preview.h"
#include "ui/pages/plan_story.h"
#include "ui/pages/trained_weeks.h"

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
    const Story told = story.of(item);
    const auto now = std::ranges::find(told.ladder, LadderStep::When::now, &LadderStep::when);
    REQUIRE(now != told.ladder.end());
    CHECK(now->size == item.dose);
    REQUIRE(now + 1 != told.ladder.end());
    CHECK((now + 1)->size == view.outlooks.at(item.exercise).climbs.at(0).dose);
    CHECK(std::ranges::count(told.ladder, LadderStep::When::past, &LadderStep::when) == 4);
    CHECK_FALSE(told.rise.isEmpty());
    CHECK(told.sessions.size() == 8);
}

TEST_CASE("a no is in the ladder of its exercise only")
{
    RestSamples samples;
    const PlanView view = samples.plan();
    const PlanStory story{samples.words(), samples.facts(), view};
    const auto nos = [&](const char* id) {
        const Story told = story.of(item_of(view, *ExerciseId::from(id)));
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
    const Story told = PlanStory{samples.words(), samples.facts(), due}.of(due.plan.items.front());
    CHECK(told.rise.isEmpty());
    CHECK(std::ranges::count(told.ladder, LadderStep::When::future, &LadderStep::when) == 0);
    PlanView fresh = samples.plan();
    fresh.plan.trace.clear();
    CHECK(PlanStory{samples.words(), samples.facts(), fresh}.of(fresh.plan.items.front()).ladder.isEmpty());
}

TEST_CASE("the preview says what the planner foresees, one sentence for each answer")
{
    RestSamples samples;
    PlanView view = samples.plan();
    const plan::DayItem item = item_of(view, ExerciseId{"sit_stand"});
    const plan::Outlook& outlook = view.outlooks.at(item.exercise);
    const auto says = [&](const QString& line, plan::Reply reply) {
        return line.contains(samples.facts().amount(item.exercise, outlook.replies.at(reply).next));
    };
    const Preview told = PlanPreview{samples.words(), samples.facts(), view}.of(item);
    REQUIRE(told.lines.size() == 3);
    CHECK(says(told.lines[0], plan::Reply::yes));
    CHECK(says(told.lines[1], plan::Reply::no_later));
    CHECK(says(told.lines[2], plan::Reply::no_twice));
    // A dose that stays is not said once more.
    REQUIRE(outlook.replies.at(plan::Reply::yes).next == item.dose);
    CHECK(told.brief.contains(PlanPreview::tr("the same", "dose after a yes")));
    CHECK(says(told.brief, plan::Reply::no_later));

    auto& replies = view.outlooks.at(item.exercise).replies;
    replies.at(plan::Reply::no_later).paused = true;
    CHECK(PlanPreview{samples.words(), samples.facts(), view}.of(item).lines.size() == 4);
    replies.erase(plan::Reply::no_now);
    replies.erase(plan::Reply::no_twice);
    CHECK(PlanPreview{samples.words(), samples.facts(), view}.of(item).lines.size() == 2);
    view.outlooks.clear();
    CHECK(PlanPreview{samples.words(), samples.facts(), view}.of(item).lines.isEmpty());
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
