#include "ui/pages/amount_block.h"

#include "ui/pages/question_blocks.h"
#include "ui/text/convert.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kMostOfAmount = 9999;

} // namespace

AmountBlock::AmountBlock(const ExerciseId& exercise, QWidget* parent)
    : Card{Kind::surface, parent}, name_{new TextLabel{TextRole::h3}}, planned_{new TextLabel}, amount_{new NumberField},
      okay_{new YesNoBlock{QStringLiteral("amount.%1.okay").arg(to_qt(exercise.text()))}}
{
    amount_->edit()->setObjectName(QStringLiteral("amount.%1").arg(to_qt(exercise.text())));
    planned_->set_ink(Ink::secondary);
    okay_->hide();
    body()->setSpacing(length::kUnit);
    for (QWidget* part : QList<QWidget*>{name_, planned_, amount_, okay_}) body()->addWidget(part);
    connect(amount_, &NumberField::value_changed, this, [this](std::optional<int> amount) {
        okay_->setVisible(amount.value_or(0) > 0 || okay_->answer() == false);
        emit edited();
    });
    connect(okay_, &YesNoBlock::answered, this, &AmountBlock::edited);
}

void AmountBlock::set_words(const QString& name, const QString& planned, const QString& unit, const QString& help)
{
    name_->set_text(name);
    planned_->set_text(planned);
    planned_->setVisible(!planned.isEmpty());
    amount_->set_words(tr("How much did you do?"), unit, help);
    amount_->edit()->setAccessibleName(
        unit.isEmpty() ? tr("%1: how much did you do?").arg(name)
                       : tr("%1: how much did you do, in %2?", "exercise, unit").arg(name, unit));
    okay_->set_words(tr("Was it okay while you did it?"));
}

void AmountBlock::show_item(const app::SessionItem& item)
{
    amount_->set_range(0, kMostOfAmount, 1, item.dose);
    if (amount_->value() != item.done) amount_->set_value(item.done);
    okay_->set_answer(item.okay_now);
    okay_->setVisible(item.done.value_or(0) > 0 || item.okay_now == false);
}

std::optional<int> AmountBlock::done() const { return amount_->value(); }

std::optional<bool> AmountBlock::okay() const { return okay_->answer(); }

QWidget* AmountBlock::first_stop() const { return amount_->edit(); }

} // namespace trygg::ui
