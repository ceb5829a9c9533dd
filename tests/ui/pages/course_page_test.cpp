#include "pages/course_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"

#include "ui/pages/course_page.h"
#include "ui/pages/today_reading.h"

#include <catch2/catch.hpp>

#include <memory>

#include <QPlainTextEdit>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// The course page of a scene, driven by the keyboard, with what it emits.
struct CourseShown {
    explicit CourseShown(const char* scene)
    {
        for (const RestScene& one : course_scenes())
            if (std::string{one.name} == scene) page = qobject_cast<CoursePage*>(one.make(samples));
        REQUIRE(page);
        stage = std::make_unique<Stage>(page);
        QObject::connect(page, &CoursePage::read, page, [this](const ArticleId& id) { said << QString::fromStdString(id.text()); });
        QObject::connect(page, &CoursePage::act, page, [this](content::Action action) { acts.push_back(action); });
        QObject::connect(page, &CoursePage::look_back, page, [this] { said << "look back"; });
        QObject::connect(page, &CoursePage::week_done, page, [this](int week) { said << QString("done %1").arg(week); });
        QObject::connect(page, &CoursePage::week_chosen, page, [this](int week) { said << QString("week %1").arg(week); });
        QObject::connect(page, &CoursePage::noted, page, [this](const diary::Draft& words) { notes = words; });
        page->begin();
        settle();
    }

    void press_on(const char* name)
    {
        auto* part = page->findChild<QWidget*>(QLatin1String{name});
        REQUIRE(part);
        REQUIRE(part->isVisibleTo(page));
        part->setFocus();
        stage->press(Qt::Key_Space);
        settle();
    }

    RestSamples samples;
    CoursePage* page = nullptr;
    std::unique_ptr<Stage> stage;
    QStringList said;
    std::vector<content::Action> acts;
    diary::Draft notes;
};

} // namespace

TEST_CASE("the course begins at the first text that is not read, and every part is reached by the keyboard")
{
    CourseShown shown{"course_begins"};
    CHECK(shown.stage->focused()->objectName() == "course.read.principle_1");
    CHECK(nameless_stops(shown.stage->window()).isEmpty());
    CHECK(misplaced_stops(shown.stage->window()).isEmpty());
    shown.stage->press(Qt::Key_Space);
    settle();
    shown.press_on("course.exercises");
    shown.press_on("course.practice");
    shown.press_on("course.week.4");
    shown.press_on("course.done");
    CHECK(shown.said == QStringList{"principle_1", "week 4", "done 1"});
    CHECK(shown.acts == std::vector{content::Action::today, content::Action::breathing});
    CHECK(shown.page->findChild<QWidget*>("course.look_back") == nullptr);
}

TEST_CASE("what is written about the question goes out with every letter, and the other weeks' words with it")
{
    CourseShown shown{"course_halfway"};
    auto* edit = shown.page->findChild<QPlainTextEdit*>("course.note.1");
    CHECK(edit->toPlainText().startsWith("Jag kan"));
    edit->setFocus();
    edit->selectAll();
    shown.stage->type("Ja");
    CHECK(shown.notes == diary::Draft{{"week_6", "Ja"}});
    edit->selectAll();
    shown.stage->press(Qt::Key_Delete);
    CHECK(shown.notes.empty());
}

TEST_CASE("each principle of a week has a question and a note of its own; other weeks have one")
{
    CourseShown principles{"course_begins"}, other{"course_halfway"};
    const auto note = [](const CourseShown& shown, int question) {
        return shown.page->findChild<QPlainTextEdit*>(QString{"course.note.%1"}.arg(question));
    };
    CHECK(note(principles, 1)->accessibleName() != note(principles, 2)->accessibleName());
    CHECK_FALSE(note(principles, 3)->isVisible());
    CHECK_FALSE(note(other, 2)->isVisible());
    for (const int question : {1, 2}) {
        note(principles, question)->setFocus();
        principles.stage->type("Ja");
    }
    CHECK(principles.notes == diary::Draft{{"week_1", "Ja"}, {"week_1_2", "Ja"}});
}

TEST_CASE("weeks 6 and 12 lead to the look back once it is due")
{
    CourseShown due{"course_halfway"}, early{"course_skipped"};
    due.press_on("course.look_back");
    CHECK(due.said == QStringList{"look back"});
    CHECK_FALSE(early.page->findChild<QWidget*>("course.look_back")->isEnabled());
}

TEST_CASE("a week that is done leads on to the first one that is not, and the end of the course to none")
{
    CourseShown skipped{"course_skipped"}, over{"course_over"};
    skipped.press_on("course.next");
    CHECK(skipped.said == QStringList{"week 2"});
    CHECK(skipped.page->findChild<QWidget*>("course.done")->isHidden());
    CHECK(over.page->findChild<QWidget*>("course.next")->isHidden());
}

TEST_CASE("what is worth reading is one line, by the keyboard read or put away, and gone without a tip")
{
    auto* line = new TodayReading;
    Stage stage{line};
    QStringList said;
    QObject::connect(line, &TodayReading::read, line, [&](const ArticleId& id) { said << "read " + QString::fromStdString(id.text()); });
    QObject::connect(line, &TodayReading::put_away, line, [&](const ArticleId& id) { said << "away " + QString::fromStdString(id.text()); });
    line->show_tip(ReadingTip{ArticleId{"sleep"}, "Sömn"});
    settle();
    line->findChild<QWidget*>("today.read")->setFocus();
    stage.press(Qt::Key_Space);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Space);
    settle();
    CHECK(said == QStringList{"read sleep", "away sleep"});
    line->show_tip(std::nullopt);
    CHECK(line->isHidden());
}
