#include "ui/pages/triage_block.h"

#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

TriageBlock::TriageBlock(const content::Question& question, AnswerRoom room, QWidget* parent)
    : Themed<QWidget>{parent}, question_{question},
      heading_{new TextLabel{room == AnswerRoom::alone ? TextRole::h1 : TextRole::h2}},
      help_{new TextLabel{room == AnswerRoom::alone ? TextRole::lead : TextRole::body}},
      missing_{new TextLabel{TextRole::body_bold}}, field_{make_answer_field(question, room)}
{
    constexpr int kToAnswers = 12;
    const bool alone = room == AnswerRoom::alone;
    setObjectName(to_qt(question.id.text()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(alone ? length::kTitleToLead : length::kHalf);
    help_->set_ink(Ink::secondary);
    missing_->set_ink(Ink::caution);
    missing_->hide();
    for (QWidget* part : {heading_, help_, missing_}) layout->addWidget(part);
    layout->addSpacing(alone ? kToAnswers : length::kUnit);
    layout->addWidget(field_);
    connect(field_, &TriageAnswerField::changed, this, [this] {
        set_missing(false);
        emit changed();
    });
    connect(field_, &TriageAnswerField::confirmed, this, &TriageBlock::confirmed);
}

void TriageBlock::set_words(const content::QuestionWords& words)
{
    heading_->set_text(to_qt(words.heading));
    help_->set_text(to_qt(words.help));
    help_->setVisible(!words.help.empty());
    field_->set_words(words);
    if (!missing_->isHidden()) set_missing(true);
}

void TriageBlock::set_answer(const std::optional<triage::Answer>& answer)
{
    set_missing(false);
    if (answer != field_->answer()) field_->set_answer(answer);
}

void TriageBlock::set_missing(bool missing)
{
    missing_->set_text(missing ? tr("Please answer here.") : QString{});
    missing_->setVisible(missing);
}

} // namespace trygg::ui
