#include "ui/pages/article_block.h"

#include "ui/pages/bullet_list.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/article_picture.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

QStringList to_lines(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts) lines << to_qt(text);
    return lines;
}

/// Parts under each other.
QWidget* stacked(const QList<QWidget*>& parts, int gap)
{
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    for (QWidget* part : parts) lines->addWidget(part);
    return whole;
}

TextLabel* label(TextRole role, const std::string& text, Ink ink = Ink::normal)
{
    auto* made = new TextLabel{role, to_qt(text)};
    made->set_ink(ink);
    return made;
}

/// Tells who listens what came of the answer chosen, which has the keyboard; the other answers say nothing of it.
void tell_result(const ChoiceGroup& answers, const QString& result)
{
    const QString chosen = answers.chosen_one();
    for (ChoiceButton* answer : answers.findChildren<ChoiceButton*>())
        describe(answer, answer == answers.button(chosen) ? result : QString{});
}

QWidget* side(const content::Side& said)
{
    auto* card = new Card{Card::Kind::sunken};
    card->body()->setSpacing(length::kHalf);
    card->body()->addWidget(label(TextRole::body_bold, said.who));
    card->body()->addWidget(label(TextRole::body, said.text));
    card->body()->addStretch(1);
    return card;
}

} // namespace

QWidget* ArticleBlock::make(const content::Block& block) const
{
    QWidget* part = std::visit(*this, block.content);
    if (part) part->setObjectName(QStringLiteral("article.block.") + to_qt(block.id.text()));
    return part;
}

QWidget* ArticleBlock::operator()(const content::Heading& heading) const { return label(TextRole::h2, heading.text); }

QWidget* ArticleBlock::operator()(const content::Paragraph& paragraph) const
{
    return label(TextRole::body, paragraph.text);
}

QWidget* ArticleBlock::operator()(const content::TextList& list) const
{
    if (list.ordered) {
        auto* steps = new StepList;
        steps->set_steps(to_lines(list.items));
        return steps;
    }
    auto* bullets = new BulletList;
    bullets->set_lines(to_lines(list.items));
    return bullets;
}

QWidget* ArticleBlock::operator()(const content::Callout& callout) const
{
    auto* card = new Card{Card::Kind::tint};
    card->body()->setSpacing(length::kUnit);
    card->body()->addWidget(label(TextRole::h3, callout.title));
    card->body()->addWidget(label(TextRole::body, callout.text));
    if (callout.action && doors_.act) {
        auto* button = new PushButton{PushButton::Kind::secondary, to_qt(callout.label)};
        button->setObjectName(QStringLiteral("article.act"));
        QObject::connect(button, &PushButton::clicked, button,
                         [act = doors_.act, action = *callout.action] { act(action); });
        auto* row = new FlowRow;
        row->add(button);
        card->body()->addSpacing(length::kHalf);
        card->body()->addWidget(row);
    }
    return card;
}

QWidget* ArticleBlock::operator()(const content::Table& table) const
{
    auto* card = new Card;
    card->body()->setSpacing(length::kChoiceGap);
    card->body()->addWidget(label(TextRole::body_bold, table.caption));
    for (const auto& row : table.rows) {
        QList<QWidget*> lines{label(TextRole::body_bold, row.front(), Ink::primary)};
        for (std::size_t i = 1; i < row.size(); ++i)
            lines << new TextLabel{TextRole::body,
                                   QStringLiteral("%1: %2").arg(to_qt(table.columns[i]), to_qt(row[i]))};
        card->body()->addWidget(stacked(lines, 0));
    }
    return card;
}

PictureView ArticleBlock::view_of(const content::PictureBlock& picture)
{
    return {picture.picture, picture.marked, {tr("Pain"), tr("Body"), tr("Thoughts"), tr("Life")}};
}

QWidget* ArticleBlock::operator()(const content::PictureBlock& picture) const
{
    auto* painted = new ArticlePicture;
    painted->set_picture(view_of(picture), to_qt(picture.text));
    return stacked({label(TextRole::body_bold, picture.caption), painted, label(TextRole::small, picture.text, Ink::secondary)},
                   length::kUnit);
}

QWidget* ArticleBlock::operator()(const content::Quiz& quiz) const
{
    auto* card = new Card;
    auto* answers = new ChoiceGroup{ChoiceGroup::Kind::one};
    auto* result = new TextLabel{TextRole::body_bold};
    auto* explanation = label(TextRole::body, quiz.explanation);
    QList<Choice> choices;
    for (std::size_t i = 0; i < quiz.answers.size(); ++i)
        choices << Choice{QString::number(i), to_qt(quiz.answers[i])};
    answers->set_question(to_qt(quiz.question));
    answers->set_choices(choices);
    result->hide();
    explanation->hide();
    QObject::connect(answers, &ChoiceGroup::chosen_changed, card, [=, right = QString::number(quiz.right)] {
        result->set_text(answers->chosen_one() == right ? tr("That is right.") : tr("Not quite."));
        result->show();
        explanation->show();
        tell_result(*answers, QStringLiteral("%1 %2").arg(result->text(), explanation->text()));
    });
    card->body()->setSpacing(length::kUnit);
    card->body()->addWidget(label(TextRole::h3, quiz.question));
    for (QWidget* part : QList<QWidget*>{answers, result, explanation}) card->body()->addWidget(part);
    return card;
}

QWidget* ArticleBlock::operator()(const content::Link& link) const
{
    const bool opens = std::holds_alternative<content::Action>(link.target) ? static_cast<bool>(doors_.act)
                       : std::holds_alternative<ExerciseId>(link.target)    ? static_cast<bool>(doors_.show)
                                                                            : static_cast<bool>(doors_.read);
    if (!opens) return nullptr;
    auto* button = new PushButton{PushButton::Kind::quiet_flush, to_qt(link.text)};
    button->set_icon(Icon::right, true);
    QObject::connect(button, &PushButton::clicked, button, [doors = doors_, target = link.target] {
        if (const auto* wanted = std::get_if<content::Action>(&target)) doors.act(*wanted);
        else if (const auto* shown = std::get_if<ExerciseId>(&target)) doors.show(*shown);
        else doors.read(std::get<ArticleId>(target));
    });
    auto* row = new FlowRow;
    row->add(button);
    return row;
}

QWidget* ArticleBlock::operator()(const content::Differ& differ) const
{
    auto* row = new FlowRow;
    row->set_equal(true);
    row->set_fill_height(true);
    row->add(side(differ.left), 1);
    row->add(side(differ.right), 1);
    return stacked({label(TextRole::h3, differ.title), row}, length::kChoiceGap);
}

} // namespace trygg::ui
