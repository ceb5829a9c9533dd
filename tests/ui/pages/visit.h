#pragma once

#include "ui/shell/launch.h"

#include "app/workbook.h"
#include "storage/open_diary.h"
#include "support/stage.h"
#include "support/temporary_folder.h"
#include "tests/support/triage_answers.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/rail_item.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace trygg::ui {

/// A diary in a folder of its own, looked into between the visits of the window.
class Place {
public:
    explicit Place(bool blocked = false)
    {
        std::filesystem::create_directories(data());
        look([&](app::Workbook& workbook) {
            app::TriageDraft triage;
            triage.answers = test::calm_person();
            workbook.complete(triage);
            app::FirstStart start;
            start.pattern = plan::Pattern::nonspecific;
            start.heart = start.falls = start.continence = app::YesNoUnsure::no;
            start.lying_place = app::LyingPlace::floor;
            start.days = {0, 2, 4};
            start.minutes = 15;
            workbook.begin_programme(start);
            plan::TriageEvent alarm;
            alarm.level = "emergency";
            alarm.rules = {RuleId{"CES-1"}};
            alarm.blocks_plan = true;
            if (blocked) workbook.record(alarm);
        });
    }

    /// Another time of day, or another day: for a window that is open, too.
    void pass_to(const char* moment) { clock_.set(*moment_from(moment)); }
    [[nodiscard]] Surroundings surroundings() const { return {content_, data(), clock_}; }
    /// Spoils a file of a content folder of the place's own.
    void damage(const char* file)
    {
        std::filesystem::copy(content_, folder_.path() / "content", std::filesystem::copy_options::recursive);
        content_ = folder_.path() / "content";
        std::ofstream{content_ / file} << "{";
    }
    /// Opens the diary as it is stored.
    void look(const std::function<void(app::Workbook&)>& into) const
    {
        const app::Library library = app::read_library(content_);
        storage::Opened opened = storage::open_diary(storage::diary_file_in(data()), clock_);
        app::Workbook workbook{library, std::get<storage::Diary>(opened), clock_};
        into(workbook);
    }

private:
    [[nodiscard]] std::filesystem::path data() const { return folder_.path() / "data"; }

    test::TemporaryFolder folder_;
    std::filesystem::path content_ = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";
    FixedClock clock_{*moment_from("2026-11-23T08:00:00+01:00")};
};

/// The window over the diary of a place.
class Visit {
public:
    explicit Visit(const Place& place) : launch_{place.surroundings()}
    {
        REQUIRE(launch_.open() == 0);
        window_ = qobject_cast<MainWindow*>(launch_.window());
        REQUIRE(window_);
        settle();
    }
    [[nodiscard]] QString page() const { return window_->page()->objectName(); }
    [[nodiscard]] MainWindow& window() const { return *window_; }
    void go(const char* place) { click(*window_->findChild<RailItem*>(QString::fromLatin1(place))); }
    void press(const char* name)
    {
        INFO("pressing " << name << " on " << page().toStdString());
        QAbstractButton* seen = nullptr;
        for (auto* button : window_->page()->findChildren<QAbstractButton*>(QString::fromLatin1(name)))
            if (button->isVisible()) seen = button;
        REQUIRE(seen);
        click(*seen);
    }
    /// The button in a part of the page.
    void press_in(const char* part)
    {
        auto* whole = window_->page()->findChild<QWidget*>(QString::fromLatin1(part));
        REQUIRE(whole);
        click(*whole->findChild<QAbstractButton*>());
    }
    [[nodiscard]] bool has(const char* name) const
    {
        const auto* found = window_->page()->findChild<QWidget*>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    /// Gives the answer `id` to the question that bears that name.
    void answer(const char* question, const char* id)
    {
        auto* asked = window_->page()->findChild<QWidget*>(QString::fromLatin1(question));
        REQUIRE(asked);
        auto* button = asked->findChild<QAbstractButton*>(QString::fromLatin1(id));
        REQUIRE(button);
        click(*button);
    }
    void key(Qt::Key key)
    {
        REQUIRE(window_->focusWidget());
        QTest::keyClick(window_->focusWidget(), key);
        settle();
    }

private:
    static void click(QAbstractButton& button)
    {
        button.click();
        settle();
    }

    Launch launch_;
    MainWindow* window_ = nullptr;
};

/// Whether the plan of today holds an exercise, to do today or not.
inline bool in_plan(const app::Workbook& workbook, const char* id)
{
    const plan::DayPlan plan = workbook.plan_of(workbook.now().day());
    for (const auto* list : {&plan.items, &plan.not_today})
        for (const plan::DayItem& item : *list)
            if (item.exercise.text() == id) return true;
    return false;
}

} // namespace trygg::ui
