#include "ui/pages/session_easier.h"

#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {

SessionEasier::SessionEasier(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Card{Kind::tint, parent}, words_{words}, facts_{facts}, head_{new TextLabel{TextRole::h3}},
      how_{new TextLabel{TextRole::lead}}, only_now_{new TextLabel}, amount_{new NumberField},
      missing_{new TextLabel{TextRole::body_bold}}, stop_{new PushButton{PushButton::Kind::primary}},
      go_on_{new PushButton{PushButton::Kind::secondary}}
{
    amount_->edit()->setObjectName(QStringLiteral("session.easier.amount"));
    stop_->setObjectName(QStringLiteral("session.easier.stop"));
    go_on_->setObjectName(QStringLiteral("session.easier.go_on"));
    missing_->set_ink(Ink::caution);
    auto* row = new FlowRow;
    row->add(stop_);
    row->add(go_on_);
    body()->setSpacing(length::kUnit);
    for (QWidget* part : QList<QWidget*>{head_, how_, only_now_, amount_, missing_, row}) body()->addWidget(part);
    connect(stop_, &QAbstractButton::clicked, this, &SessionEasier::stop);
    connect(go_on_, &QAbstractButton::clicked, this, &SessionEasier::closed);
    connect(amount_, &NumberField::entered, stop_, &QAbstractButton::click);
    connect(amount_, &NumberField::value_changed, missing_, &QWidget::hide);
    retranslate();
}

void SessionEasier::show_exercise(const ExerciseId& exercise, int dose, int so_far)
{
    exercise_ = exercise;
    amount_->set_range(0, dose, 1, so_far);
    amount_->set_value(so_far > 0 ? std::optional{so_far} : std::nullopt);
    missing_->hide();
    retranslate();
}

void SessionEasier::retranslate()
{
    head_->set_text(tr("Easier this time"));
    only_now_->set_text(tr("It counts for this time only. You can also stop here with less than the dose."));
    missing_->set_text(tr("Write how much you did. 0 is fine too."));
    stop_->setText(tr("Stop with this amount"));
    go_on_->setText(tr("Go on with the exercise"));
    if (!exercise_) return;
    amount_->set_words(tr("How much did you do?"), facts_.unit_word(*exercise_), facts_.side_help(*exercise_));
    const auto& all = words_.book().exercises;
    const auto found = all.find(*exercise_);
    how_->set_text(found == all.end() ? QString{} : to_qt(found->second.easier));
    how_->setVisible(!how_->text().isEmpty());
}

void SessionEasier::focus_answer()
{
    amount_->edit()->setFocus(Qt::OtherFocusReason);
    amount_->edit()->selectAll();
}

void SessionEasier::stop()
{
    if (const auto amount = amount_->value()) return emit stopped(*amount);
    missing_->show();
    focus_answer();
}

} // namespace trygg::ui
