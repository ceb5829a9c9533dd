// The pages of the exercises: what holds of all of them, and each by its keys.
#include "pages/day_stage.h"
#include "pages/library_samples.h"
#include "pages/library_scenes.h"
#include "support/page_checks.h"

#include "ui/pages/trial_choice_page.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/still_figure.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

using namespace trygg;
using namespace trygg::ui;

namespace {

void check_none(const QStringList& found)
{
    INFO(found.join(QLatin1Char{'\n'}).toStdString());
    CHECK(found.isEmpty());
}

/// Whether something of that name is to be seen; what was taken away may still be there.
bool is_seen(const QWidget& page, const char* name)
{
    const auto found = page.findChildren<QWidget*>(QString::fromLatin1(name));
    return std::ranges::any_of(found, [](const QWidget* part) { return part->isVisible(); });
}

/// The library on a stage, with what was chosen last.
struct Room {
    Room() : page{new LibraryPage{samples.words(), samples.facts()}}, stage{page}
    {
        page->show_library(LibrarySamples{samples}.library());
        page->begin();
        settle();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const ExerciseRow* row : page->findChildren<ExerciseRow*>())
            if (row->isVisible() && row->objectName().startsWith("library.row.")) names << row->objectName().mid(12);
        return names;
    }

    DaySamples samples;
    LibraryPage* page;
    Stage stage;
};

} // namespace

TEST_CASE("the pages of the exercises can be said, tabbed in the order seen, and begin at their top")
{
    DaySamples samples;
    for (const ExerciseScene& scene : library_scenes()) {
        INFO(scene.name);
        Page* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        check_none(nameless_stops(stage.window()));
        check_none(misplaced_stops(stage.window()));
        CHECK(stage.focused());
        CHECK(primaries(stage.window()) <= 1);
        CHECK(page->verticalScrollBar()->value() == 0);
    }
}

TEST_CASE("the library leaves out what a contraindication rules out, and says why")
{
    const Room room;
    CHECK_FALSE(room.shown().contains("bridge"));
    CHECK_FALSE(room.shown().contains("step_up"));
    CHECK(room.shown().contains("bird_dog"));
    int reasons = 0;
    for (const ExerciseRow* row : room.page->findChildren<ExerciseRow*>())
        if (row->objectName().isEmpty()) {
            CHECK(row->focusPolicy() == Qt::NoFocus);
            CHECK_FALSE(row->accessibleDescription().isEmpty());
            ++reasons;
        }
    CHECK(reasons + room.shown().size() == 51 + 4);
}

TEST_CASE("a filter is chosen with the keyboard, and taken back again")
{
    Room room;
    const auto all = room.shown().size();
    part(*room.page, "library.filter.position").setFocus();
    room.stage.press(Qt::Key_Return);
    room.stage.press(Qt::Key_Down);
    room.stage.press(Qt::Key_Down);
    room.stage.press(Qt::Key_Space);
    CHECK(room.stage.focused()->objectName() == "library.filter.position");
    for (const QString& id : room.shown()) {
        const content::Exercise* exercise = room.samples.catalogue().find(*ExerciseId::from(id.toStdString()));
        CHECK((!exercise || exercise->position == content::Position::sitting));
    }
    CHECK(room.shown().size() < all);
    press_button(*room.page, "library.filter.all");
    CHECK(room.shown().size() == all);
}

TEST_CASE("a filter that is open is marked and told, closes another one, and says what was chosen in it")
{
    Room room;
    auto& goal = part(*room.page, "library.filter.goal");
    auto& level = part(*room.page, "library.filter.level");
    const auto is_open = [](QWidget& opener) {
        const QAccessible::State state = QAccessible::queryAccessibleInterface(&opener)->state();
        CHECK(state.expandable);
        CHECK(state.expanded != state.collapsed);
        return bool(state.expanded);
    };
    CHECK_FALSE(is_open(goal));
    press_button(*room.page, "library.filter.goal");
    CHECK(is_open(goal));
    press_button(*room.page, "library.filter.level");
    CHECK_FALSE(is_open(goal));
    CHECK(is_open(level));
    const QString question = level.accessibleName();
    room.stage.press(Qt::Key_Down);
    room.stage.press(Qt::Key_Space);
    CHECK_FALSE(is_open(level));
    CHECK(level.accessibleName().startsWith(question));
    CHECK(level.accessibleName() != question);
}

TEST_CASE("the first exercises are seen without scrolling, whatever the window")
{
    Room room;
    for (const QSize size : {QSize{1100, 760}, QSize{800, 600}}) {
        room.stage.resize(size);
        settle();
        const auto& row = part(*room.page, "library.row.cat_camel");
        CHECK(row.mapTo(room.page, QPoint{0, row.height()}).y() <= size.height());
    }
}

TEST_CASE("every wish of the filter fits just the exercises that are so")
{
    const DaySamples samples;
    const auto fitting = [&](const ExerciseWish& wish) {
        return std::ranges::count_if(samples.catalogue().exercises(), [&](const auto& one) { return wish.fits(one); });
    };
    CHECK(fitting({}) == 51);
    CHECK(fitting({.goal = content::Goal::nerve}) == 2);
    CHECK(fitting({.position = content::Position::half_kneeling}) == 1);
    CHECK(fitting({.equipment = std::optional{content::Equipment::pool}}) == 1);
    CHECK(fitting({.equipment = std::optional<content::Equipment>{}}) == 4);
    CHECK(fitting({.goal = content::Goal::strength, .level = 3}) == 4);
}

TEST_CASE("behind a closed door there is no exercise, only the movements of everyday life")
{
    const DaySamples samples;
    const auto door = GENERATE(app::ExerciseDoor::blocked, app::ExerciseDoor::questions);
    auto* page = new LibraryPage{samples.words(), samples.facts()};
    Stage stage{page};
    page->show_library(LibrarySamples{samples}.library(door));
    settle();
    CHECK(page->findChildren<ExerciseRow*>().size() == 4);
    CHECK_FALSE(part(*page, "library.handout").isVisible());
    CHECK_FALSE(part(*page, "library.programmes").isVisible());
}

TEST_CASE("an exercise is put into the plan by Enter, where the plan may have it")
{
    DaySamples samples;
    auto* page = new ExercisePage{samples.words(), samples.facts()};
    Stage stage{page};
    std::optional<ExerciseId> put, next;
    QObject::connect(page, &ExercisePage::put_in, [&](const ExerciseId& id) { put = id; });
    QObject::connect(page, &ExercisePage::chosen, [&](const ExerciseId& id) { next = id; });
    page->show_exercise(LibrarySamples{samples}.exercise(ExerciseId{"bird_dog"}));
    page->begin();
    settle();
    part(*page, "exercise.put").setFocus();
    stage.press(Qt::Key_Return);
    CHECK(put == ExerciseId{"bird_dog"});
    press_button(*page, "exercise.easier");
    CHECK(next == ExerciseId{"arm_4kn"});
    // The harder one lies on the stomach, which a pregnant person avoids: it is named, but no way leads there.
    CHECK_FALSE(is_seen(*page, "exercise.harder"));
    CHECK_FALSE(part<FigureView>(*page, "exercise.figure").accessibleName().isEmpty());
    page->show_exercise(LibrarySamples{samples}.exercise(ExerciseId{"row_band"}));
    settle();
    CHECK_FALSE(is_seen(*page, "exercise.put"));
    page->show_exercise(LibrarySamples{samples}.exercise(ExerciseId{"side_knee"}));
    settle();
    CHECK_FALSE(is_seen(*page, "exercise.put"));
    CHECK(is_seen(*page, "exercise.to_plan"));
}

TEST_CASE("a programme is tried with one press, unless the door is closed to it")
{
    DaySamples samples;
    auto* page = new ProgrammesPage{samples.words(), samples.facts()};
    Stage stage{page};
    std::optional<content::ReadyProgrammeId> tried;
    QObject::connect(page, &ProgrammesPage::tried, [&](const content::ReadyProgrammeId& id) { tried = id; });
    page->show_programmes(LibrarySamples{samples}.programmes());
    settle();
    press_button(*page, "programmes.try.neck");
    CHECK(tried == content::ReadyProgrammeId{"neck"});
    // Lying on the back is ruled out by pregnancy.
    CHECK_FALSE(is_seen(*page, "programmes.card.lying_down"));
    page->show_programmes(LibrarySamples{samples}.programmes(app::TrialDoor::flare));
    settle();
    CHECK_FALSE(is_seen(*page, "programmes.try.neck"));
}

TEST_CASE("when it is answered how it was after a trial, each exercise is decided on")
{
    DaySamples samples;
    auto* page = new TrialChoicePage{samples.words()};
    Stage stage{page};
    std::vector<TrialDecision> decisions;
    QObject::connect(page, &TrialChoicePage::decided, [&](const auto& told) { decisions = told; });
    page->show_tried(LibrarySamples::tried(), true);
    page->begin();
    settle();
    stage.press(Qt::Key_Space);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Space);
    press_button(*page, "trial.save");
    CHECK(decisions == std::vector<TrialDecision>{{ExerciseId{"thor_ext"}, TrialChoice::put_in},
                                                  {ExerciseId{"wall_push"}, TrialChoice::not_for_me}});
}

TEST_CASE("on the day of a trial nothing goes into the plan yet, but what is not for one can be left out")
{
    DaySamples samples;
    auto* page = new TrialChoicePage{samples.words()};
    Stage stage{page};
    std::vector<TrialDecision> decisions;
    QObject::connect(page, &TrialChoicePage::decided, [&](const auto& told) { decisions = told; });
    page->show_tried(LibrarySamples::tried(), false);
    page->begin();
    settle();
    CHECK_FALSE(page->findChild<QWidget*>("put_in"));
    stage.press(Qt::Key_Space);
    press_button(*page, "trial.save");
    CHECK(decisions == std::vector<TrialDecision>{{ExerciseId{"thor_ext"}, TrialChoice::not_for_me},
                                                  {ExerciseId{"wall_push"}, TrialChoice::later}});
}

TEST_CASE("an exercise that may not stand on a handout has no button for one")
{
    DaySamples samples;
    auto* page = new ExercisePage{samples.words(), samples.facts()};
    Stage stage{page};
    ExerciseView view = LibrarySamples{samples}.exercise(ExerciseId{"bird_dog"});
    page->show_exercise(view);
    settle();
    CHECK(is_seen(*page, "exercise.print"));
    view.printable = false;
    page->show_exercise(view);
    settle();
    CHECK_FALSE(is_seen(*page, "exercise.print"));
}

TEST_CASE("a handout needs a tick, and holds what is ticked")
{
    DaySamples samples;
    auto* page = new HandoutPage{samples.words()};
    Stage stage{page};
    std::vector<ExerciseId> printed;
    QObject::connect(page, &HandoutPage::print, [&](const auto& told) { printed = told; });
    HandoutView view = LibrarySamples{samples}.handout();
    const auto ticked = std::exchange(view.ticked, {});
    page->show_handout(view);
    press_button(*page, "handout.print");
    CHECK(printed.empty());
    view.ticked = ticked;
    page->show_handout(view);
    press_button(*page, "handout.print");
    CHECK(std::set<ExerciseId>{printed.begin(), printed.end()} == ticked);
}

TEST_CASE("a still is painted once when it is seen, and anew for another look")
{
    DaySamples samples;
    auto* still = new StillFigure;
    still->set_figure(*samples.facts().figure(ExerciseId{"bridge"}));
    CHECK_FALSE(still->is_painted());
    Stage stage{still, Theme{}, {96, 62}};
    CHECK(still->is_painted());
    const QImage light = still->grab().toImage();
    stage.holder().set_theme(Theme{Scheme::dark});
    settle();
    CHECK(still->grab().toImage() != light);
    still->set_figure(std::nullopt);
    CHECK_FALSE(still->is_painted());
}
