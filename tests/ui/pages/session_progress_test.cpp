// What was done of an exercise that is left in its middle is kept.
#include "pages/session_stage.h"

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using app::SessionDraft;
using app::SessionStage;

namespace {

const ExerciseId kLongWalk{"walk_flat"};

/// A walk of 40 minutes, 25 of them walked; the first five seconds are for getting ready.
void walk_25_minutes(OnStage& session)
{
    press_button(*session.page, "session.primary");
    session.pass(5s + 25min);
}

/// The walk and a bridge after it.
SessionDraft walk_and_bridge(int current)
{
    SessionDraft draft = OnStage::one(kLongWalk, 40);
    draft.items.push_back({ExerciseId{"bridge"}, 16, {}, {}});
    draft.current = current;
    return draft;
}

} // namespace

TEST_CASE("ending the session in the middle of a walk keeps what was walked")
{
    OnStage session{kLongWalk, 40};
    walk_25_minutes(session);
    press_button(*session.page, "session.end");
    CHECK(session.draft.stage == SessionStage::okay_now);
    CHECK(session.draft.items[0].done == 25);
    CHECK_FALSE(session.draft.items[0].okay_now);
    press_button(*session.page, "session.change_amount");
    part<QLineEdit>(*session.page, "session.amount").clear();
    session.stage.type("24");
    CHECK(session.draft.items[0].done == 24);
}

TEST_CASE("Escape pauses, then keeps what was walked, and a third time goes on with the walk")
{
    OnStage session{walk_and_bridge(0)};
    walk_25_minutes(session);
    session.stage.press(Qt::Key_Escape);
    CHECK(session.draft.stage == SessionStage::exercising);
    session.stage.press(Qt::Key_Escape);
    CHECK(session.draft.stage == SessionStage::okay_now);
    CHECK(session.draft.items[0].done == 25);
    session.stage.press(Qt::Key_Escape);
    CHECK(session.draft.stage == SessionStage::exercising);
    CHECK(session.ring().numeral == "15:00");
    session.stage.press(Qt::Key_Return);
    session.pass(1min);
    CHECK(session.ring().numeral == "14:00");
}

TEST_CASE("an exercise that stands where it was left can be gone back from, and stands there again")
{
    OnStage session{walk_and_bridge(1)};
    session.draft.items[0].done = 40;
    session.draft.items[0].okay_now = true;
    // Getting ready took 15 seconds, and so has the work.
    session.draft.items[1].elapsed = 30;
    const auto repetition = 15s / *session.samples.facts().pace(ExerciseId{"bridge"}) + 1;
    session.page->show_session(session.draft);
    settle();
    session.stage.press(Qt::Key_Escape);
    CHECK(session.draft.current == 0);
    CHECK(session.draft.items[1].elapsed == 30);
    session.stage.press(Qt::Key_Return);
    CHECK(session.draft.current == 1);
    CHECK(session.ring().numeral == QString::number(repetition));
}

TEST_CASE("skipping in the middle keeps what was done, and before it nothing")
{
    OnStage session{ExerciseId{"bridge"}, 16};
    press_button(*session.page, "session.primary");
    session.pass(15s + 3 * session.pace());
    press_button(*session.page, "session.skip");
    CHECK(session.draft.stage == SessionStage::okay_now);
    CHECK(session.draft.items[0].done == 3);
    OnStage other{ExerciseId{"bridge"}, 16};
    press_button(*other.page, "session.primary");
    other.pass(10s);
    press_button(*other.page, "session.skip");
    CHECK(other.draft.items[0].done == 0);
    CHECK(other.draft.items[0].okay_now == true);
}

TEST_CASE("less than one unit is asked about too: it may not have been okay")
{
    OnStage session{kLongWalk, 40};
    press_button(*session.page, "session.primary");
    session.pass(5s + 50s);
    press_button(*session.page, "session.end");
    CHECK(session.draft.stage == SessionStage::okay_now);
    CHECK(session.draft.items[0].done == 0);
    CHECK_FALSE(session.draft.items[0].okay_now);
}

TEST_CASE("what has run is kept every twenty seconds and at each pause, and a killed program goes on paused")
{
    OnStage session{kLongWalk, 40};
    press_button(*session.page, "session.primary");
    session.pass(19s);
    CHECK(session.draft.items[0].elapsed == 0);
    session.pass(1s);
    CHECK(session.draft.items[0].elapsed == 20);
    session.pass(25min - 15s);
    CHECK(session.draft.items[0].elapsed == 25 * 60 + 5);
    session.pass(7s);
    session.stage.press(Qt::Key_Space);
    CHECK(session.draft.items[0].elapsed == 25 * 60 + 12);

    OnStage again{session.draft};
    CHECK(again.ring().numeral == "14:53");
    again.pass(1h);
    CHECK(again.ring().numeral == "14:53");
    CHECK(again.primary() == "Continue");
    CHECK(part(*again.page, "session.primary").accessibleName().contains("You go on from where you stopped."));
    press_button(*again.page, "session.primary");
    again.pass(53s);
    CHECK(again.ring().numeral == "14:00");
    press_button(*again.page, "session.end");
    CHECK(again.draft.items[0].done == 26);
}

TEST_CASE("an exercise that its clock is through with waits for its last press also after a crash, then begins anew")
{
    OnStage session{kLongWalk, 40};
    press_button(*session.page, "session.primary");
    session.pass(5s + 40min);
    OnStage again{session.draft};
    CHECK(again.primary() == "Go on");
    press_button(*again.page, "session.primary");
    CHECK(again.draft.items[0].done == 40);
    again.stage.press(Qt::Key_Escape);
    CHECK(again.draft.stage == SessionStage::exercising);
    CHECK(again.ring().numeral == "40:00");
    CHECK(again.primary() == "Start");
}

TEST_CASE("leaving for another page pauses the clock, and coming back finds it paused")
{
    OnStage session{kLongWalk, 40};
    walk_25_minutes(session);
    session.page->hide();
    CHECK(session.draft.items[0].elapsed == 25 * 60 + 5);
    session.clock.pass(1h);
    session.page->show();
    session.pass(0s);
    CHECK(session.ring().numeral == "15:00");
    CHECK(session.primary() == "Continue");
}

TEST_CASE("a window that is made small lets the clock run")
{
    OnStage session{kLongWalk, 40};
    walk_25_minutes(session);
    session.stage.window().showMinimized();
    settle();
    CHECK(session.primary() == "Pause");
}

TEST_CASE("going to the full screen and back lets the clock run")
{
    OnStage session{kLongWalk, 40};
    walk_25_minutes(session);
    session.stage.press(Qt::Key_F11);
    session.pass(1min);
    session.stage.press(Qt::Key_F11);
    session.pass(1min);
    CHECK(session.primary() == "Pause");
    CHECK(session.ring().numeral == "13:00");
}
