#include "support/page_checks.h"

#include "ui/widgets/dose_ladder.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QWidget>

namespace trygg::ui {
namespace {

QString describe(const QWidget& widget, const char* what)
{
    return QStringLiteral("%1 %2 \"%3\": %4")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), widget.accessibleName(),
             QString::fromLatin1(what));
}

/// Width below which a word would be broken.
/// A path has no words: it breaks at any letter and is whole all the same.
bool is_path(const QString& text) { return text.contains('/') && !text.contains(' '); }

int least_width(const QWidget& part)
{
    if (const auto* label = qobject_cast<const TextLabel*>(&part))
        return is_path(label->text())
                   ? 0
                   : static_cast<int>(TextBlock{label->theme(), label->role(), label->text()}.least_width());
    return part.minimumSizeHint().width();
}

bool is_painted_text(const QWidget* widget)
{
    return qobject_cast<const TextLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
           qobject_cast<const DoseLadder*>(widget);
}

} // namespace

QList<QWidget*> tab_stops(QWidget& window)
{
    QList<QWidget*> stops;
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain())
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled() && !at->focusProxy()) stops << at;
    return stops;
}

QStringList nameless_stops(QWidget& window)
{
    QStringList found;
    for (QWidget* stop : tab_stops(window)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty()) found << describe(*stop, "no name");
    }
    return found;
}

QStringList misplaced_stops(QWidget& window)
{
    QStringList found;
    QRect last;
    for (QWidget* stop : tab_stops(window)) {
        const QRect place{stop->mapTo(&window, QPoint{}), stop->size()};
        const bool above = place.bottom() <= last.top();
        const bool before = place.top() < last.bottom() && last.top() < place.bottom() && place.right() <= last.left();
        if (!last.isNull() && (above || before)) found << describe(*stop, "stands before the stop before it");
        last = place;
    }
    return found;
}

QStringList cut_off(const QWidget& root)
{
    QStringList found;
    for (const QWidget* part : root.findChildren<QWidget*>()) {
        if (!part->isVisible() || !is_painted_text(part)) continue;
        const QWidget* parent = part->parentWidget();
        if (part->hasHeightForWidth() && part->height() < part->heightForWidth(part->width()))
            found << describe(*part, "too low for its words");
        if (part->width() < least_width(*part)) found << describe(*part, "narrower than its longest word");
        if (part->x() < 0 || part->x() + part->width() > parent->width())
            found << describe(*part, "reaches out of its parent sideways");
        if (part->y() < 0 || part->y() + part->height() > parent->height() + 1)
            found << describe(*part, "reaches out of its parent");
    }
    return found;
}

int primaries(const QWidget& root)
{
    int count = 0;
    for (const PushButton* button : root.findChildren<PushButton*>())
        count += button->isVisible() && button->kind() == PushButton::Kind::primary ? 1 : 0;
    return count;
}

} // namespace trygg::ui
