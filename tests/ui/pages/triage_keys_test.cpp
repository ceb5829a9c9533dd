// A healthy person answers the whole triage by keyboard alone.
#include "triage/assess.h"
#include "pages/triage_stage.h"
#include "support/triage_answers.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// Answers pages with keys only, and counts them.
class Typist {
public:
    explicit Typist(QuestionStage& shown) : shown_{shown} {}
    [[nodiscard]] int keys() const { return keys_; }

    void answer(const content::Question& question, const triage::Answer& answer)
    {
        INFO(question.id.text());
        REQUIRE(shown_.focused_question() == to_qt(question.id.text()));
        if (const auto* number = std::get_if<int>(&answer)) return write(*number);
        const auto* value = std::get_if<std::string>(&answer);
        reach(value ? to_qt(*value) : QStringLiteral("none"));
        press(Qt::Key_Return);
        if (question.kind == content::AnswerKind::choice) press(Qt::Key_Return);
        else leave(question);
    }

private:
    void press(Qt::Key key)
    {
        ++keys_;
        shown_.stage.press(key);
    }

    void write(int number)
    {
        for (const QChar digit : QString::number(number)) {
            ++keys_;
            shown_.stage.type(digit);
        }
        press(Qt::Key_Return);
    }

    void reach(const QString& id)
    {
        for (int i = 0; i < 12 && shown_.focused() != id; ++i) press(Qt::Key_Right);
        REQUIRE(shown_.focused() == id);
    }

    /// From a list of ticks to the next question, or to Continue and on.
    void leave(const content::Question& question)
    {
        const QString here = to_qt(question.id.text());
        for (int i = 0; i < 12 && shown_.focused_question() == here; ++i) press(Qt::Key_Tab);
        for (int i = 0; i < 4 && shown_.focused_question().isEmpty(); ++i) {
            if (shown_.focused() == "question.next") return press(Qt::Key_Return);
            press(Qt::Key_Tab);
        }
    }

    QuestionStage& shown_;
    int keys_ = 0;
};

} // namespace

TEST_CASE("the whole triage is answered by keyboard alone in at most 16 pages, summary included")
{
    QuestionStage shown;
    Typist typist{shown};
    const triage::Answers wanted = test::calm_person();
    const triage::Questionnaire& questionnaire = shown.samples.library().questionnaire;
    triage::Interview interview;
    int pages = 0;
    for (;;) {
        const app::TriagePath path = app::triage_path(questionnaire, interview);
        REQUIRE(path.progress != triage::Progress::emergency);
        if (path.progress == triage::Progress::done) break;
        QuestionStep step;
        for (const QuestionId& id : path.pages.back()) step.questions.push_back(*questionnaire.find(id));
        step.number = ++pages;
        step.of = static_cast<int>(path.expected);
        shown.told.clear();
        shown.show(step);
        for (const content::Question& question : step.questions) typist.answer(question, wanted.at(question.id));
        REQUIRE(shown.nexts == pages);
        for (const auto& [id, answer] : shown.told) interview.answers.insert_or_assign(id, answer);
        for (const content::Question& question : step.questions)
            CHECK(interview.answers.at(question.id) == wanted.at(question.id));
    }
    CHECK(pages + 1 <= 16);
    CHECK(typist.keys() <= 140);
    CHECK(triage::assess(questionnaire, interview).level == content::Level::self_care);
}
