// What holds of the first start, the triage and its results: spoken names, tab order, one primary at most.
#include "pages/early_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"
#include "ui/pages/start_page.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QRegularExpression>
#include <QSet>

using namespace trygg;
using namespace trygg::ui;

namespace {

void check_none(const QStringList& found)
{
    INFO(found.join(QLatin1Char{'\n'}).toStdString());
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("every tab stop of the early pages has a name that can be said")
{
    RestSamples samples;
    for (const RestScene& scene : early_scenes()) {
        INFO(scene.name);
        Stage stage{scene.make(samples)};
        check_none(nameless_stops(stage.window()));
    }
}

TEST_CASE("the early pages are tabbed in the order seen")
{
    RestSamples samples;
    for (const RestScene& scene : early_scenes()) {
        INFO(scene.name);
        Stage stage{scene.make(samples)};
        check_none(misplaced_stops(stage.window()));
    }
}

TEST_CASE("Tab alone comes to every stop of the early pages")
{
    RestSamples samples;
    for (const RestScene& scene : early_scenes()) {
        INFO(scene.name);
        auto* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        QSet<QWidget*> reached;
        const auto stops = tab_stops(stage.window());
        for (qsizetype i = 0; i <= stops.size(); ++i) {
            stage.press(Qt::Key_Tab);
            if (stage.focused()) reached << stage.focused();
        }
        for (QWidget* stop : stops) {
            INFO(stop->objectName().toStdString());
            CHECK(reached.contains(stop));
        }
    }
}

TEST_CASE("no early page has two primary buttons, and the keyboard begins on the page")
{
    RestSamples samples;
    for (const RestScene& scene : early_scenes()) {
        INFO(scene.name);
        auto* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        CHECK(primaries(*page) <= 1);
        REQUIRE(stage.focused());
        CHECK(page->isAncestorOf(stage.focused()));
    }
}

TEST_CASE("something new is one click away on every page of the first start that follows the safety questions")
{
    RestSamples samples;
    int pages = 0;
    for (const RestScene& scene : early_scenes()) {
        INFO(scene.name);
        Page* page = scene.make(samples);
        Stage stage{page};
        auto* start = qobject_cast<StartPage*>(page);
        if (!start) continue;
        int wanted = 0;
        QObject::connect(start, &StartPage::something_new, start, [&wanted] { ++wanted; });
        const auto buttons = start->findChildren<QAbstractButton*>(QRegularExpression{QStringLiteral("\\.something_new$")});
        REQUIRE(buttons.size() == 1);
        CHECK(buttons.front()->isVisible());
        buttons.front()->click();
        CHECK(wanted == 1);
        ++pages;
    }
    CHECK(pages == 8);
}
