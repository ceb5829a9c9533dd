// A walk with pauses: three minutes at a time, and the sitting does not count.
#include "pages/session_stage.h"

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using app::SessionStage;

namespace {

const ExerciseId kWalkWithPauses{"walk_int"};

} // namespace

TEST_CASE("a walk with pauses is split into three minutes at a time, and a rest for what is left")
{
    const DaySamples samples;
    CHECK(samples.facts().parts(kWalkWithPauses, 12) == std::vector{3, 3, 3, 3});
    CHECK(samples.facts().parts(kWalkWithPauses, 14) == std::vector{3, 3, 3, 3, 2});
    CHECK(samples.facts().parts(kWalkWithPauses, 2) == std::vector{2});
    CHECK(samples.facts().parts(ExerciseId{"walk_flat"}, 12) == std::vector{12});
}

TEST_CASE("whoever walks six minutes and sits six has walked six")
{
    OnStage session{kWalkWithPauses, 12};
    press_button(*session.page, "session.primary");
    session.pass(5s + 3min);
    CHECK(session.primary() == "Go on");
    CHECK_FALSE(session.offers_done());
    CHECK(session.ring().numeral == "Rest");
    CHECK(session.ring().sets == 0);
    session.pass(3min);
    session.stage.press(Qt::Key_Space);
    session.pass(3min);
    session.pass(3min);
    CHECK(session.primary() == "Go on");
    press_button(*session.page, "session.end");
    CHECK(session.draft.stage == SessionStage::okay_now);
    CHECK(session.draft.items[0].done == 6);
}

TEST_CASE("a tone ends each part of a walk with pauses and begins the next, and the last part ends it")
{
    OnStage session{kWalkWithPauses, 5};
    press_button(*session.page, "session.primary");
    session.pass(5s);
    session.pass(3min);
    CHECK(session.heard == std::vector{Cue::start, Cue::end});
    session.pass(10min);
    session.stage.press(Qt::Key_Space);
    CHECK(session.heard == std::vector{Cue::start, Cue::end, Cue::start});
    session.pass(2min);
    CHECK(session.heard.back() == Cue::end);
    press_button(*session.page, "session.primary");
    CHECK(session.draft.items[0].done == 5);
}

TEST_CASE("a program that was killed in a rest goes on with the next part")
{
    OnStage session{kWalkWithPauses, 12};
    press_button(*session.page, "session.primary");
    session.pass(5s + 3min);
    OnStage again{session.draft};
    CHECK(again.primary() == "Go on");
    press_button(*again.page, "session.primary");
    again.pass(1min);
    CHECK(again.ring().numeral == "2:00");
}

TEST_CASE("the screen may sleep in a rest that lasts")
{
    OnStage session{kWalkWithPauses, 12};
    press_button(*session.page, "session.primary");
    session.pass(5s + 3min);
    CHECK(session.awake);
    session.pass(30min);
    CHECK_FALSE(session.awake);
}
