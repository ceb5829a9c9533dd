#include "pages/day_samples.h"

#include "ui/pages/session_flow.h"
#include "ui/pages/today_state.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::ui;
using app::SessionDraft;
using app::SessionStage;

namespace {

SessionDraft begun() { return session_flow::begin(DaySamples::session()); }

SessionDraft with_first_done() { return session_flow::okay(session_flow::done(begun(), 12), true); }

} // namespace

TEST_CASE("a session goes from exercise to check to exercise")
{
    SessionDraft draft = begun();
    CHECK(draft.stage == SessionStage::exercising);
    CHECK(draft.current == 0);
    draft = session_flow::done(draft, 10);
    CHECK(draft.stage == SessionStage::okay_now);
    CHECK(draft.items[0].done == 10);
    CHECK_FALSE(draft.items[0].okay_now);
    draft = session_flow::okay(draft, false);
    CHECK(draft.stage == SessionStage::okay_now);
    draft = session_flow::next(draft);
    CHECK(draft.stage == SessionStage::exercising);
    CHECK(draft.current == 1);
    CHECK(draft.items[0].okay_now == false);
}

TEST_CASE("skipping is 0 done and okay, and needs no check")
{
    const SessionDraft draft = session_flow::skip(begun());
    CHECK(draft.items[0].done == 0);
    CHECK(draft.items[0].okay_now == true);
    CHECK(draft.current == 1);
    CHECK(draft.stage == SessionStage::exercising);
    CHECK_FALSE(session_flow::anything_done(draft));
}

TEST_CASE("an amount of 0 that was not okay is something tried")
{
    const SessionDraft draft = session_flow::okay(session_flow::done(begun(), 0), false);
    CHECK(session_flow::anything_done(draft));
}

TEST_CASE("the last exercise leads to the closing questions")
{
    SessionDraft draft = begun();
    for (int i = 0; i < 4; ++i) draft = session_flow::next(session_flow::okay(session_flow::done(draft, 5), true));
    CHECK(draft.stage == SessionStage::closing);
    CHECK_FALSE(session_flow::anything_left(draft));
}

TEST_CASE("ending never takes a check that was not answered for a yes")
{
    const SessionDraft unanswered = session_flow::end(session_flow::done(begun(), 12));
    CHECK(unanswered.stage == SessionStage::okay_now);
    CHECK(unanswered.current == 0);
    CHECK(session_flow::end(session_flow::okay(unanswered, true)).stage == SessionStage::closing);
}

TEST_CASE("back opens what came before and keeps the answers before that")
{
    SessionDraft draft = session_flow::next(with_first_done());
    draft = session_flow::back(draft);
    CHECK(draft.current == 0);
    CHECK(draft.stage == SessionStage::okay_now);
    CHECK(draft.items[0].done == 12);
    draft = session_flow::back(draft);
    CHECK(draft.stage == SessionStage::exercising);
    CHECK_FALSE(draft.items[0].done);
    CHECK_FALSE(draft.items[0].okay_now);
    CHECK(session_flow::back(draft).stage == SessionStage::overview);
}

TEST_CASE("back to an exercise that was skipped lets it be done after all")
{
    const SessionDraft draft = session_flow::back(session_flow::skip(begun()));
    CHECK(draft.current == 0);
    CHECK(draft.stage == SessionStage::exercising);
    CHECK_FALSE(draft.items[0].done);
}

TEST_CASE("a session taken up again begins at the first exercise that is not over")
{
    CHECK(session_flow::begin(with_first_done()).current == 1);
    const SessionDraft open = session_flow::begin(session_flow::done(begun(), 12));
    CHECK(open.current == 0);
    CHECK(open.stage == SessionStage::okay_now);
    SessionDraft skipped = begun();
    for (int i = 0; i < 4; ++i) skipped = session_flow::skip(skipped);
    CHECK(skipped.stage == SessionStage::closing);
    CHECK(session_flow::begin(skipped).stage == SessionStage::exercising);
    CHECK(session_flow::begin(skipped).current == 0);
}

TEST_CASE("a triage that is due or a block leaves nothing to start, whatever is under way")
{
    app::Today today = DaySamples::today();
    today.session = with_first_done();
    today.plan.triage_due = GENERATE(true, false);
    today.plan.blocked = !today.plan.triage_due;
    CHECK(state_of(today) == TodayState::questions);
}

TEST_CASE("a session that may not go on is closed with what was begun of it")
{
    app::Today today = DaySamples::today();
    today.session = session_flow::next(with_first_done());
    today.session_goes_on = true;
    CHECK(state_of(today) == TodayState::in_progress);
    today.session_goes_on = false;
    CHECK(state_of(today) == TodayState::close_session);
}

TEST_CASE("from a session that is only closed nothing leads back to an exercise")
{
    const SessionDraft closed = session_flow::close(session_flow::done(begun(), 12));
    CHECK(closed.only_closing);
    CHECK(closed.stage == SessionStage::okay_now);
    CHECK(session_flow::next(session_flow::okay(closed, true)).stage == SessionStage::closing);
    CHECK(session_flow::begin(session_flow::okay(closed, false)).stage == SessionStage::closing);
    const SessionDraft later = session_flow::close(session_flow::next(with_first_done()));
    CHECK(later.stage == SessionStage::closing);
    CHECK(session_flow::begin(later).stage == SessionStage::closing);
    CHECK(session_flow::next(later).stage == SessionStage::closing);
}

TEST_CASE("a session of an earlier day in which nothing was tried is not in the way")
{
    app::Today today = DaySamples::today();
    today.session = begun();
    CHECK(state_of(today) == TodayState::ready);
}

TEST_CASE("the week counts sessions and rest up to today")
{
    app::Today today = DaySamples::today();
    CHECK(days_as_planned(today) == 6);
    today.week[6].kind = app::DotKind::rest;
    CHECK(days_as_planned(today) == 7);
    today.day = plus_days(today.day, -1);
    CHECK(days_as_planned(today) == 6);
    CHECK_FALSE(next_training_day(DaySamples::today()));
}
