#include "ui/widgets/okay_check.h"

#include "ui/widgets/choice_group.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

const QString kYes = QStringLiteral("yes"), kNo = QStringLiteral("no");

} // namespace

OkayCheck::OkayCheck(Flow flow, QWidget* parent)
    : Themed<QWidget>{parent},
      answers_{new ChoiceGroup{ChoiceGroup::Kind::one,
                               flow == Flow::row ? ChoiceGroup::Flow::row : ChoiceGroup::Flow::column}},
      what_{new PushButton{PushButton::Kind::quiet_flush}},
      explanation_{new TextLabel{TextRole::body}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kHalf);
    layout->addWidget(answers_);
    layout->addWidget(what_, 0, Qt::AlignLeft);
    layout->addWidget(explanation_);
    answers_->set_mark(ChoiceButton::Mark::glyph);
    what_->set_icon(Icon::info);
    explanation_->hide();
    connect(answers_, &ChoiceGroup::chosen_changed, this,
            [this] { emit answered(answers_->chosen_one() == kYes); });
    connect(answers_, &ChoiceGroup::confirmed, this, &OkayCheck::confirmed);
    connect(what_, &QAbstractButton::clicked, this,
            [this] { explanation_->setVisible(explanation_->isHidden()); });
}

void OkayCheck::set_words(const OkayWords& words)
{
    answers_->set_question(words.question);
    answers_->set_choices({{.id = kYes, .title = words.yes, .sub_text = words.yes_sub, .icon = Icon::check},
                           {.id = kNo, .title = words.no, .sub_text = words.no_sub, .icon = Icon::x}});
    what_->setText(words.what_is_okay);
    what_->setAccessibleDescription(words.explanation);
    what_->setVisible(!words.what_is_okay.isEmpty());
    explanation_->set_text(words.explanation);
    if (words.what_is_okay.isEmpty()) explanation_->hide();
}

std::optional<bool> OkayCheck::answer() const
{
    const QString id = answers_->chosen_one();
    if (id.isEmpty()) return std::nullopt;
    return id == kYes;
}

void OkayCheck::set_answer(std::optional<bool> okay)
{
    answers_->set_chosen(okay ? QStringList{*okay ? kYes : kNo} : QStringList{});
}

void OkayCheck::focus_answer()
{
    answers_->focus_answer();
}

} // namespace trygg::ui
