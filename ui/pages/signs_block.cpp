#include "ui/pages/signs_block.h"

#include "ui/widgets/notice_bar.h"

namespace trygg::ui {

SignsBlock::SignsBlock(const QString& object_name, QWidget* parent)
    : YesNoBlock{object_name, parent}, then_{new NoticeBar{Tone::caution}}
{
    then_->set_icon(Icon::warn);
    then_->hide();
    add_answers(then_);
    connect(this, &YesNoBlock::answered, then_, &QWidget::setVisible);
}

void SignsBlock::set_words_since(const QString& question)
{
    set_words(question, tr("For example in a leg, a foot, an arm, or around the genitals or the anus."));
    then_->set_words(tr("Good that you say so"),
                     tr("When you have saved, some questions come at once. They show whether you need care."));
}

void SignsBlock::set_signs(std::optional<bool> signs)
{
    set_answer(signs);
    then_->setVisible(signs == true);
}

} // namespace trygg::ui
