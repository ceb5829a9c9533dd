#include "ui/pages/start_choices.h"

#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <array>

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

/// In the order of app::YesNoUnsure.
const std::array kAnswers{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unsure")};

QVBoxLayout* choice_column(QWidget* widget)
{
    auto* layout = new QVBoxLayout{widget};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kHalf);
    return layout;
}

} // namespace

YesNoUnsureBlock::YesNoUnsureBlock(const QString& name, QWidget* parent)
    : Themed<QWidget>{parent}, heading_{new TextLabel{TextRole::h3}}, help_{new TextLabel{TextRole::body}},
      group_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}
{
    auto* layout = choice_column(this);
    layout->addWidget(heading_);
    layout->addWidget(help_);
    layout->addSpacing(length::kUnit);
    layout->addWidget(group_);
    help_->set_ink(Ink::secondary);
    group_->setObjectName(name);
    connect(group_, &ChoiceGroup::chosen_changed, this, [this] {
        if (const auto given = answer()) emit answered(*given);
    });
}

void YesNoUnsureBlock::set_words(const content::QuestionWords& words)
{
    heading_->set_text(to_qt(words.heading));
    help_->set_text(to_qt(words.help));
    group_->set_question(to_qt(words.heading));
    group_->set_choices(choices_of(words, {kAnswers[0], kAnswers[1], kAnswers[2]}));
}

std::optional<app::YesNoUnsure> YesNoUnsureBlock::answer() const
{
    for (std::size_t i = 0; i < kAnswers.size(); ++i)
        if (group_->chosen_one() == kAnswers[i]) return static_cast<app::YesNoUnsure>(i);
    return std::nullopt;
}

void YesNoUnsureBlock::set_answer(std::optional<app::YesNoUnsure> answer)
{
    group_->set_chosen(answer ? QStringList{kAnswers[static_cast<std::size_t>(*answer)]} : QStringList{});
}

QList<Choice> choices_of(const content::QuestionWords& words, const QStringList& ids)
{
    QList<Choice> choices;
    for (const QString& id : ids)
        if (const auto found = words.answers.find(id.toStdString()); found != words.answers.end())
            choices.append({.id = id, .title = to_qt(found->second.label), .sub_text = to_qt(found->second.detail)});
    return choices;
}

BlockHead::BlockHead(QWidget* parent)
    : Themed<QWidget>{parent}, heading_{new TextLabel{TextRole::h2}}, help_{new TextLabel{TextRole::body}}
{
    auto* layout = choice_column(this);
    layout->addWidget(heading_);
    layout->addWidget(help_);
    help_->set_ink(Ink::secondary);
}

void BlockHead::set_words(const QString& heading, const QString& help)
{
    heading_->set_text(heading);
    help_->set_text(help);
    help_->setVisible(!help.isEmpty());
}

} // namespace trygg::ui
