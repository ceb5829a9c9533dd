#include "ui/pages/question_blocks.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

const QString kYes = QStringLiteral("yes"), kNo = QStringLiteral("no");

} // namespace

QuestionBlock::QuestionBlock(QWidget* parent)
    : Themed<QWidget>{parent}, layout_{new QVBoxLayout{this}}, question_{new TextLabel{TextRole::h3}},
      help_{new TextLabel{TextRole::body}}, missing_{new TextLabel{TextRole::body_bold}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(length::kHalf);
    help_->set_ink(Ink::secondary);
    missing_->set_ink(Ink::caution);
    missing_->hide();
    layout_->addWidget(question_);
    layout_->addWidget(help_);
    layout_->addWidget(missing_);
}

void QuestionBlock::set_question(const QString& question, const QString& help)
{
    question_->set_text(question);
    help_->set_text(help);
    help_->setVisible(!help.isEmpty());
    if (!missing_->isHidden()) set_missing(true);
    spoken_question(question);
}

void QuestionBlock::set_missing(bool missing)
{
    missing_->set_text(missing ? tr("Please answer here.") : QString{});
    missing_->setVisible(missing);
}

QWidget* QuestionBlock::first_stop() const { return first_tab_stop(this); }

void QuestionBlock::focus_answer()
{
    if (QWidget* stop = first_stop()) stop->setFocus(Qt::OtherFocusReason);
}

void QuestionBlock::set_question_role(TextRole role) { question_->set_role(role); }

void QuestionBlock::add_answers(QWidget* answers)
{
    layout_->addSpacing(length::kHalf);
    layout_->addWidget(answers);
}

YesNoBlock::YesNoBlock(const QString& object_name, QWidget* parent)
    : QuestionBlock{parent}, answers_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}
{
    answers_->setObjectName(object_name);
    answers_->set_choices({{.id = kYes, .title = tr("Yes")}, {.id = kNo, .title = tr("No")}});
    add_answers(answers_);
    connect(answers_, &ChoiceGroup::chosen_changed, this, [this] {
        answered_now();
        emit answered(answer() == true);
    });
}

void YesNoBlock::set_words(const QString& question, const QString& help)
{
    answers_->set_choices({{.id = kYes, .title = tr("Yes")}, {.id = kNo, .title = tr("No")}});
    set_question(question, help);
}

std::optional<bool> YesNoBlock::answer() const
{
    const QString id = answers_->chosen_one();
    return id.isEmpty() ? std::nullopt : std::optional{id == kYes};
}

void YesNoBlock::set_answer(std::optional<bool> answer)
{
    answers_->set_chosen(answer ? QStringList{*answer ? kYes : kNo} : QStringList{});
    set_missing(false);
}

void YesNoBlock::spoken_question(const QString& question) { answers_->set_question(question); }

PainBlock::PainBlock(const QString& object_name, QWidget* parent) : QuestionBlock{parent}, scale_{new PainScale}
{
    scale_->setObjectName(object_name);
    add_answers(scale_);
    connect(scale_, &PainScale::chosen_changed, this, [this](PainScore score) {
        answered_now();
        emit chosen_changed(score);
    });
    connect(scale_, &PainScale::confirmed, this, &PainBlock::confirmed);
}

void PainBlock::set_words(const QString& question, const QString& help)
{
    scale_->set_end_labels(tr("0 = no pain"), tr("10 = worst pain imaginable"));
    set_question(question, help);
}

void PainBlock::set_chosen(std::optional<PainScore> score)
{
    scale_->set_chosen(score);
    set_missing(false);
}

void PainBlock::spoken_question(const QString& question) { scale_->set_question(question); }

QWidget* first_tab_stop(const QWidget* whole)
{
    for (QWidget* part : whole->findChildren<QWidget*>())
        if ((part->focusPolicy() & Qt::TabFocus) && part->isVisibleTo(whole)) return part;
    return nullptr;
}

bool all_answered(const QList<QuestionBlock*>& questions)
{
    QuestionBlock* first = nullptr;
    for (QuestionBlock* question : questions) {
        const bool missing = !question->isHidden() && !question->has_answer();
        question->set_missing(missing);
        if (missing && !first) first = question;
    }
    if (first) first->focus_answer();
    return !first;
}

} // namespace trygg::ui
