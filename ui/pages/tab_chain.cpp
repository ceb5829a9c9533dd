#include "ui/pages/tab_chain.h"

#include <QLayout>
#include <QList>
#include <QWidget>

namespace trygg::ui {
namespace {

/// A field that hands the keyboard on to its part. Qt moves the two together, but only while the field has a
/// focus policy of its own; it has its part's until that is taken back.
class FieldPolicy {
public:
    explicit FieldPolicy(QWidget* field) : field_{field}, before_{field->focusPolicy()}, of_part_{part()->focusPolicy()}
    {
        field_->setFocusPolicy(of_part_);
    }
    void take_back()
    {
        field_->setFocusPolicy(before_);
        part()->setFocusPolicy(of_part_);
    }

private:
    [[nodiscard]] QWidget* part() const { return field_->focusProxy(); }

    QWidget* field_;
    Qt::FocusPolicy before_, of_part_;
};

struct Stops {
    QList<QWidget*> chain;
    QList<FieldPolicy> fields;
};

void collect(QWidget* widget, Stops& stops);

void collect(QLayout* layout, Stops& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget()) collect(item->widget(), stops);
        else if (item->layout()) collect(item->layout(), stops);
    }
}

void collect(QWidget* widget, Stops& stops)
{
    if (widget->focusProxy()) stops.fields.append(FieldPolicy{widget});
    if (widget->focusPolicy() != Qt::NoFocus) stops.chain << widget;
    if (widget->focusProxy()) return;
    if (widget->layout()) return collect(widget->layout(), stops);
    for (QObject* child : widget->children())
        if (auto* part = qobject_cast<QWidget*>(child)) collect(part, stops);
}

} // namespace

void chain_tabs(QWidget* whole)
{
    Stops stops;
    collect(whole, stops);
    // Qt takes a chain for right that only goes round in the right order: so it is begun at the whole, which
    // has to be a stop meanwhile.
    const Qt::FocusPolicy before = whole->focusPolicy();
    whole->setFocusPolicy(Qt::TabFocus);
    QWidget* last = whole;
    for (QWidget* stop : std::as_const(stops.chain)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    whole->setFocusPolicy(before);
    for (FieldPolicy& field : stops.fields) field.take_back();
}

} // namespace trygg::ui
