#include "pages/day_stage.h"

#include "ui/pages/session_page.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timer_ring.h"

#include <QLineEdit>

#include <memory>

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using app::SessionDraft;
using app::SessionStage;

namespace {

/// A session on the stage, with the last that was told.
struct Played {
    explicit Played(SessionDraft draft = DaySamples::session(), double zoom = 1, QSize size = {1100, 760})
        : page{new SessionPage{samples.words(), samples.facts(), [this] { return clock.now(); }}},
          stage{page, Theme{Scheme::light, zoom}, size}
    {
        QObject::connect(page, &SessionPage::changed, [this](const SessionDraft& told) { last = told; });
        QObject::connect(page, &SessionPage::progressed, [this](const SessionDraft& told) { last = told; });
        QObject::connect(page, &SessionPage::finished, [this](const SessionDraft& told) { finished = told; });
        QObject::connect(page, &SessionPage::left, [this] { ++left; });
        QObject::connect(page, &SessionPage::discarded, [this] { ++discarded; });
        page->show_session(draft);
        page->begin();
        settle();
    }
    /// Time goes by and the ring is looked at again.
    void pass(std::chrono::milliseconds time)
    {
        clock.pass(time);
        page->show_session(last.value_or(DaySamples::session()));
        settle();
    }
    [[nodiscard]] const TimerRingState& ring() const { return page->findChild<TimerRing*>()->state(); }
    [[nodiscard]] bool is_counting() const { return part<QAbstractButton>(*page, "session.primary").text() == "Pause"; }
    [[nodiscard]] QString focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }

    DaySamples samples;
    HandClock clock;
    // A page that is taken down tells what has run: what hears it must outlive it.
    std::optional<SessionDraft> last, finished;
    int left = 0, discarded = 0;
    SessionPage* page;
    Stage stage;
};

/// At the exercise of that place in the session, not begun.
SessionDraft at(int index)
{
    SessionDraft draft = DaySamples::session();
    draft.pain_before = PainScore::of(2);
    draft.stage = SessionStage::exercising;
    draft.current = index;
    for (int i = 0; i < index; ++i) {
        draft.items[static_cast<std::size_t>(i)].done = 5;
        draft.items[static_cast<std::size_t>(i)].okay_now = true;
    }
    return draft;
}

constexpr int kWalk = 0, kBridge = 1, kSidePlank = 2, kKneeToChest = 3;

} // namespace

TEST_CASE("a session does not begin without the pain before it")
{
    Played played;
    press_button(*played.page, "session.begin");
    CHECK_FALSE(played.last);
    CHECK(played.stage.focused()->parentWidget()->objectName() == "session.pain_before");
    played.stage.press(Qt::Key_3);
    CHECK(played.last->pain_before == PainScore::of(3));
    CHECK(played.last->stage == SessionStage::overview);
    played.stage.press(Qt::Key_Return);
    CHECK(played.last->stage == SessionStage::exercising);
    CHECK(played.focused() == "session.primary");
}

TEST_CASE("a whole session by the keyboard alone")
{
    Played played;
    played.stage.type("2");
    played.stage.press(Qt::Key_Return);
    // The walk was done away from the computer.
    played.stage.press(Qt::Key_Tab);
    CHECK(played.focused() == "session.done");
    played.stage.press(Qt::Key_Return);
    CHECK(played.last->items[kWalk].done == 12);
    CHECK(played.focused() == "yes");
    played.stage.press(Qt::Key_Return);
    CHECK(played.last->items[kWalk].okay_now == true);
    played.stage.press(Qt::Key_Return);
    // Two sets of the bridge at the person's own pace, then not okay.
    played.stage.press(Qt::Key_Tab);
    CHECK(played.focused() == "session.done");
    played.stage.press(Qt::Key_Return);
    CHECK(played.last->items[kBridge].done == 16);
    played.stage.press(Qt::Key_Right);
    CHECK_FALSE(played.last->items[kBridge].okay_now);
    played.stage.press(Qt::Key_Space);
    CHECK(played.last->items[kBridge].okay_now == false);
    played.stage.press(Qt::Key_Return);
    // The side plank is skipped, the last one done on both sides, ahead of the count.
    played.page->findChild<QWidget*>("session.skip")->setFocus();
    played.stage.press(Qt::Key_Return);
    CHECK(played.last->items[kSidePlank].done == 0);
    played.stage.press(Qt::Key_Return);
    for (const auto lead_in : {15s, 15s}) {
        played.pass(lead_in);
        part(*played.page, "session.done").setFocus();
        played.stage.press(Qt::Key_Return);
    }
    CHECK(played.last->items[kKneeToChest].done == 5);
    played.stage.press(Qt::Key_Return);
    played.stage.press(Qt::Key_Return);
    CHECK(played.last->stage == SessionStage::closing);
    played.stage.type("4");
    played.stage.press(Qt::Key_Tab);
    played.stage.press(Qt::Key_Right);
    played.stage.press(Qt::Key_Space);
    played.stage.press(Qt::Key_Tab);
    played.stage.type("stel i dag");
    CHECK(played.last->note == "stel i dag");
    played.stage.press(Qt::Key_Tab);
    CHECK(played.focused() == "session.save");
    played.stage.press(Qt::Key_Return);
    REQUIRE(played.finished);
    CHECK(played.finished->pain_worst == PainScore::of(4));
    CHECK(played.finished->new_signs == false);
}

TEST_CASE("the check must be answered before the session goes on")
{
    Played played{at(kBridge)};
    press_button(*played.page, "session.done");
    press_button(*played.page, "session.next");
    CHECK(played.last->stage == SessionStage::okay_now);
    press_button(*played.page, "session.end");
    CHECK(played.last->stage == SessionStage::okay_now);
    CHECK(played.focused() == "yes");
}

TEST_CASE("worst pain and new signs must be answered before saving")
{
    SessionDraft draft = at(kSidePlank);
    draft.stage = SessionStage::closing;
    Played played{draft};
    press_button(*played.page, "session.save");
    CHECK_FALSE(played.finished);
    played.stage.type("6");
    press_button(*played.page, "session.save");
    CHECK_FALSE(played.finished);
    answer(*played.page, "session.new_signs", "yes").click();
    press_button(*played.page, "session.save");
    REQUIRE(played.finished);
    CHECK(played.finished->new_signs == true);
}

TEST_CASE("a hold gets ready, counts down, changes sides and waits at its end")
{
    Played played{at(kSidePlank)};
    CHECK(played.ring().numeral == "10 s");
    played.last = at(kSidePlank);
    press_button(*played.page, "session.primary");
    CHECK(played.is_counting());
    // Down on the mat takes its time.
    played.pass(14s);
    CHECK(played.ring().numeral == "1 s");
    played.pass(1s);
    CHECK(played.ring().numeral == "10 s");
    played.pass(4s);
    CHECK(played.ring().numeral == "6 s");
    CHECK(played.ring().fraction == Approx(0.4));
    played.pass(6s);
    CHECK(played.ring().numeral == "15 s");
    played.pass(15s);
    CHECK(played.ring().numeral == "10 s");
    played.pass(10s);
    CHECK_FALSE(played.is_counting());
    CHECK(played.ring().fraction == 1);
    press_button(*played.page, "session.primary");
    CHECK(played.last->items[kSidePlank].done == 10);
    CHECK(played.last->stage == SessionStage::okay_now);
}

TEST_CASE("space pauses and goes on where the first button has the keyboard, or none has it")
{
    Played played{at(kSidePlank)};
    played.last = at(kSidePlank);
    played.stage.press(Qt::Key_Return);
    played.pass(17s);
    played.stage.press(Qt::Key_Space);
    CHECK_FALSE(played.is_counting());
    played.stage.press(Qt::Key_Space);
    CHECK(played.is_counting());
    auto& text = part(*played.page, "session.figure");
    text.setFocusPolicy(Qt::StrongFocus);
    text.setFocus();
    played.stage.press(Qt::Key_Space);
    CHECK_FALSE(played.is_counting());
    CHECK(played.focused() == "session.primary");
    played.pass(1h);
    CHECK(played.ring().numeral == "8 s");
    played.stage.press(Qt::Key_Space);
    CHECK(played.is_counting());
    played.pass(1s);
    CHECK(played.ring().numeral == "7 s");
}

TEST_CASE("space presses another button that has the keyboard, also while the clock runs")
{
    const auto focused_while_running = [](const char* name) {
        auto played = std::make_unique<Played>(at(kSidePlank));
        played->last = at(kSidePlank);
        played->stage.press(Qt::Key_Return);
        played->pass(5s);
        part(*played->page, name).setFocus();
        played->stage.press(Qt::Key_Space);
        return played;
    };
    CHECK(focused_while_running("session.skip")->last->items[kSidePlank].done == 0);
    CHECK(focused_while_running("session.easier")->focused() == "session.easier.amount");
    int large = 0;
    Played played{at(kSidePlank)};
    QObject::connect(played.page, &SessionPage::large_wanted, [&](bool wanted) { large += wanted; });
    played.stage.press(Qt::Key_Return);
    part(*played.page, "session.full_screen").setFocus();
    played.stage.press(Qt::Key_Space);
    CHECK(large == 1);
}

TEST_CASE("Escape pauses a running clock before it goes back")
{
    Played played{at(kSidePlank)};
    press_button(*played.page, "session.primary");
    played.stage.press(Qt::Key_Escape);
    CHECK_FALSE(played.is_counting());
    CHECK(played.last->current == kSidePlank);
    played.stage.press(Qt::Key_Escape);
    CHECK(played.last->current == kBridge);
    CHECK(played.last->stage == SessionStage::okay_now);
}

TEST_CASE("a walk goes on while the computer sleeps")
{
    Played played{at(kWalk)};
    played.last = at(kWalk);
    press_button(*played.page, "session.primary");
    played.pass(5s + 2min);
    CHECK(played.ring().numeral == "10:00");
    played.pass(3h);
    CHECK_FALSE(played.is_counting());
    press_button(*played.page, "session.primary");
    CHECK(played.last->items[kWalk].done == 12);
}

TEST_CASE("easier stops with less, this time only, and asks how much")
{
    Played played{at(kSidePlank)};
    played.last = at(kSidePlank);
    press_button(*played.page, "session.primary");
    played.pass(15s + 10s + 15s + 3s);
    press_button(*played.page, "session.easier");
    CHECK_FALSE(played.is_counting());
    auto& amount = part<QLineEdit>(*played.page, "session.easier.amount");
    CHECK(amount.text() == "3");
    amount.clear();
    press_button(*played.page, "session.easier.stop");
    CHECK(played.last->stage == SessionStage::exercising);
    amount.setFocus();
    played.stage.type("4");
    played.stage.press(Qt::Key_Return);
    CHECK(played.last->items[kSidePlank].done == 4);
    CHECK(played.last->items[kSidePlank].dose == 10);
    CHECK(played.last->stage == SessionStage::okay_now);
}

TEST_CASE("the amount can be put right at the check, more than the dose too")
{
    Played played{at(kBridge)};
    press_button(*played.page, "session.done");
    press_button(*played.page, "session.change_amount");
    CHECK(played.focused() == "session.amount");
    part<QLineEdit>(*played.page, "session.amount").clear();
    played.stage.type("20");
    CHECK(played.last->items[kBridge].done == 20);
}

TEST_CASE("ending early with nothing done saves nothing")
{
    Played played{at(kWalk)};
    press_button(*played.page, "session.end");
    CHECK(played.last->stage == SessionStage::closing);
    CHECK_FALSE(part(*played.page, "session.save").isVisible());
    CHECK(played.focused() == "session.again");
    press_button(*played.page, "session.drop");
    CHECK(played.discarded == 1);
    press_button(*played.page, "session.later");
    CHECK(played.left == 1);
    press_button(*played.page, "session.again");
    CHECK(played.last->stage == SessionStage::exercising);
}

TEST_CASE("a session that is only closed leads from its check to the last questions, and back to Today")
{
    SessionDraft draft = at(kBridge);
    draft.stage = SessionStage::okay_now;
    draft.items[kBridge].done = 16;
    draft.only_closing = true;
    Played played{draft};
    played.stage.press(Qt::Key_Return);
    played.stage.press(Qt::Key_Return);
    REQUIRE(played.last);
    CHECK(played.last->stage == SessionStage::closing);
    CHECK_FALSE(part(*played.page, "session.later").isVisible());
    CHECK_FALSE(part(*played.page, "session.again").isVisible());
    played.stage.press(Qt::Key_Escape);
    CHECK(played.left == 1);
    CHECK(played.last->stage == SessionStage::closing);
    played.stage.type("3");
    answer(*played.page, "session.new_signs", "no").click();
    press_button(*played.page, "session.save");
    REQUIRE(played.finished);
    CHECK(played.finished->items[kBridge].done == 16);
}

TEST_CASE("a session that is only closed and turns out empty can only be dropped")
{
    SessionDraft draft = DaySamples::session();
    draft.only_closing = true;
    draft.stage = SessionStage::exercising;
    Played played{draft};
    CHECK(played.focused() == "session.drop");
    CHECK_FALSE(part(*played.page, "session.again").isVisible());
    played.stage.press(Qt::Key_Return);
    CHECK(played.discarded == 1);
}

TEST_CASE("a trial does not promise a lighter dose, and is not called the session of today")
{
    SessionDraft draft = at(kBridge);
    draft.stage = SessionStage::okay_now;
    draft.items[kBridge].done = 16;
    const auto texts = [](const QWidget& page) {
        QStringList all;
        for (const TextLabel* label : page.findChildren<TextLabel*>())
            if (label->isVisible()) all << label->text();
        return all;
    };
    const auto after_no = [&](bool trial) {
        draft.trial = trial;
        Played played{draft};
        answer(*played.page, "session.okay", "no").click();
        settle();
        return texts(*played.page);
    };
    CHECK(after_no(true) != after_no(false));
    SessionDraft fresh = DaySamples::session();
    const QStringList plan = texts(*Played{fresh}.page);
    fresh.trial = true;
    CHECK(texts(*Played{fresh}.page) != plan);
}

TEST_CASE("a running exercise goes on when the same draft is shown again, and stops for another")
{
    Played played{at(kSidePlank)};
    played.last = at(kSidePlank);
    press_button(*played.page, "session.primary");
    played.pass(20s);
    CHECK(played.is_counting());
    played.page->show_session(at(kBridge));
    CHECK_FALSE(played.is_counting());
}

TEST_CASE("the phase is told through the name of the button that has the keyboard")
{
    Played played{at(kSidePlank)};
    played.last = at(kSidePlank);
    played.stage.press(Qt::Key_Return);
    const QString ready = played.stage.focused()->accessibleName();
    played.pass(16s);
    const QString hold = played.stage.focused()->accessibleName();
    CHECK(ready != hold);
    played.pass(1s);
    CHECK(played.stage.focused()->accessibleName() == hold);
    played.pass(9s);
    CHECK(played.stage.focused()->accessibleName() != hold);
}
