#include "ui/widgets/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace trygg::ui {
namespace {

constexpr char kRole[] = "trygg_role", kExpands[] = "trygg_expands";

/// A painted widget; one of our buttons can be pressed and, if checkable, tells its state.
class SpokenPart final : public QAccessibleWidget {
public:
    explicit SpokenPart(QWidget* widget) : QAccessibleWidget{widget} {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return static_cast<QAccessible::Role>(object()->property(kRole).toInt());
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && said.isEmpty() && button()) return button()->text();
        return said;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const QAbstractButton* part = button()) {
            state.pressed = part->isDown();
            state.checkable = part->isCheckable();
            state.checked = part->isChecked();
            state.expandable = part->isCheckable() && part->property(kExpands).isValid();
            state.expanded = state.expandable && part->isChecked();
            state.collapsed = state.expandable && !part->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button() && button()->isEnabled()) names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction() && button()) button()->click();
        else QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton* button() const
    {
        return qobject_cast<QAbstractButton*>(object());
    }
};

QAccessibleInterface* make_spoken(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    if (!widget->property(kRole).isValid()) return nullptr;
    return new SpokenPart{widget};
}

} // namespace

void set_spoken_role(QWidget* widget, QAccessible::Role role)
{
    QAccessible::installFactory(make_spoken);
    widget->setProperty(kRole, static_cast<int>(role));
}

void set_expands(QAbstractButton* button)
{
    button->setProperty(kExpands, true);
    QObject::connect(button, &QAbstractButton::toggled, button, [button] {
        QAccessible::State changed;
        changed.expanded = changed.collapsed = true;
        QAccessibleStateChangeEvent change{button, changed};
        QAccessible::updateAccessibility(&change);
    });
}

void describe(QWidget* widget, const QString& description)
{
    if (widget->accessibleDescription() == description) return;
    widget->setAccessibleDescription(description);
    QAccessibleEvent change{widget, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&change);
}

} // namespace trygg::ui
