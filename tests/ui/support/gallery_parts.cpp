#include "support/gallery_parts.h"

namespace trygg::ui {

TextLabel* label(TextRole role, const char* text, Ink ink)
{
    auto* made = new TextLabel{role, QString::fromUtf8(text)};
    made->set_ink(ink);
    return made;
}

PushButton* large(PushButton::Kind kind, const char* text, Icon icon, bool after)
{
    auto* made = new PushButton{kind, QString::fromUtf8(text)};
    made->set_size(PushButton::Size::large);
    made->set_icon(icon, after);
    return made;
}

PushButton* normal(PushButton::Kind kind, const char* text, Icon icon)
{
    auto* made = new PushButton{kind, QString::fromUtf8(text)};
    made->set_icon(icon);
    return made;
}

FlowRow* row(std::initializer_list<QWidget*> parts)
{
    auto* made = new FlowRow;
    for (QWidget* part : parts) made->add(part);
    return made;
}

ExerciseRow* exercise(const char* name, const char* reason, const char* dose)
{
    auto* made = new ExerciseRow;
    made->set_words(QString::fromUtf8(name), QString::fromUtf8(reason), QString::fromUtf8(dose));
    made->set_line(true);
    return made;
}

DoseLadder* ladder()
{
    using When = LadderStep::When;
    using Grade = LadderGrade;
    auto* made = new DoseLadder;
    made->set_ladder({{When::past, "5 s", 5, "v. 43", {Grade::hold, Grade::hold, Grade::okay}},
                      {When::past, "6 s", 6, "v. 44", {Grade::okay, Grade::okay}},
                      {When::past, "8 s", 8, "v. 45", {Grade::okay, Grade::okay}},
                      {When::past, "10 s", 10, "v. 46", {Grade::okay, Grade::no}},
                      {When::now, "8 s", 8, "nu", {Grade::okay}},
                      {When::future, "10 s", 10, QStringLiteral("nästa")},
                      {When::future, "12 s", 12, "sedan"}},
                     {QStringLiteral("okej nu och senare"), QStringLiteral("stå kvar"), QStringLiteral("nej: lättare nästa gång")},
                     QStringLiteral("Du började på 5 sekunder. Nu håller du 8."));
    return made;
}

} // namespace trygg::ui
