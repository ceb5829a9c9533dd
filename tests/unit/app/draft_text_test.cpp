#include "app/draft_text.h"
#include "app/triage_draft.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;

namespace {

const ExerciseId kBridge{"bridge"}, kDraftWalk{"walk_flat"};

} // namespace

TEST_CASE("an untouched draft leaves no answer behind")
{
    CHECK(first_start_from({}) == FirstStart{});
    CHECK(later_from({}) == LaterDraft{});
    CHECK_FALSE(session_from({}));
    CHECK(to_text(LaterDraft{}).empty());
}

TEST_CASE("every answer of the first start is there again after a restart")
{
    FirstStart start;
    start.step = FirstStep::likes;
    start.pattern = plan::Pattern::stenosis;
    start.heart = YesNoUnsure::unsure;
    start.falls = YesNoUnsure::no;
    start.continence = YesNoUnsure::yes;
    start.lying_place = LyingPlace::bed;
    start.equipment = {content::Equipment::bike, content::Equipment::band};
    start.goal = OwnGoal{"Gå med hunden på åsen", content::Unit::minutes, 15, 40, true};
    start.likes = {ExerciseId{"bike"}, kDraftWalk};
    start.usual = {{kDraftWalk, 12}, {ExerciseId{"bike"}, 0}};
    start.days = {0, 2, 6};
    start.minutes = 20;
    CHECK(first_start_from(to_text(start)) == start);
    start.goal->usual.reset();
    start.goal->name.clear();
    start.without_goal = true;
    CHECK(first_start_from(to_text(start)) == start);
}

TEST_CASE("a session in progress is there again with every amount and answer")
{
    SessionDraft session;
    session.plan = plan::PlanKind::b;
    session.trial = true;
    session.only_closing = true;
    session.stage = SessionStage::okay_now;
    session.items = {{kBridge, 8, 8, true}, {kDraftWalk, 10, 0, std::nullopt}, {ExerciseId{"breathing"}, 3, {}, {}, 95}};
    session.current = 1;
    session.pain_before = PainScore::of(4);
    session.new_signs = false;
    session.note = "stel i morse = ont\nefter";
    session.touched = *moment_from("2026-10-25T02:30:00+01:00");
    CHECK(session_from(to_text(session)) == session);
    const Date closed = *date_from("2026-10-24");
    CHECK(session_from(with_closed_day(to_text(session), closed)) == session);
    CHECK(closed_day(with_closed_day(to_text(session), closed)) == closed);
    CHECK_FALSE(session_from(with_closed_day({}, closed)));
    CHECK_FALSE(closed_day(to_text(session)));
}

TEST_CASE("a session of an older version, without how far its exercises have run, begins them anew")
{
    diary::Draft written{{"item/0/id", "bridge"}, {"item/0/dose", "8"}, {"touched", "2026-11-22T12:00:00+01:00"}};
    const auto session = session_from(written);
    REQUIRE(session);
    CHECK(session->items == std::vector<SessionItem>{{kBridge, 8, {}, {}}});
    written["item/0/elapsed"] = "-5";
    const auto strange = session_from(written);
    REQUIRE(strange);
    CHECK(strange->items[0].elapsed == 0);
}

TEST_CASE("a later check and a log in progress are there again")
{
    const LaterDraft later{false, PainScore::of(10), {kBridge, ExerciseId{"own_1"}}, true, false, "värre"};
    CHECK(later_from(to_text(later)) == later);
    const LogDraft log{date_from("2028-02-29"), plan::PlanKind::a,      {{kBridge, 8, 6, false}},
                       PainScore::of(0),        PainScore::of(1), true, "ute"};
    CHECK(log_from(to_text(log)) == log);
}

TEST_CASE("a draft with answers that mean nothing is read without them")
{
    const diary::Draft strange{{"step", "99"},     {"pattern", "-1"}, {"minutes", "99999999999999"},
                               {"usual/1x", "5"},  {"day/9", "yes"},  {"heart", "x"},
                               {"like/0", "a b"}};
    CHECK(first_start_from(strange) == FirstStart{});
    CHECK_FALSE(session_from({{"item/0/id", "bridge"}, {"item/0/dose", "8"}, {"touched", "yesterday"}}));
}

TEST_CASE("a triage in progress keeps every kind of answer")
{
    TriageDraft draft;
    draft.form = triage::Form::short_form;
    draft.confirmed = true;
    draft.answers = {{QuestionId{"age"}, 71},
                     {QuestionId{"saddle"}, std::string{"longstanding"}},
                     {QuestionId{"pain_pattern"}, triage::ValueSet{}},
                     {QuestionId{"bone_risk"}, triage::ValueSet{"osteoporosis", "steroids"}},
                     {QuestionId{"infection_risk"}, std::string{"unsure"}},
                     {QuestionId{"low_mood"}, triage::Skipped{}}};
    CHECK(triage_from(to_text(draft)) == draft);
}
