#include "ui/widgets/number_field.h"

#include "ui/widgets/field_frame.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kPage = 10, kFieldWide = 96;

} // namespace

NumberField::NumberField(QWidget* parent)
    : Themed<QWidget>{parent}, label_{new TextLabel{TextRole::body_bold}},
      help_{new TextLabel{TextRole::small}}, frame_{new FieldFrame},
      less_{new PushButton{PushButton::Kind::secondary}},
      more_{new PushButton{PushButton::Kind::secondary}}, edit_{new QLineEdit},
      unit_{new TextLabel{TextRole::body}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusProxy(edit_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kUnit);
    layout->addWidget(label_);
    layout->addWidget(help_);
    auto* row = new QHBoxLayout;
    row->setSpacing(length::kUnit);
    row->addWidget(less_);
    row->addWidget(frame_);
    row->addWidget(more_);
    row->addSpacing(length::kHalf);
    row->addWidget(unit_, 1, Qt::AlignVCenter);
    layout->addLayout(row);
    help_->set_ink(Ink::secondary);
    help_->hide();
    unit_->set_ink(Ink::secondary);
    less_->set_icon(Icon::minus);
    more_->set_icon(Icon::plus);
    for (PushButton* button : {less_, more_}) {
        button->setAutoRepeat(true);
        // The arrow keys step in the field itself: one tab stop is enough.
        button->setFocusPolicy(Qt::NoFocus);
    }
    edit_->setFrame(false);
    edit_->setAlignment(Qt::AlignHCenter);
    edit_->installEventFilter(this);
    frame_->hold(edit_);
    set_range(min_, max_);
    connect(less_, &QAbstractButton::clicked, this, [this] { step_by(-1); });
    connect(more_, &QAbstractButton::clicked, this, [this] { step_by(1); });
    connect(edit_, &QLineEdit::textEdited, this, [this] {
        update_buttons();
        emit value_changed(value());
    });
    connect(edit_, &QLineEdit::editingFinished, this, &NumberField::settle);
}

void NumberField::set_words(const QString& label, const QString& unit, const QString& help)
{
    label_->set_text(label);
    help_->set_text(help);
    help_->setVisible(!help.isEmpty());
    unit_->set_text(unit);
    const QString name = unit.isEmpty() ? label : QStringLiteral("%1, %2").arg(label, unit);
    edit_->setAccessibleName(name);
    edit_->setAccessibleDescription(help);
    less_->setAccessibleName(tr("Less: %1").arg(label));
    more_->setAccessibleName(tr("More: %1").arg(label));
}

void NumberField::set_range(int min, int max, int step, std::optional<int> start)
{
    min_ = min;
    max_ = max;
    step_ = step;
    start_ = start;
    // The validator only keeps letters out; the range itself is judged when leaving the field.
    auto* digits = new QIntValidator{std::min(0, min), max, edit_};
    delete edit_->validator();
    edit_->setValidator(digits);
    update_buttons();
}

std::optional<int> NumberField::value() const
{
    bool whole = false;
    const int typed = edit_->text().toInt(&whole);
    if (!whole || typed < min_ || typed > max_) return std::nullopt;
    return typed;
}

void NumberField::set_value(std::optional<int> value)
{
    edit_->setText(value ? QString::number(std::clamp(*value, min_, max_)) : QString{});
    update_buttons();
}

void NumberField::step_by(int steps)
{
    bool whole = false;
    const int typed = edit_->text().toInt(&whole);
    const int from = start_.value_or(min_);
    const int next = std::clamp(whole ? typed + steps * step_ : from, min_, max_);
    if (whole && next == typed) return;
    set_value(next);
    edit_->selectAll();
    emit value_changed(next);
}

void NumberField::settle()
{
    bool whole = false;
    const int typed = edit_->text().toInt(&whole);
    if (!whole || (typed >= min_ && typed <= max_)) return;
    set_value(std::clamp(typed, min_, max_));
    emit value_changed(value());
}

void NumberField::update_buttons()
{
    const auto now = value();
    less_->setEnabled(isEnabled() && (!now || *now > min_));
    more_->setEnabled(isEnabled() && (!now || *now < max_));
}

bool NumberField::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* press = static_cast<const QKeyEvent*>(event);
    switch (press->key()) {
    case Qt::Key_Up: step_by(1); return true;
    case Qt::Key_Down: step_by(-1); return true;
    case Qt::Key_PageUp: step_by(kPage); return true;
    case Qt::Key_PageDown: step_by(-kPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        settle();
        if (!press->isAutoRepeat()) emit entered();
        return true;
    default: return false;
    }
}

void NumberField::look_changed()
{
    const int tall = less_->sizeHint().height();
    frame_->setFixedSize(theme().scaled(kFieldWide), tall);
    less_->setFixedSize(less_->sizeHint());
    more_->setFixedSize(more_->sizeHint());
    Themed<QWidget>::look_changed();
}

} // namespace trygg::ui
