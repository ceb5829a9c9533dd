#include "support/gallery.h"
#include "support/stage.h"

#include "ui/widgets/choice_group.h"
#include "ui/widgets/dose_ladder.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/okay_check.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timer_ring.h"
#include "ui/widgets/toggle.h"
#include "ui/widgets/week_dots.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>

using namespace trygg;
using namespace trygg::ui;

namespace {

QAccessibleInterface& spoken(QWidget* widget)
{
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(part);
    return *part;
}

QString name(QWidget* widget)
{
    return spoken(widget).text(QAccessible::Name);
}

} // namespace

TEST_CASE("headings are headings, other text is text")
{
    TextLabel heading{TextRole::h1, QStringLiteral("Din plan")}, text{TextRole::body, QStringLiteral("Tre dagar")};
    CHECK(spoken(&heading).role() == QAccessible::Heading);
    CHECK(name(&heading) == "Din plan");
    CHECK(spoken(&text).role() == QAccessible::StaticText);
    text.set_text("Fyra dagar");
    CHECK(name(&text) == "Fyra dagar");
}

TEST_CASE("a push button is one, and can be pressed by a screen reader")
{
    PushButton button{PushButton::Kind::primary, QStringLiteral("Fortsätt")};
    bool pressed = false;
    QObject::connect(&button, &QAbstractButton::clicked, [&] { pressed = true; });
    QAccessibleInterface& part = spoken(&button);
    CHECK(part.role() == QAccessible::Button);
    CHECK(name(&button) == "Fortsätt");
    REQUIRE(part.actionInterface());
    CHECK(part.actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    part.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(pressed);
}

TEST_CASE("answers are radio buttons or check boxes with their state and sub text")
{
    const auto kind = GENERATE(ChoiceGroup::Kind::one, ChoiceGroup::Kind::many);
    auto* group = new ChoiceGroup{kind};
    group->set_question("Har du feber?");
    group->set_choices({{"yes", "Ja", "De senaste dagarna"}, {"no", "Nej"}});
    Stage stage{group};
    CHECK(spoken(group).role() == QAccessible::Grouping);
    CHECK(name(group) == "Har du feber?");
    QAccessibleInterface& yes = spoken(group->button("yes"));
    CHECK(yes.role() == (kind == ChoiceGroup::Kind::one ? QAccessible::RadioButton : QAccessible::CheckBox));
    CHECK(yes.text(QAccessible::Name) == "Ja");
    CHECK(yes.text(QAccessible::Description) == "De senaste dagarna");
    CHECK(yes.state().checkable);
    CHECK_FALSE(yes.state().checked);
    group->button("yes")->click();
    CHECK(yes.state().checked);
    CHECK_FALSE(spoken(group->button("no")).state().checked);
}

TEST_CASE("each pain score says its number of ten, and the ends what they mean")
{
    auto* scale = new PainScale;
    scale->set_question("Hur ont har du just nu?");
    scale->set_end_labels("ingen smärta", "värsta tänkbara smärta");
    Stage stage{scale};
    CHECK(name(scale) == "Hur ont har du just nu?");
    const auto cells = scale->findChildren<QAbstractButton*>();
    REQUIRE(cells.size() == 11);
    CHECK(spoken(cells[3]).role() == QAccessible::RadioButton);
    CHECK(name(cells[3]).contains("3"));
    CHECK(name(cells[3]).contains("10"));
    CHECK(spoken(cells[10]).text(QAccessible::Description) == "värsta tänkbara smärta");
    scale->set_chosen(PainScore::of(3));
    CHECK(spoken(cells[3]).state().checked);
    CHECK_FALSE(spoken(cells[4]).state().checked);
}

TEST_CASE("a toggle is a check box")
{
    Toggle toggle;
    toggle.set_words("Ljud", "När tiden är slut");
    CHECK(spoken(&toggle).role() == QAccessible::CheckBox);
    CHECK(spoken(&toggle).text(QAccessible::Description) == "När tiden är slut");
    toggle.setChecked(true);
    CHECK(spoken(&toggle).state().checked);
}

TEST_CASE("fields are named by the label above them")
{
    auto* field = new TextField;
    field->set_words("Mål", "Till exempel: bära hem maten");
    Stage stage{field};
    CHECK(spoken(field->edit()).role() == QAccessible::EditableText);
    CHECK(name(field->edit()) == "Mål");
    field->set_error("Skriv ett mål");
    CHECK(spoken(field->edit()).text(QAccessible::Description) == "Skriv ett mål");
    NumberField number;
    number.set_words("Tid", "minuter");
    CHECK(name(number.edit()) == "Tid, minuter");
}

TEST_CASE("pictures are spoken in words")
{
    WeekDots week;
    week.set_week({{"M", WeekDot::State::done}}, "1 av 7 dagar");
    CHECK(name(&week) == "1 av 7 dagar");
    TimerRing ring;
    ring.set_state({0.5, "3 s", "kvar att hålla", 3, 1, "2 av 3"});
    CHECK(name(&ring) == "3 s, kvar att hålla, 2 av 3");
    DoseLadder ladder;
    ladder.set_ladder({}, {}, "Nu håller du 8 sekunder.");
    CHECK(name(&ladder) == "Nu håller du 8 sekunder.");
    CHECK(spoken(&ladder).role() == QAccessible::Graphic);
    SegmentBar bar;
    bar.set_progress(2, 4, "Övning 3 av 4");
    CHECK(spoken(&bar).role() == QAccessible::ProgressBar);
    CHECK(name(&bar) == "Övning 3 av 4");
    ExerciseRow row;
    row.set_words("Sidoplanka", "Som sist", "8 s");
    CHECK(name(&row) == "Sidoplanka, 8 s");
    CHECK(spoken(&row).text(QAccessible::Description) == "Som sist");
    NoticeBar notice{Tone::danger};
    notice.set_words("Fel: svaret är inte sparat", "Disken är full.");
    CHECK(name(&notice) == "Fel: svaret är inte sparat");
}

TEST_CASE("everything that takes the keyboard in the gallery has a name and a role of its own")
{
    for (const Scene& scene : gallery()) {
        QWidget* frame = framed(scene);
        Stage stage{frame};
        for (QWidget* part : frame->findChildren<QWidget*>()) {
            if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus)) continue;
            INFO(scene.name.toStdString() << ": " << part->metaObject()->className());
            CHECK_FALSE(name(part).isEmpty());
            CHECK(spoken(part).role() != QAccessible::Client);
        }
    }
}
