// What holds of Plan, Help now, Settings, Failure and Damage: spoken names, tab order, room, one primary.
#include "pages/rest_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"

#include <catch2/catch.hpp>

#include <QScrollArea>
#include <QScrollBar>

using namespace trygg;
using namespace trygg::ui;

namespace {

void check_none(const QStringList& found)
{
    INFO(found.join(QLatin1Char{'\n'}).toStdString());
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("every tab stop of the other pages has a name that can be said")
{
    RestSamples samples;
    for (const RestScene& scene : rest_scenes()) {
        INFO(scene.name);
        Stage stage{scene.make(samples)};
        check_none(nameless_stops(stage.window()));
    }
}

TEST_CASE("the other pages are tabbed in the order seen, and in the written one")
{
    RestSamples samples;
    for (const RestScene& scene : rest_scenes()) {
        INFO(scene.name);
        Stage stage{scene.make(samples)};
        check_none(misplaced_stops(stage.window()));
        QStringList named;
        for (const QWidget* stop : tab_stops(stage.window()))
            if (scene.tab_order.contains(stop->objectName())) named << stop->objectName();
        QStringList written = scene.tab_order;
        written.removeIf([&](const QString& name) { return !named.contains(name); });
        CHECK(named == written);
    }
}

TEST_CASE("Tab alone comes to every stop of the other pages")
{
    RestSamples samples;
    for (const RestScene& scene : rest_scenes()) {
        INFO(scene.name);
        auto* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        QSet<QWidget*> reached;
        const auto stops = tab_stops(stage.window());
        for (qsizetype i = 0; i < 2 * stops.size() + 20; ++i) {
            if (stage.focused()) reached << stage.focused();
            stage.press(Qt::Key_Tab);
        }
        for (QWidget* stop : stops) {
            INFO(stop->objectName().toStdString());
            // The button for having read a text goes when its end has been seen.
            CHECK((reached.contains(stop) || !stop->isVisible()));
        }
    }
}

TEST_CASE("each of the other pages begins with the keyboard somewhere, and has one primary at the most")
{
    RestSamples samples;
    for (const RestScene& scene : rest_scenes()) {
        INFO(scene.name);
        auto* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        CHECK(stage.focused());
        CHECK(primaries(stage.window()) <= 1);
        CHECK(page->verticalScrollBar()->value() == 0);
    }
}

TEST_CASE("nothing is cut off on the other pages in any language, window or zoom")
{
    RestSamples samples;
    samples.speak(GENERATE(Language::swedish, Language::norwegian, Language::danish));
    const double zoom = GENERATE(1.0, 2.0);
    const QSize size = GENERATE(QSize{1100, 760}, QSize{800, 600});
    for (const RestScene& scene : rest_scenes()) {
        INFO(scene.name << " at " << zoom << " in " << size.width());
        auto* page = scene.make(samples);
        Stage stage{page, Theme{Scheme::light, zoom}, size};
        CHECK(page->widget()->width() <= page->viewport()->width());
        check_none(cut_off(*page->widget()));
    }
}
