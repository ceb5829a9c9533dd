// The screen stays awake while an exercise or its check is followed from the floor.
#include "pages/session_stage.h"

#include <QTest>
#include <QWindow>

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using app::SessionStage;

namespace {

/// A key that comes from the system through the window.
void touch(OnStage& session)
{
    QTest::keyClick(session.stage.window().windowHandle(), Qt::Key_Shift);
    settle();
}

} // namespace

TEST_CASE("the screen stays awake for an exercise in repetitions and its check, and not for the last questions")
{
    OnStage session{ExerciseId{"bridge"}, 8};
    CHECK(session.awake);
    press_button(*session.page, "session.done");
    CHECK(session.draft.stage == SessionStage::okay_now);
    CHECK(session.awake);
    answer(*session.page, "session.okay", "yes").click();
    press_button(*session.page, "session.next");
    CHECK(session.draft.stage == SessionStage::closing);
    CHECK_FALSE(session.awake);
}

TEST_CASE("half an hour without a touch lets the screen sleep, and a touch wakes it")
{
    OnStage session{ExerciseId{"bridge"}, 8};
    session.pass(30min - 1s);
    CHECK(session.awake);
    session.pass(1s);
    CHECK_FALSE(session.awake);
    touch(session);
    CHECK(session.awake);
    session.pass(29min);
    touch(session);
    session.pass(29min);
    CHECK(session.awake);
}

TEST_CASE("a clock that runs keeps the screen awake to its end, and half an hour more")
{
    OnStage session{ExerciseId{"walk_flat"}, 40};
    press_button(*session.page, "session.primary");
    session.pass(39min);
    CHECK(session.awake);
    session.pass(2min);
    CHECK(session.primary() == "Go on");
    CHECK(session.awake);
    session.pass(30min);
    CHECK_FALSE(session.awake);
}

TEST_CASE("the screen may sleep when the page is left or its window made small, and stays awake when it is back")
{
    OnStage session{ExerciseId{"bridge"}, 8};
    session.page->hide();
    CHECK_FALSE(session.awake);
    session.page->show();
    CHECK(session.awake);
    session.stage.window().showMinimized();
    settle();
    CHECK_FALSE(session.awake);
}
