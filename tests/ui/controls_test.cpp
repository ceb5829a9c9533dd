#include "support/stage.h"

#include "ui/widgets/day_form_picker.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/okay_check.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toggle.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace trygg::ui;

TEST_CASE("a button is pressed with Space and with Enter, once when Enter is held")
{
    auto* button = new PushButton{PushButton::Kind::primary, QStringLiteral("Spara")};
    Stage stage{button};
    QSignalSpy clicked{button, &QAbstractButton::clicked};
    button->setFocus();
    stage.press(Qt::Key_Space);
    stage.press(Qt::Key_Return);
    CHECK(clicked.count() == 2);
    QKeyEvent held{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true};
    QCoreApplication::sendEvent(button, &held);
    CHECK(clicked.count() == 2);
    button->setEnabled(false);
    stage.press(Qt::Key_Return);
    CHECK(clicked.count() == 2);
}

TEST_CASE("the okay check suggests neither answer and tells the one given")
{
    auto* check = new OkayCheck;
    check->set_words({"Är jag okej nu?", "Ja, jag är okej", "Ont kan kännas", "Nej", "Nästa gång lättare",
                      "Vad betyder okej?", "Att du kan stå ut med det."});
    Stage stage{check};
    QSignalSpy answered{check, &OkayCheck::answered};
    check->focus_answer();
    settle();
    CHECK_FALSE(check->answer());
    stage.press(Qt::Key_Down);
    CHECK_FALSE(check->answer());
    stage.press(Qt::Key_Return);
    CHECK(check->answer() == false);
    REQUIRE(answered.count() == 1);
    CHECK_FALSE(answered[0][0].toBool());
    stage.press(Qt::Key_Up);
    stage.press(Qt::Key_Space);
    CHECK(check->answer() == true);
    check->set_answer({});
    CHECK_FALSE(check->answer());
}

TEST_CASE("what okay means unfolds in place")
{
    auto* check = new OkayCheck;
    check->set_words({"Okej?", "Ja", "", "Nej", "", "Vad betyder okej?", "Att du kan stå ut med det."});
    Stage stage{check};
    auto* what = check->findChild<PushButton*>();
    const auto labels = check->findChildren<TextLabel*>();
    REQUIRE(labels.size() == 1);
    CHECK_FALSE(labels[0]->isVisible());
    what->click();
    CHECK(labels[0]->isVisible());
    what->click();
    CHECK_FALSE(labels[0]->isVisible());
}

TEST_CASE("no day form is suggested")
{
    auto* picker = new DayFormPicker;
    picker->set_words("Hur är dagen?", "Bra", "Vanlig", "Dålig");
    Stage stage{picker};
    QSignalSpy chosen{picker, &DayFormPicker::chosen_changed};
    CHECK_FALSE(picker->chosen());
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Return);
    CHECK(picker->chosen() == DayForm::bad);
    CHECK(chosen.count() == 1);
    picker->set_chosen(DayForm::good);
    CHECK(picker->chosen() == DayForm::good);
    CHECK(chosen.count() == 1);
}

TEST_CASE("a number is typed, stepped and kept in its range")
{
    auto* field = new NumberField;
    field->set_words("Minuter", "min");
    field->set_range(5, 60, 5, 15);
    Stage stage{field};
    QSignalSpy changed{field, &NumberField::value_changed};
    field->edit()->setFocus();
    CHECK_FALSE(field->value());
    stage.press(Qt::Key_Up);
    CHECK(field->value() == 15);
    stage.press(Qt::Key_Up);
    CHECK(field->value() == 20);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_PageDown);
    CHECK(field->value() == 5);
    CHECK(changed.count() == 4);
    stage.press(Qt::Key_Down);
    CHECK(changed.count() == 4);
    field->edit()->selectAll();
    stage.type("4x2");
    CHECK(field->value() == 42);
}

TEST_CASE("a number outside its range is no value, and is bounded on leaving")
{
    auto* field = new NumberField;
    field->set_range(5, 60);
    Stage stage{field};
    field->edit()->setFocus();
    stage.type("3");
    CHECK_FALSE(field->value());
    stage.press(Qt::Key_Return);
    CHECK(field->value() == 5);
    field->set_value(99);
    CHECK(field->value() == 60);
    field->set_value({});
    CHECK_FALSE(field->value());
}

TEST_CASE("plus and minus step with the mouse and stop at the ends")
{
    auto* field = new NumberField;
    field->set_words("Minuter");
    field->set_range(0, 2);
    Stage stage{field};
    const auto buttons = field->findChildren<PushButton*>();
    REQUIRE(buttons.size() == 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(field->value() == 0);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(field->value() == 2);
    CHECK_FALSE(buttons[1]->isEnabled());
    CHECK(buttons[0]->isEnabled());
}

TEST_CASE("a text field tells each change the person makes, and Enter")
{
    auto* field = new TextField;
    field->set_words("Mål");
    Stage stage{field};
    QSignalSpy edited{field, &TextField::edited}, entered{field, &TextField::entered};
    field->edit()->setFocus();
    stage.type("gå");
    CHECK(edited.count() == 2);
    stage.press(Qt::Key_Return);
    CHECK(entered.count() == 1);
    field->set_text("sova");
    CHECK(edited.count() == 2);
    CHECK(field->text() == "sova");
}

TEST_CASE("a text area keeps to its length and lets Tab out")
{
    auto* area = new TextArea;
    area->set_words("Anteckning");
    area->set_max_length(5);
    Stage stage{area};
    area->edit()->setFocus();
    stage.type("abcdefg");
    CHECK(area->text() == "abcde");
    CHECK(area->edit()->tabChangesFocus());
}

TEST_CASE("a toggle turns with Space and Enter")
{
    auto* toggle = new Toggle;
    toggle->set_words("Ljud");
    Stage stage{toggle};
    toggle->setFocus();
    stage.press(Qt::Key_Space);
    CHECK(toggle->isChecked());
    stage.press(Qt::Key_Return);
    CHECK_FALSE(toggle->isChecked());
}

TEST_CASE("a row that opens is opened with the keyboard, a plain row has none")
{
    auto* row = new ExerciseRow;
    row->set_words("Sidoplanka", "Som sist", "8 s");
    Stage stage{row};
    CHECK(row->focusPolicy() == Qt::NoFocus);
    row->set_opens(true);
    QSignalSpy opened{row, &ExerciseRow::open_changed};
    row->setFocus();
    stage.press(Qt::Key_Return);
    CHECK(row->is_open());
    REQUIRE(opened.count() == 1);
    row->set_open(false);
    CHECK(opened.count() == 1);
}

TEST_CASE("a number to call can be marked and copied")
{
    auto* label = new TextLabel{TextRole::numeral, QStringLiteral("116 117")};
    label->set_selectable(true);
    Stage stage{label};
    label->setFocus();
    QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == "116 117");
    const int y = 20;
    QTest::mousePress(label, Qt::LeftButton, {}, {0, y});
    QTest::mouseMove(label, {30, y});
    QTest::mouseRelease(label, Qt::LeftButton, {}, {30, y});
    QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith("1"));
}

TEST_CASE("the rail tells where one wants to go, and marks only where one is")
{
    auto* rail = new Rail;
    rail->set_words("Trygg Rygg", "Meny");
    rail->set_places({{"today", Icon::home, "Idag"}, {"help", Icon::help, "Hjälp nu", RailPlace::Group::help}});
    rail->set_current("today");
    Stage stage{rail};
    QSignalSpy chosen{rail, &Rail::chosen};
    CHECK_FALSE(rail->is_bar());
    rail->findChild<QAbstractButton*>("help")->setFocus();
    stage.press(Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toString() == "help");
    CHECK(rail->current() == "today");
    CHECK(rail->findChild<QAbstractButton*>("today")->isChecked());
}

TEST_CASE("a narrow rail is a bar whose menu opens and closes with the keyboard; help is always there")
{
    auto* rail = new Rail;
    rail->set_words("Trygg Rygg", "Meny");
    rail->set_places({{"today", Icon::home, "Idag"}, {"help", Icon::help, "Hjälp nu", RailPlace::Group::help}});
    Stage stage{rail, Theme{Scheme::light, 2.0}, {800, 600}};
    REQUIRE(rail->is_bar());
    QAbstractButton *menu = nullptr, *help = nullptr;
    for (QAbstractButton* part : rail->findChildren<QAbstractButton*>()) {
        if (part->text() == "Meny") menu = part;
        if (part->text() == "Hjälp nu" && part->isVisible()) help = part;
    }
    REQUIRE(menu);
    REQUIRE(help);
    auto* today = rail->findChild<QAbstractButton*>("today");
    CHECK_FALSE(today->isVisible());
    menu->setFocus();
    stage.press(Qt::Key_Return);
    CHECK(today->isVisible());
    CHECK(stage.focused() == today);
    stage.press(Qt::Key_Escape);
    CHECK_FALSE(today->isVisible());
    CHECK(stage.focused() == menu);
    QSignalSpy chosen{rail, &Rail::chosen};
    help->click();
    CHECK(chosen.count() == 1);
}
