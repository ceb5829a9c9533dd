// The guided practices from page to diary, through restarts, sleep and clocks that are set.
#include "ui/shell/practice_flow.h"

#include "pages/hand_clock.h"
#include "storage/open_diary.h"
#include "support/stage.h"
#include "support/temporary_folder.h"
#include "ui/pages/breathing_page.h"
#include "ui/pages/cold_heat_page.h"
#include "ui/widgets/timer_ring.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using content::Action;
using diary::Practice;
using diary::PracticeKind;

namespace {

const std::filesystem::path kPracticeContent = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";
const Moment kMorning = *moment_from("2026-11-23T08:00:00+01:00");

/// A program with an empty diary in `folder`, as far as the practices need it.
struct PracticeProgram {
    PracticeProgram(const std::filesystem::path& folder, Moment now)
        : clock{now}, theme{Theme{}}, library{app::read_library(kPracticeContent)},
          diary{std::get<storage::Diary>(storage::open_diary(storage::diary_file_in(folder), clock))},
          workbook{library, diary, clock}, journal{diary, clock}, archive{library, diary, clock},
          appearance{PreferencesFile{folder}, kPracticeContent, false, theme, translators, words}, window{theme}, saver{window},
          flow{Services{workbook, journal, appearance, words, window, saver, archive, kPracticeContent},
               [this] { return elapsed.now(); }, nullptr}
    {
        QObject::connect(&flow, &PracticeFlow::left, [this](const QString& place) { left = place; });
        window.show();
    }
    void open(Action action)
    {
        flow.show(action, "help");
        settle();
    }
    /// Both clocks go on alike.
    void pass(std::chrono::seconds time)
    {
        clock.set({clock.now().instant + time, clock.now().offset});
        elapsed.pass(time);
        settle();
    }
    void press(const char* button) const
    {
        auto* found = window.page()->findChild<QAbstractButton*>(button);
        REQUIRE(found);
        REQUIRE(found->isVisible());
        found->click();
        settle();
    }
    [[nodiscard]] ColdHeatPage& page() const { return *qobject_cast<ColdHeatPage*>(window.page()); }
    [[nodiscard]] bool sees(const char* part) const
    {
        const auto* found = window.findChild<QWidget*>(part);
        return found && found->isVisible();
    }
    [[nodiscard]] QString left_on() const { return page().findChild<TimerRing*>()->state().numeral; }

    FixedClock clock;
    HandClock elapsed;
    ThemeHolder theme;
    Translators translators;
    Words words;
    app::Library library;
    storage::Diary diary;
    app::Workbook workbook;
    app::Journal journal;
    app::Archive archive;
    Appearance appearance;
    MainWindow window;
    Saver saver;
    PracticeFlow flow;
    QString left;
};

} // namespace

TEST_CASE("cold is in the diary from its first moment, and goes on after a restart")
{
    const test::TemporaryFolder folder;
    {
        PracticeProgram program{folder.path(), kMorning};
        program.open(Action::heat_cold);
        program.press("cold_heat.cold");
        CHECK(program.journal.practices() == std::vector{Practice{kMorning, PracticeKind::cold, 15min}});
        CHECK(program.left_on() == "15:00");
    }
    PracticeProgram again{folder.path(), {kMorning.instant + 6min, kMorning.offset}};
    again.open(Action::heat_cold);
    CHECK(again.left_on() == "9:00");
    again.pass(9min);
    again.page().refresh();
    settle();
    CHECK(again.sees("cold_heat.noted"));
    CHECK(again.sees("cold_heat.wait"));
    CHECK_FALSE(again.sees("cold_heat.cold"));
    again.pass(60min);
    again.page().refresh();
    settle();
    CHECK(again.sees("cold_heat.cold"));
}

TEST_CASE("cold that is taken off early is written down again, shorter, and the hour begins then")
{
    const test::TemporaryFolder folder;
    PracticeProgram program{folder.path(), kMorning};
    program.open(Action::heat_cold);
    program.press("cold_heat.heat");
    program.pass(4min);
    program.press("cold_heat.off");
    CHECK(program.journal.practices().back() == Practice{kMorning, PracticeKind::heat, 4min});
    CHECK(program.sees("cold_heat.wait"));
    program.pass(59min + 59s);
    program.open(Action::heat_cold);
    CHECK_FALSE(program.sees("cold_heat.cold"));
    program.pass(1s);
    program.open(Action::heat_cold);
    CHECK(program.sees("cold_heat.cold"));
}

TEST_CASE("a clock set back while cold lies on makes it no longer, only the wait")
{
    const test::TemporaryFolder folder;
    PracticeProgram program{folder.path(), kMorning};
    program.open(Action::heat_cold);
    program.press("cold_heat.cold");
    program.pass(5min);
    program.clock.set({kMorning.instant - 2h, kMorning.offset});
    program.open(Action::heat_cold);
    CHECK(program.left_on() == "10:00");
    program.pass(10min);
    program.page().refresh();
    settle();
    CHECK(program.sees("cold_heat.noted"));
    CHECK_FALSE(program.sees("cold_heat.off"));
    CHECK_FALSE(program.sees("cold_heat.cold"));
}

TEST_CASE("the end of cold is told on another page too")
{
    const test::TemporaryFolder folder;
    PracticeProgram program{folder.path(), kMorning};
    program.open(Action::heat_cold);
    program.press("cold_heat.cold");
    program.open(Action::breathing);
    program.pass(15min);
    CHECK_FALSE(program.sees("window.word"));
    program.flow.look();
    CHECK(program.sees("window.word"));
    program.window.findChild<QAbstractButton*>("window.word_button")->click();
    settle();
    CHECK_FALSE(program.sees("window.word"));
    CHECK(program.sees("cold_heat.noted"));
}

TEST_CASE("breathing is written down with its beginning and shown as done this week")
{
    const test::TemporaryFolder folder;
    PracticeProgram program{folder.path(), kMorning};
    program.open(Action::breathing);
    CHECK_FALSE(program.sees("breathing.week"));
    program.press("breathing.start");
    for (int second = 0; second < 70; ++second) {
        program.pass(1s);
        qobject_cast<BreathingPage*>(program.window.page())->refresh();
    }
    program.press("breathing.back");
    CHECK(program.journal.practices() == std::vector{Practice{kMorning, PracticeKind::breathing, 66s}});
    CHECK(program.left == "help");
    program.open(Action::breathing);
    CHECK(program.sees("breathing.week"));
}
