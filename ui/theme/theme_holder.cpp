#include "ui/theme/theme_holder.h"

#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace trygg::ui {
namespace {

constexpr char kHolder[] = "trygg_theme_holder";

} // namespace

ThemeHolder::ThemeHolder(Theme theme, QObject* parent) : QObject{parent}, theme_{theme} {}

void ThemeHolder::set_theme(const Theme& theme)
{
    if (theme == theme_) return;
    theme_ = theme;
    emit changed();
}

void ThemeHolder::dress(QWidget* window)
{
    window->setProperty(kHolder, QVariant::fromValue<QObject*>(this));
    apply(window);
    connect(this, &ThemeHolder::changed, window, [this, window] { apply(window); });
}

void ThemeHolder::apply(QWidget* window) const
{
    window->setPalette(palette_of(theme_));
    window->setFont(theme_.font(TextRole::body));
    announce_look(window);
}

const ThemeHolder* holder_of(const QWidget* widget)
{
    return qobject_cast<const ThemeHolder*>(widget->window()->property(kHolder).value<QObject*>());
}

const Theme& theme_of(const QWidget* widget)
{
    static const Theme kDefault;
    const ThemeHolder* holder = holder_of(widget);
    return holder ? holder->theme() : kDefault;
}

bool narrow_of(const QWidget* widget)
{
    return widget->window()->width() / theme_of(widget).zoom() < length::kNarrowWindow;
}

QEvent::Type look_event()
{
    static const auto kType = static_cast<QEvent::Type>(QEvent::registerEventType());
    return kType;
}

void announce_look(QWidget* root)
{
    QEvent event{look_event()};
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    QCoreApplication::sendEvent(root, &event);
    for (QWidget* widget : all) QCoreApplication::sendEvent(widget, &event);
}

} // namespace trygg::ui
