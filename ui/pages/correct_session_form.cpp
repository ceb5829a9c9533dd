#include "ui/pages/correct_session_form.h"

#include "ui/pages/amount_list.h"
#include "ui/pages/question_blocks.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

CorrectSessionForm::CorrectSessionForm(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Themed<QWidget>{parent}, before_{new PainBlock{QStringLiteral("correct.pain_before")}},
      worst_{new PainBlock{QStringLiteral("correct.pain_worst")}}, amounts_head_{new TextLabel{TextRole::h3}},
      amounts_{new AmountList{words, facts}}, signs_{new YesNoBlock{QStringLiteral("correct.new_signs")}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{before_, amounts_head_, amounts_, worst_, signs_}) layout->addWidget(part);
    retranslate();
}

void CorrectSessionForm::show_session(const plan::SessionEvent& session)
{
    session_ = session;
    before_->set_chosen(session.pain_before);
    worst_->set_chosen(session.pain_worst);
    signs_->set_answer(session.new_signs);
    std::vector<app::SessionItem> items;
    for (const plan::ExerciseRecord& record : session.exercises)
        items.push_back({record.id, std::max(1, record.done), record.done, record.okay_now});
    amounts_->show_items(items, false);
}

void CorrectSessionForm::retranslate()
{
    before_->set_words(tr("How much pain did you have before?"));
    worst_->set_words(tr("What was the worst pain during it?"));
    amounts_head_->set_text(tr("What did you do?"));
    amounts_->retranslate();
    signs_->set_words(tr("Did you get new numbness or weakness?"));
}

QWidget* CorrectSessionForm::first_focus() const { return before_->first_stop(); }

std::optional<plan::SessionEvent> CorrectSessionForm::corrected()
{
    if (!amounts_->all_checked()) return std::nullopt;
    plan::SessionEvent session = session_;
    session.pain_before = before_->chosen().value_or(session.pain_before);
    session.pain_worst = worst_->chosen().value_or(session.pain_worst);
    session.new_signs = signs_->answer();
    session.exercises.clear();
    for (const app::SessionItem& item : amounts_->items())
        session.exercises.push_back({item.exercise, item.done.value_or(0), item.okay_now.value_or(true)});
    return session;
}

} // namespace trygg::ui
