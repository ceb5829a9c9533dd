// Repetitions led by the clock: figure, count and tones go together, and only the person knows what was done.
#include "pages/session_stage.h"

#include "content/exercise.h"

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using app::SessionStage;

namespace {

const ExerciseId kPacedBridge{"bridge"};

} // namespace

TEST_CASE("every exercise that is counted has a pace that a person can keep")
{
    const DaySamples samples;
    for (const content::Exercise& exercise : samples.catalogue().exercises()) {
        INFO(exercise.id.text());
        const auto pace = samples.facts().pace(exercise.id);
        REQUIRE(pace.has_value() == (exercise.unit == content::Unit::repetitions));
        if (pace) CHECK((*pace >= 2s && *pace <= 10s));
    }
}

TEST_CASE("where both sides count, a figure that shows both is two repetitions, one that shows one turns each time")
{
    const DaySamples samples;
    for (const char* both : {"knee_rock", "dead_bug", "arm_4kn", "neck_rot"}) {
        INFO(both);
        CHECK(samples.facts().figure(*ExerciseId::from(both))->repetitions == 2);
        CHECK_FALSE(samples.facts().turns_figure(*ExerciseId::from(both)));
    }
    CHECK(samples.facts().turns_figure(ExerciseId{"bird_dog"}));
    CHECK_FALSE(samples.facts().turns_figure(ExerciseId{"bridge"}));
    OnStage turned{ExerciseId{"bird_dog"}, 6};
    press_button(*turned.page, "session.primary");
    turned.pass(15s + turned.pace() + 400ms);
    CHECK(turned.ring().numeral == "2");
    CHECK(turned.figure().seconds() == Approx(0.4));
}

TEST_CASE("repetitions wait for Start, then get ready, count, rest and count again")
{
    OnStage paced{kPacedBridge, 16};
    CHECK(paced.ring().numeral == "8");
    paced.pass(1h);
    CHECK(paced.ring().numeral == "8");
    CHECK(paced.heard.empty());
    paced.stage.press(Qt::Key_Space);
    paced.pass(14s);
    CHECK(paced.ring().numeral == "1 s");
    CHECK_FALSE(paced.offers_done());
    paced.pass(1s);
    CHECK(paced.ring().numeral == "1");
    CHECK(paced.heard == std::vector{Cue::start});
    CHECK(paced.offers_done());
    paced.pass(3 * paced.pace());
    CHECK(paced.ring().numeral == "4");
    paced.pass(paced.pace());
    CHECK(paced.heard == std::vector{Cue::start, Cue::half});
    paced.pass(4 * paced.pace());
    CHECK(paced.ring().numeral == "20 s");
    CHECK(paced.heard == std::vector{Cue::start, Cue::half, Cue::end});
    paced.pass(20s);
    CHECK(paced.ring().numeral == "1");
    CHECK(paced.ring().sets_done == 1);
}

TEST_CASE("the figure begins a repetition when the work begins, and goes on with the count")
{
    OnStage paced{kPacedBridge, 16};
    press_button(*paced.page, "session.primary");
    paced.pass(15s);
    CHECK(paced.figure().seconds() == Approx(0));
    paced.pass(1s);
    CHECK(paced.figure().seconds() == Approx(1));
    paced.pass(paced.pace());
    CHECK(paced.figure().seconds() == Approx(1));
    CHECK(paced.ring().numeral == "2");
    paced.stage.press(Qt::Key_Space);
    paced.pass(1h);
    CHECK(paced.figure().seconds() == Approx(1));
    CHECK_FALSE(paced.figure().is_playing());
    paced.stage.press(Qt::Key_Space);
    paced.pass(7 * paced.pace() - 1s + 20s);
    CHECK(paced.figure().seconds() == Approx(0));
}

TEST_CASE("at the end of the count the person says what was done: the dose stands there and can be changed")
{
    OnStage paced{kPacedBridge, 8};
    press_button(*paced.page, "session.primary");
    paced.pass(15s + 8 * paced.pace());
    CHECK(paced.draft.stage == SessionStage::exercising);
    CHECK_FALSE(paced.draft.items[0].done);
    CHECK_FALSE(paced.offers_done());
    press_button(*paced.page, "session.primary");
    CHECK(paced.draft.stage == SessionStage::okay_now);
    CHECK(paced.draft.items[0].done == 8);
    CHECK_FALSE(paced.draft.items[0].okay_now);
    press_button(*paced.page, "session.change_amount");
}

TEST_CASE("a set that is done ahead of the count leads to the rest, the last one to the check")
{
    OnStage paced{kPacedBridge, 16};
    press_button(*paced.page, "session.primary");
    paced.pass(15s + 10s);
    press_button(*paced.page, "session.done");
    CHECK(paced.ring().numeral == "20 s");
    paced.pass(20s + 1s);
    press_button(*paced.page, "session.done");
    CHECK(paced.draft.stage == SessionStage::okay_now);
    CHECK(paced.draft.items[0].done == 16);
}

TEST_CASE("easier begins with what was counted, on the side that had the least")
{
    OnStage paced{ExerciseId{"knee_chest"}, 5};
    press_button(*paced.page, "session.primary");
    paced.pass(15s + 5 * paced.pace());
    CHECK(paced.ring().numeral == "15 s");
    paced.pass(15s + 2 * paced.pace());
    CHECK(paced.ring().numeral == "3");
    press_button(*paced.page, "session.easier");
    CHECK(part<QLineEdit>(*paced.page, "session.easier.amount").text() == "2");
}

TEST_CASE("where motion is reduced, repetitions are counted beside a still figure")
{
    OnStage paced{kPacedBridge, 8, Theme{Scheme::light, 1, true}};
    press_button(*paced.page, "session.primary");
    paced.pass(15s + paced.pace());
    CHECK(paced.ring().numeral == "2");
    CHECK_FALSE(paced.figure().is_moving());
}

TEST_CASE("phases of repetitions are told through the button that has the keyboard, single repetitions are not")
{
    OnStage paced{kPacedBridge, 16};
    paced.stage.press(Qt::Key_Return);
    const QString ready = paced.stage.focused()->accessibleName();
    paced.pass(15s);
    const QString work = paced.stage.focused()->accessibleName();
    CHECK(ready != work);
    paced.pass(paced.pace());
    CHECK(paced.stage.focused()->accessibleName() == work);
    paced.pass(7 * paced.pace());
    CHECK(paced.stage.focused()->accessibleName() != work);
}

TEST_CASE("an own activity that is counted has no pace and goes set by set")
{
    OnStage paced{ExerciseId{"own_1"}, 8};
    CHECK_FALSE(paced.offers_done());
    press_button(*paced.page, "session.primary");
    CHECK(paced.draft.stage == SessionStage::okay_now);
    CHECK(paced.draft.items[0].done == 8);
}
