#include "ui/pages/correct_later_form.h"

#include "ui/pages/question_blocks.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

CorrectLaterForm::CorrectLaterForm(const Words& words, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, okay_{new YesNoBlock{QStringLiteral("correct.okay")}},
      which_{new QWidget}, which_head_{new TextLabel{TextRole::h3}},
      suspected_{new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs}},
      pain_{new PainBlock{QStringLiteral("correct.pain")}}, signs_{new YesNoBlock{QStringLiteral("correct.new_signs")}},
      leg_{new YesNoBlock{QStringLiteral("correct.further_down")}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    suspected_->setObjectName(QStringLiteral("correct.suspected"));
    auto* lines = new QVBoxLayout{which_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kUnit);
    lines->addWidget(which_head_);
    lines->addWidget(suspected_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{okay_, which_, pain_, signs_, leg_}) layout->addWidget(part);
    connect(okay_, &YesNoBlock::answered, which_, [this](bool okay) { which_->setVisible(!okay); });
    retranslate();
}

void CorrectLaterForm::show_later(const plan::LaterEvent& later, const std::vector<ExerciseId>& exercises)
{
    later_ = later;
    exercises_ = exercises;
    for (const ExerciseId& id : later.suspected)
        if (std::ranges::find(exercises_, id) == exercises_.end()) exercises_.push_back(id);
    retranslate();
    QStringList ids;
    for (const ExerciseId& id : later.suspected) ids << to_qt(id.text());
    suspected_->set_chosen(ids);
    okay_->set_answer(later.okay);
    which_->setVisible(!later.okay);
    pain_->set_chosen(later.pain);
    signs_->set_answer(later.new_signs);
    leg_->set_answer(later.leg_pain_further_down);
    leg_->setVisible(later.leg_pain_further_down.has_value());
}

void CorrectLaterForm::retranslate()
{
    okay_->set_words(tr("Am I okay later?"), tr("Can you handle the pain that came in the hours after?"));
    which_head_->set_text(tr("Which exercise do you think it was?"));
    suspected_->set_question(which_head_->text());
    QList<Choice> choices;
    for (const ExerciseId& id : exercises_) choices.append({.id = to_qt(id.text()), .title = words_.exercise(id)});
    suspected_->set_choices(choices);
    pain_->set_words(tr("How much pain did you have then?"));
    signs_->set_words(tr("Did you get new numbness or weakness?"));
    leg_->set_words(tr("Had pain in the leg moved further down, and stayed there for a day?"));
}

QWidget* CorrectLaterForm::first_focus() const { return okay_->first_stop(); }

plan::LaterEvent CorrectLaterForm::corrected() const
{
    plan::LaterEvent later = later_;
    later.okay = okay_->answer().value_or(later.okay);
    later.pain = pain_->chosen().value_or(later.pain);
    later.new_signs = signs_->answer();
    later.leg_pain_further_down = leg_->answer();
    later.suspected.clear();
    if (!later.okay)
        for (const QString& id : suspected_->chosen())
            if (const auto exercise = ExerciseId::from(id.toStdString())) later.suspected.push_back(*exercise);
    later.suspected_given = !later.suspected.empty();
    return later;
}

} // namespace trygg::ui
