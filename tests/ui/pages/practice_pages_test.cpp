// The guided practices: what every page must hold, and each played by real keys on a clock that a test moves.
#include "pages/practice_scenes.h"

#include "pages/hand_clock.h"
#include "support/page_checks.h"
#include "support/stage.h"
#include "app/relaxation_guide.h"
#include "ui/pages/breathing_page.h"
#include "ui/pages/cold_heat_page.h"
#include "ui/pages/relaxation_page.h"
#include "ui/widgets/breath_ring.h"
#include "ui/widgets/timer_ring.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QScrollArea>

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using diary::PracticeKind;
using std::chrono::seconds;

namespace {

void check_none(const QStringList& found)
{
    INFO(found.join(QLatin1Char{'\n'}).toStdString());
    CHECK(found.isEmpty());
}

/// Counts what is painted.
class Paints : public QObject {
public:
    explicit Paints(QWidget* watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// A page on the stage, with what it told.
template <class Kind> struct Played {
    explicit Played(Theme theme = Theme{})
        : page{new Kind{samples.words(), [this] { return clock.now(); }}}, stage{page, theme}
    {
        QObject::connect(page, &PracticePage::begun, [this] { ++begun; });
        QObject::connect(page, &PracticePage::ended, [this](seconds length) { ended.push_back(length); });
        QObject::connect(page, &PracticePage::counting_changed, [this](bool now) { counting = now; });
        QObject::connect(page, &PracticePage::left, [this] { ++left; });
        page->open({});
        page->begin();
        settle();
    }
    void pass(std::chrono::milliseconds time)
    {
        for (; time > 0ms; time -= 500ms) {
            clock.pass(std::min<std::chrono::milliseconds>(time, 500ms));
            page->refresh();
        }
        settle();
    }
    [[nodiscard]] QString focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }
    [[nodiscard]] QString spoken() const { return stage.focused() ? stage.focused()->accessibleName() : QString{}; }
    [[nodiscard]] const BreathRingState& ring() const { return page->template findChild<BreathRing*>()->state(); }

    RestSamples samples;
    HandClock clock;
    Kind* page;
    Stage stage;
    int begun = 0, left = 0;
    std::vector<seconds> ended;
    bool counting = false;
};

void take_up(Played<RelaxationPage>& played)
{
    auto guide = app::read_relaxation_guide(TRYGGRYGG_SOURCE_DIR "/content", Language::swedish);
    played.page->show_relaxation({guide.relaxation, guide.figure});
    played.page->begin();
    settle();
}

const Moment kNow = *moment_from("2026-11-23T14:25:00+01:00");

diary::HeatCold cold_since(seconds passed)
{
    return diary::heat_cold({{{kNow.instant - passed, 1h}, PracticeKind::cold, diary::kHeatColdLength}}, kNow.instant);
}

} // namespace

TEST_CASE("every stop of the practice pages has a name, stands in order and is reached by Tab")
{
    RestSamples samples;
    for (const RestScene& scene : practice_scenes()) {
        INFO(scene.name);
        auto* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        CHECK(stage.focused());
        CHECK(primaries(stage.window()) <= 1);
        check_none(nameless_stops(stage.window()));
        check_none(misplaced_stops(stage.window()));
        QStringList named, written = scene.tab_order;
        const auto stops = tab_stops(stage.window());
        for (const QWidget* stop : stops)
            if (scene.tab_order.contains(stop->objectName())) named << stop->objectName();
        written.removeIf([&](const QString& name) { return !named.contains(name); });
        CHECK(named == written);
        QSet<QWidget*> reached;
        for (qsizetype i = 0; i < 2 * stops.size() + 4; ++i) {
            if (stage.focused()) reached << stage.focused();
            stage.press(Qt::Key_Tab);
        }
        for (QWidget* stop : stops) CHECK(reached.contains(stop));
    }
}

TEST_CASE("the paces are whole seconds, out a little longer than in, and fill a minute")
{
    CHECK(pace_of(6) == BreathPace{4s, 6s});
    CHECK(pace_of(5) == BreathPace{5s, 7s});
    CHECK(pace_of(4) == BreathPace{6s, 9s});
    const BreathPace pace = pace_of(6);
    CHECK(breath_at(pace, 0ms) == BreathMoment{false, 1, 0});
    CHECK(breath_at(pace, 3999ms).count == 4);
    CHECK(breath_at(pace, 4s) == BreathMoment{true, 1, 1});
    CHECK(breath_at(pace, 9999ms).count == 6);
    CHECK_FALSE(breath_at(pace, 10s).is_out);
}

TEST_CASE("breathing by the keyboard alone, from start to end")
{
    Played<BreathingPage> played;
    CHECK(played.focused() == "breathing.start");
    played.stage.press(Qt::Key_Return);
    CHECK(played.begun == 1);
    CHECK(played.counting);
    CHECK(played.focused() == "breathing.primary");
    played.pass(4s);
    CHECK(played.ring().count == "1");
    const QString in = played.spoken();
    played.pass(3s);
    CHECK(played.ring().count == "4");
    CHECK(played.spoken() == in); // one word a breath, not one a second
    played.pass(1s);
    CHECK(played.spoken() != in);
    CHECK(played.ring().fullness == Approx(1));
    played.pass(116s);
    CHECK(played.ended == std::vector<seconds>{120s});
    CHECK_FALSE(played.counting);
    CHECK(played.focused() == "breathing.start");
}

TEST_CASE("breathing pauses by Escape, goes on, and stops with what was done")
{
    Played<BreathingPage> played;
    played.stage.press(Qt::Key_Return);
    played.pass(4s + 70s);
    played.stage.press(Qt::Key_Escape);
    CHECK_FALSE(played.counting);
    played.pass(1h);
    played.stage.press(Qt::Key_Space);
    CHECK(played.counting);
    played.pass(5s);
    played.stage.press(Qt::Key_Tab);
    CHECK(played.focused() == "breathing.stop");
    played.stage.press(Qt::Key_Space);
    CHECK(played.ended == std::vector<seconds>{75s});
    CHECK(played.left == 0);
}

TEST_CASE("less than a minute of breathing is not written down, and leaving writes what was done")
{
    Played<BreathingPage> played;
    played.stage.press(Qt::Key_Return);
    played.pass(4s + 59s);
    played.page->findChild<QAbstractButton*>("breathing.stop")->click();
    CHECK(played.ended.empty());
    played.stage.press(Qt::Key_Return);
    played.pass(4s + 60s);
    played.page->hide();
    CHECK(played.ended == std::vector<seconds>{60s});
}

TEST_CASE("the computer's sleep is no breathing: it rests where it was")
{
    Played<BreathingPage> played;
    played.stage.press(Qt::Key_Return);
    played.pass(4s + 30s);
    played.clock.pass(2h);
    played.page->refresh();
    CHECK_FALSE(played.counting);
    CHECK(played.ended.empty());
    played.stage.press(Qt::Key_Space);
    played.pass(90s);
    CHECK(played.ended == std::vector<seconds>{120s});
}

TEST_CASE("the breath moves the ring, without motion only the words, and paused or hidden nothing is painted")
{
    const bool still = GENERATE(false, true);
    Played<BreathingPage> played{Theme{Scheme::light, 1.0, still}};
    played.stage.press(Qt::Key_Return);
    played.pass(4s);
    Paints paints{played.page->findChild<BreathRing*>()};
    for (int frame = 0; frame < 10; ++frame) {
        played.clock.pass(50ms);
        played.page->refresh();
        settle();
    }
    CHECK((paints.count > 1) == !still);
    CHECK((played.ring().fullness > 0) == !still);
    played.stage.press(Qt::Key_Escape);
    settle();
    paints.count = 0;
    played.pass(5s);
    CHECK(paints.count == 0);
    played.stage.press(Qt::Key_Space);
    played.page->hide();
    settle();
    paints.count = 0;
    played.pass(5s);
    CHECK(paints.count == 0);
}

TEST_CASE("muscle relaxation leads from part to part, forwards and back, and counts what was spent")
{
    Played<RelaxationPage> played;
    take_up(played);
    const auto ring = [&] { return played.page->findChild<TimerRing*>()->state(); };
    CHECK(played.focused() == "relaxation.start");
    played.stage.press(Qt::Key_Return);
    CHECK(played.focused() == "relaxation.primary");
    CHECK(ring().numeral == "5");
    played.pass(5s);
    const QString tense = played.spoken();
    CHECK(tense.contains(QStringLiteral("Knyt båda händerna.")));
    played.pass(3s);
    CHECK(ring().numeral == "2");
    CHECK(played.spoken() == tense);
    played.pass(2s);
    CHECK(played.spoken().contains(QStringLiteral("vila tungt")));
    CHECK(ring().numeral == "10");
    played.pass(10s);
    CHECK(played.spoken().contains(QStringLiteral("Armarna")));
    played.page->findChild<QAbstractButton*>("relaxation.next")->click();
    CHECK(played.spoken().contains(QStringLiteral("Axlarna")));
    played.page->findChild<QAbstractButton*>("relaxation.previous")->click();
    CHECK(played.spoken().contains(QStringLiteral("Armarna")));
    played.pass(45s);
    played.stage.press(Qt::Key_Escape);
    CHECK_FALSE(played.counting);
    played.pass(1h);
    played.page->findChild<QAbstractButton*>("relaxation.stop")->click();
    CHECK(played.ended == std::vector<seconds>{65s});
}

TEST_CASE("muscle relaxation ends with its last words, and without tensing it is shorter")
{
    Played<RelaxationPage> played;
    take_up(played);
    const bool loose = GENERATE(false, true);
    if (loose) played.page->findChild<QAbstractButton*>("release")->click();
    played.page->findChild<QAbstractButton*>("relaxation.start")->click();
    played.pass(5s);
    CHECK(played.spoken().contains(QStringLiteral("Knyt")) == !loose);
    played.pass(loose ? 145s : 195s);
    CHECK(played.ended == std::vector<seconds>{loose ? 150s : 200s});
    CHECK(played.focused() == "relaxation.done");
    played.stage.press(Qt::Key_Return);
    CHECK(played.left == 1);
}

TEST_CASE("cold counts down, may be taken off early, and asks what holds when its time is over")
{
    Played<ColdHeatPage> played;
    std::vector<PracticeKind> put_on;
    std::vector<seconds> taken_off;
    int due = 0;
    QObject::connect(played.page, &ColdHeatPage::put_on, [&](PracticeKind kind) { put_on.push_back(kind); });
    QObject::connect(played.page, &ColdHeatPage::taken_off, [&](seconds length) { taken_off.push_back(length); });
    QObject::connect(played.page, &ColdHeatPage::due, [&] { ++due; });
    const auto ring = [&] { return played.page->findChild<TimerRing*>()->state(); };
    played.page->show_state({{}, kNow});
    played.page->begin();
    played.stage.press(Qt::Key_Return);
    played.page->findChild<QAbstractButton*>("cold_heat.heat")->click();
    CHECK(put_on == std::vector{PracticeKind::cold, PracticeKind::heat});
    played.page->show_state({cold_since(0s), kNow});
    played.page->begin();
    CHECK(played.counting);
    CHECK(ring().numeral == "15:00");
    played.pass(5min + 30s);
    CHECK(ring().numeral == "9:30");
    CHECK(played.focused() == "cold_heat.off");
    played.stage.press(Qt::Key_Return);
    CHECK(taken_off == std::vector<seconds>{330s});
    played.pass(9min + 29s);
    CHECK(due == 0);
    played.pass(1s);
    CHECK(due == 1);
}

TEST_CASE("before the hour is over there is nothing to start, and at its end the page asks again")
{
    Played<ColdHeatPage> played;
    int due = 0;
    QObject::connect(played.page, &ColdHeatPage::due, [&] { ++due; });
    played.page->show_state({cold_since(30min), kNow});
    played.page->begin();
    CHECK_FALSE(played.page->findChild<QWidget*>("cold_heat.cold")->isVisible());
    CHECK_FALSE(played.page->findChild<QWidget*>("cold_heat.heat")->isVisible());
    CHECK(played.page->findChild<QWidget*>("cold_heat.wait")->isVisible());
    played.pass(44min + 59s);
    CHECK(due == 0);
    played.pass(1s);
    CHECK(due == 1);
    played.page->tell_over(PracticeKind::cold);
    CHECK(played.focused() == "cold_heat.noted");
    CHECK(played.spoken().contains(ColdHeatPage::over_words(PracticeKind::cold)));
    played.stage.press(Qt::Key_Return);
    CHECK(played.focused() == "cold_heat.back");
}
