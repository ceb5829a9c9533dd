// What holds of every page of the day: spoken names, tab order, and room at every size.
#include "pages/day_scenes.h"
#include "pages/day_stage.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// The nearest named thing that a tab stop belongs to.
QString known_as(const QWidget* stop, const QStringList& written)
{
    for (; stop; stop = stop->parentWidget())
        if (written.contains(stop->objectName())) return stop->objectName();
    return {};
}

QList<QWidget*> tab_stops(QWidget& window)
{
    QList<QWidget*> stops;
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain())
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled()) stops << at;
    return stops;
}

} // namespace

TEST_CASE("every tab stop of the day's pages has a name that can be said")
{
    DaySamples samples;
    for (const DayScene& scene : day_scenes()) {
        Stage stage{scene.make(samples)};
        for (QWidget* stop : tab_stops(stage.window())) {
            INFO(scene.name << ": " << stop->objectName().toStdString());
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
            REQUIRE(spoken);
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("the day's pages are tabbed in their written order, which is the order seen")
{
    DaySamples samples;
    for (const DayScene& scene : day_scenes()) {
        Stage stage{scene.make(samples)};
        int at = -1, top = -1;
        for (QWidget* stop : tab_stops(stage.window())) {
            if (stop->objectName().startsWith("amount.") || known_as(stop, scene.tab_order).isEmpty()) continue;
            INFO(scene.name << ": " << stop->objectName().toStdString());
            const auto place = static_cast<int>(scene.tab_order.indexOf(known_as(stop, scene.tab_order)));
            CHECK(place >= at);
            at = place;
            const int bottom = stop->mapTo(&stage.window(), QPoint{0, stop->height()}).y();
            CHECK(bottom > top);
            top = stop->mapTo(&stage.window(), QPoint{}).y();
        }
        CHECK(at >= 0);
    }
}

TEST_CASE("Tab alone comes to every stop of the day's pages")
{
    DaySamples samples;
    for (const DayScene& scene : day_scenes()) {
        Stage stage{scene.make(samples)};
        QSet<QWidget*> reached;
        const auto stops = tab_stops(stage.window());
        for (int i = 0; i < 60; ++i) {
            stage.press(Qt::Key_Tab);
            if (stage.focused()) reached << stage.focused();
        }
        for (QWidget* stop : stops) {
            INFO(scene.name << ": " << stop->objectName().toStdString());
            CHECK(reached.contains(stop));
        }
    }
}

TEST_CASE("the day's pages fit the width at 100 and 200 % in the smallest window")
{
    DaySamples samples;
    samples.speak(GENERATE(Language::swedish, Language::norwegian, Language::danish));
    const double zoom = GENERATE(1.0, 2.0);
    for (const DayScene& scene : day_scenes()) {
        Stage stage{scene.make(samples), Theme{Scheme::light, zoom}, {800, 600}};
        INFO(scene.name << " at " << zoom);
        auto* page = stage.window().findChild<QScrollArea*>();
        REQUIRE(page);
        CHECK(page->widget()->width() <= page->viewport()->width());
        for (const QWidget* part : page->widget()->findChildren<QWidget*>()) {
            if (!part->isVisible() || part->objectName().startsWith("qt_")) continue;
            INFO(part->metaObject()->className() << " " << part->objectName().toStdString());
            const int right = part->mapTo(page->widget(), QPoint{part->width(), 0}).x();
            CHECK(right <= page->viewport()->width() + 8);
        }
    }
}
