#include "support/stage.h"

#include "ui/widgets/choice_group.h"
#include "ui/widgets/push_button.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace trygg::ui;

namespace {

struct Question {
    explicit Question(ChoiceGroup::Kind kind, ChoiceGroup::Flow flow = ChoiceGroup::Flow::column)
        : group{new ChoiceGroup{kind, flow}}, go_on{new PushButton{PushButton::Kind::primary, QStringLiteral("Fortsätt")}}
    {
        group->set_choices({{"yes", "Ja"}, {"no", "Nej"}, {"unsure", "Vet inte", {}, true}});
        auto* page = new QWidget;
        auto* column = new QVBoxLayout{page};
        column->addWidget(group);
        column->addWidget(go_on);
        stage = std::make_unique<Stage>(page);
        group->focus_answer();
        settle();
    }
    ChoiceGroup* group;
    PushButton* go_on;
    std::unique_ptr<Stage> stage;
};

} // namespace

TEST_CASE("nothing is chosen at the start, nor by moving")
{
    Question question{ChoiceGroup::Kind::one};
    CHECK(question.group->chosen().isEmpty());
    CHECK(question.stage->focused() == question.group->button("yes"));
    question.stage->press(Qt::Key_Down);
    CHECK(question.stage->focused() == question.group->button("no"));
    CHECK(question.group->chosen().isEmpty());
}

TEST_CASE("arrows and Enter alone answer a question and go on")
{
    Question question{ChoiceGroup::Kind::one};
    QSignalSpy changed{question.group, &ChoiceGroup::chosen_changed};
    QSignalSpy confirmed{question.group, &ChoiceGroup::confirmed};
    question.stage->press(Qt::Key_Down);
    question.stage->press(Qt::Key_Return);
    CHECK(question.group->chosen_one() == "no");
    CHECK(changed.count() == 1);
    CHECK(confirmed.isEmpty());
    question.stage->press(Qt::Key_Enter);
    CHECK(confirmed.count() == 1);
    CHECK(question.group->chosen_one() == "no");
    CHECK(changed.count() == 1);
}

TEST_CASE("Space chooses, and does not put out a chosen answer")
{
    Question question{ChoiceGroup::Kind::one};
    question.stage->press(Qt::Key_Space);
    question.stage->press(Qt::Key_Space);
    CHECK(question.group->chosen_one() == "yes");
}

TEST_CASE("a held Enter neither chooses nor confirms twice")
{
    Question question{ChoiceGroup::Kind::one};
    QSignalSpy confirmed{question.group, &ChoiceGroup::confirmed};
    question.stage->press(Qt::Key_Return);
    QKeyEvent held{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true};
    QCoreApplication::sendEvent(question.stage->focused(), &held);
    CHECK(confirmed.isEmpty());
}

TEST_CASE("arrows leave the answers at both ends")
{
    Question question{ChoiceGroup::Kind::one};
    question.group->set_chosen({"no"});
    question.stage->press(Qt::Key_End);
    question.stage->press(Qt::Key_Down);
    CHECK(question.stage->focused() == question.go_on);
    question.stage->press(Qt::Key_Up);
    CHECK(question.stage->focused() == question.group->button("no"));
}

TEST_CASE("the chosen answer alone is a tab stop")
{
    Question question{ChoiceGroup::Kind::one};
    question.group->set_chosen({"unsure"});
    CHECK(question.group->button("unsure")->focusPolicy() == Qt::StrongFocus);
    CHECK_FALSE(question.group->button("yes")->focusPolicy() & Qt::TabFocus);
    question.group->focus_answer();
    CHECK(question.stage->focused() == question.group->button("unsure"));
    question.stage->press(Qt::Key_Tab);
    CHECK(question.stage->focused() == question.go_on);
}

TEST_CASE("none of these clears the others, and any other clears it")
{
    Question question{ChoiceGroup::Kind::many};
    question.stage->press(Qt::Key_Return);
    question.stage->press(Qt::Key_Down);
    question.stage->press(Qt::Key_Space);
    CHECK(question.group->chosen() == QStringList{"yes", "no"});
    question.stage->press(Qt::Key_Down);
    question.stage->press(Qt::Key_Return);
    CHECK(question.group->chosen() == QStringList{"unsure"});
    question.stage->press(Qt::Key_Up);
    question.stage->press(Qt::Key_Return);
    CHECK(question.group->chosen() == QStringList{"no"});
    question.stage->press(Qt::Key_Return);
    CHECK(question.group->chosen().isEmpty());
}

TEST_CASE("choosing in code is silent, and unknown ids are passed over")
{
    Question question{ChoiceGroup::Kind::one};
    QSignalSpy changed{question.group, &ChoiceGroup::chosen_changed};
    question.group->set_chosen({"maybe", "no"});
    CHECK(question.group->chosen() == QStringList{"no"});
    CHECK(changed.isEmpty());
}

TEST_CASE("answers keep what was chosen when their words change language")
{
    Question question{ChoiceGroup::Kind::one};
    question.group->set_chosen({"no"});
    ChoiceButton* before = question.group->button("no");
    question.group->set_choices({{"yes", "Ja"}, {"no", "Nei"}, {"unsure", "Vet ikke"}});
    CHECK(question.group->chosen_one() == "no");
    CHECK(question.group->button("no") == before);
    CHECK(before->text() == "Nei");
}

TEST_CASE("in pairs, up and down keep to the column")
{
    Question question{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs};
    question.stage->press(Qt::Key_Down);
    CHECK(question.stage->focused() == question.group->button("unsure"));
    question.stage->press(Qt::Key_Up);
    question.stage->press(Qt::Key_Right);
    CHECK(question.stage->focused() == question.group->button("no"));
}

TEST_CASE("the mouse chooses")
{
    Question question{ChoiceGroup::Kind::one};
    QTest::mouseClick(question.group->button("no"), Qt::LeftButton);
    CHECK(question.group->chosen_one() == "no");
}
