#include "pages/triage_stage.h"

#include "support/triage_answers.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>

namespace trygg::ui {

QuestionStage::QuestionStage() : page{new QuestionPage{samples.words()}}, stage{page}
{
    QObject::connect(page, &QuestionPage::answered, page, [this](const QuestionId& id, const triage::Answer& answer) {
        told.insert_or_assign(id, answer);
    });
    QObject::connect(page, &QuestionPage::unanswered, page, [this](const QuestionId& id) {
        told.erase(id);
        taken_back << to_qt(id.text());
    });
    QObject::connect(page, &QuestionPage::next, page, [this] { ++nexts; });
    QObject::connect(page, &QuestionPage::back, page, [this] { ++backs; });
}

void QuestionStage::ask(std::initializer_list<const char*> ids, const triage::Answers& answers, bool decided)
{
    QuestionStep step;
    for (const char* id : ids) step.questions.push_back(question(id));
    step.answers = answers;
    step.of = 16;
    step.can_go_back = true;
    step.decided = decided;
    show(step);
}

void QuestionStage::show(const QuestionStep& step)
{
    page->show_question(step);
    page->begin();
    settle();
}

const content::Question& QuestionStage::question(const char* id) const
{
    return *samples.library().questionnaire.find(test::question_id(id));
}

QAbstractButton& QuestionStage::button(const char* id, const char* answer) const
{
    auto* block = page->findChild<QWidget*>(QString::fromLatin1(id));
    REQUIRE(block);
    auto* found = block->findChild<QAbstractButton*>(QString::fromLatin1(answer));
    REQUIRE(found);
    return *found;
}

QStringList QuestionStage::chosen(const char* id) const
{
    QStringList ids;
    for (const auto* one : page->findChild<QWidget*>(QString::fromLatin1(id))->findChildren<QAbstractButton*>())
        if (one->isChecked()) ids << one->objectName();
    return ids;
}

QString QuestionStage::focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }

QString QuestionStage::focused_question() const
{
    for (const QWidget* at = stage.focused(); at; at = at->parentWidget())
        if (const auto id = QuestionId::from(at->objectName().toStdString());
            id && samples.library().questionnaire.find(*id))
            return at->objectName();
    return {};
}

bool QuestionStage::says(const QString& text) const
{
    for (const TextLabel* label : page->findChildren<TextLabel*>())
        if (label->isVisible() && label->text() == text) return true;
    return false;
}

} // namespace trygg::ui
