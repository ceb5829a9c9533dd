#include "ui/pages/okay_block.h"

namespace trygg::ui {

OkayBlock::OkayBlock(const QString& object_name, QWidget* parent)
    : QuestionBlock{parent}, check_{new OkayCheck{OkayCheck::Flow::row}}
{
    set_question_role(TextRole::h1);
    check_->setObjectName(object_name);
    add_answers(check_);
    connect(check_, &OkayCheck::answered, this, [this](bool okay) {
        answered_now();
        emit answered(okay);
    });
    connect(check_, &OkayCheck::confirmed, this, &OkayBlock::confirmed);
}

void OkayBlock::set_words(const OkayWords& words, const QString& meaning)
{
    check_->set_words(words);
    set_question(words.question, meaning);
}

void OkayBlock::set_answer(std::optional<bool> okay)
{
    check_->set_answer(okay);
    set_missing(false);
}

void OkayBlock::spoken_question(const QString& question) { check_->setAccessibleName(question); }

} // namespace trygg::ui
