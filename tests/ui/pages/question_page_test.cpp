#include "pages/triage_stage.h"
#include "support/triage_answers.h"

#include <QCoreApplication>
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLineEdit>

using namespace trygg;
using namespace trygg::ui;
using test::answers_of;
using test::question_id;
using triage::Answer;

namespace {

const QString kMissing = QStringLiteral("Please answer here.");

} // namespace

TEST_CASE("nothing is chosen before the person chooses, and moving chooses nothing")
{
    QuestionStage shown;
    shown.ask({"bladder"});
    CHECK(shown.chosen("bladder").isEmpty());
    for (int i = 0; i < 3; ++i) shown.stage.press(Qt::Key_Down);
    CHECK(shown.chosen("bladder").isEmpty());
    CHECK(shown.told.empty());
}

TEST_CASE("Enter chooses the answer, which is told at once, and Enter again goes on")
{
    QuestionStage shown;
    shown.ask({"bladder"});
    shown.stage.press(Qt::Key_Down);
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.told.at(question_id("bladder")) == Answer{"new"});
    CHECK(shown.nexts == 0);
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.nexts == 1);
}

TEST_CASE("Continue without an answer points at the question and goes nowhere")
{
    QuestionStage shown;
    shown.ask({"both_legs", "weakness"}, answers_of("both_legs=no"));
    shown.page->findChild<QAbstractButton*>("question.next")->click();
    settle();
    CHECK(shown.nexts == 0);
    CHECK(shown.told.empty());
    CHECK(shown.says(kMissing));
    CHECK(shown.focused_question() == "weakness");
    shown.stage.press(Qt::Key_Return);
    CHECK_FALSE(shown.says(kMissing));
}

TEST_CASE("on a page of several, Enter on a chosen answer leads to the next open question, then on")
{
    QuestionStage shown;
    shown.ask({"vascular", "sudden_severe", "injury"}, answers_of("sudden_severe=no"));
    shown.stage.press(Qt::Key_Right);
    shown.stage.press(Qt::Key_Return);
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.focused_question() == "injury");
    shown.stage.press(Qt::Key_Return);
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.nexts == 1);
    CHECK(shown.told == answers_of("vascular=no injury=none"));
}

TEST_CASE("answers given before are shown, and Escape goes back")
{
    QuestionStage shown;
    shown.ask({"pain_now", "pain_pattern"}, answers_of("pain_now=4 pain_pattern=constant+thoracic"));
    CHECK(shown.chosen("pain_pattern") == QStringList{"constant", "thoracic"});
    shown.stage.press(Qt::Key_Escape);
    CHECK(shown.backs == 1);
    shown.ask({"pain_now", "pain_pattern"}, answers_of("pain_now=4"));
    CHECK(shown.chosen("pain_pattern").isEmpty());
}

TEST_CASE("in a list none of these and not sure stand alone, and an unticked list is no answer")
{
    QuestionStage shown;
    shown.ask({"bone_risk", "anticoagulant"});
    const QuestionId list = question_id("bone_risk");
    shown.button("bone_risk", "steroids").click();
    CHECK(shown.told.at(list) == Answer{triage::ValueSet{"steroids"}});
    shown.button("bone_risk", "none").click();
    CHECK(shown.told.at(list) == Answer{triage::ValueSet{}});
    CHECK(shown.chosen("bone_risk") == QStringList{"none"});
    shown.button("bone_risk", "unsure").click();
    CHECK(shown.told.at(list) == Answer{"unsure"});
    shown.button("bone_risk", "osteoporosis").click();
    CHECK(shown.chosen("bone_risk") == QStringList{"osteoporosis"});
    shown.button("bone_risk", "osteoporosis").click();
    CHECK(shown.told.count(list) == 0);
    CHECK(shown.taken_back == QStringList{"bone_risk"});
}

TEST_CASE("the age is written, and Enter goes on; no age is no answer")
{
    QuestionStage shown;
    shown.ask({"age"});
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.nexts == 0);
    shown.stage.type("72");
    CHECK(shown.told == answers_of("age=72"));
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.nexts == 1);
    shown.stage.press(Qt::Key_Backspace);
    shown.stage.press(Qt::Key_Backspace);
    CHECK(shown.told.empty());
}

TEST_CASE("the wellbeing questions may be passed over, which is told and is not an answer of no")
{
    QuestionStage shown;
    shown.ask({"low_mood", "expect_recovery", "sleep"});
    shown.stage.type("3");
    shown.page->findChild<QAbstractButton*>("question.skip")->click();
    CHECK(shown.nexts == 1);
    CHECK(shown.told.at(question_id("low_mood")) == Answer{3});
    CHECK(shown.told.at(question_id("expect_recovery")) == Answer{triage::Skipped{}});
    CHECK(shown.told.at(question_id("sleep")) == Answer{triage::Skipped{}});
}

TEST_CASE("the question on self-harm cannot be passed over")
{
    QuestionStage shown;
    shown.ask({"self_harm"});
    CHECK_FALSE(shown.page->findChild<QAbstractButton*>("question.skip")->isVisible());
    shown.page->findChild<QAbstractButton*>("question.next")->click();
    CHECK(shown.nexts == 0);
}

TEST_CASE("once the answers decide an emergency, the rest of the page needs no answer")
{
    QuestionStage shown;
    shown.ask({"vascular", "sudden_severe", "injury"}, answers_of("vascular=yes"), true);
    shown.page->findChild<QAbstractButton*>("question.next")->click();
    CHECK(shown.nexts == 1);
    CHECK(shown.told.empty());
}

TEST_CASE("shown again with the same questions, the keyboard stays where it is")
{
    QuestionStage shown;
    shown.ask({"both_legs", "weakness"});
    shown.stage.press(Qt::Key_Tab);
    REQUIRE(shown.focused_question() == "weakness");
    QuestionStep step;
    step.questions = {shown.question("both_legs"), shown.question("weakness")};
    step.answers = answers_of("both_legs=no");
    shown.page->show_question(step);
    settle();
    CHECK(shown.focused_question() == "weakness");
    CHECK(shown.chosen("both_legs") == QStringList{"no"});
}

TEST_CASE("another language keeps what was chosen and typed")
{
    QuestionStage shown;
    shown.ask({"weakness"});
    shown.button("weakness", "mild").click();
    const QString before = shown.button("weakness", "mild").text();
    shown.samples.speak(Language::danish);
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(shown.page, &change);
    settle();
    CHECK(shown.chosen("weakness") == QStringList{"mild"});
    CHECK(shown.button("weakness", "mild").text() != before);
}

TEST_CASE("why we ask stands on the page of one question, and opens on a page of several")
{
    QuestionStage shown;
    shown.ask({"bladder"});
    auto* why = shown.page->findChild<QAbstractButton*>("question.why");
    CHECK_FALSE(why->isVisible());
    shown.ask({"both_legs", "weakness"});
    CHECK(why->isVisible());
    const auto labels = shown.page->widget()->height();
    why->click();
    settle();
    CHECK(shown.page->widget()->height() > labels);
}
