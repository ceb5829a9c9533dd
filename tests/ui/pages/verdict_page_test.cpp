#include "pages/care_samples.h"
#include "pages/rest_samples.h"
#include "support/page_checks.h"
#include "support/sheet_text.h"
#include "support/stage.h"
#include "support/triage_answers.h"
#include "ui/pages/verdict_page.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include <QAbstractButton>
#include <QScrollBar>

using namespace trygg;
using namespace trygg::ui;
using test::calm_person;

namespace {

/// The result of a calm person's answers with `changes`, in a window.
struct Shown {
    explicit Shown(const char* changes, Country country = Country::sweden)
        : result{care_result(samples.library(), calm_person(changes), country)}, page{new VerdictPage{samples.words()}},
          stage{page}
    {
        QObject::connect(page, &VerdictPage::done, page, [this] { ++done; });
        QObject::connect(page, &VerdictPage::change_answers, page, [this] { ++changed; });
        QObject::connect(page, &VerdictPage::full_form, page, [this] { ++full; });
        QObject::connect(page, &VerdictPage::print, page, [this](const PrintSheet& printed) { note = printed; });
        page->show_verdict(result);
        page->begin();
        settle();
    }
    [[nodiscard]] QString focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }
    [[nodiscard]] bool sees(const char* name) const
    {
        // What was shown before stays, hidden, until it is deleted.
        const auto found = page->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::ranges::any_of(found, &QWidget::isVisible);
    }
    [[nodiscard]] QStringList texts(std::optional<TextRole> role = {}) const
    {
        QStringList seen;
        for (const TextLabel* label : page->findChildren<TextLabel*>())
            if (label->isVisible() && (!role || label->role() == *role)) seen << label->text();
        return seen;
    }
    [[nodiscard]] QString number() const { return texts(TextRole::numeral).value(0); }
    void press(const char* name)
    {
        page->findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
        settle();
    }

    RestSamples samples;
    CareResult result;
    VerdictPage* page;
    Stage stage;
    int done = 0, changed = 0, full = 0;
    PrintSheet note;
};

} // namespace

TEST_CASE("an emergency shows the country's number large, what to say, and nothing that leads on by Enter")
{
    for (const auto& [country, number] : {std::pair{Country::sweden, "112"}, {Country::norway, "113"}, {Country::denmark, "112"}}) {
        Shown shown{"vascular=yes", country};
        CHECK(shown.number() == number);
        CHECK(shown.texts().contains(shown.samples.words().locale().quoteString(
            to_qt(shown.samples.words().book().rules.at(RuleId{"VAS-1"}).say))));
        CHECK_FALSE(shown.sees("care.safety_net"));
        CHECK(primaries(*shown.page) == 0);
        CHECK(shown.focused() == "verdict.print");
        shown.stage.press(Qt::Key_Return);
        CHECK(shown.done == 0);
        CHECK_FALSE(shown.note.blocks.empty());
        shown.press("verdict.done");
        CHECK(shown.done == 1);
    }
}

TEST_CASE("Escape on a result leads to the answers, never on")
{
    Shown shown{"vascular=yes"};
    shown.stage.press(Qt::Key_Escape);
    CHECK(shown.changed == 1);
    CHECK(shown.done == 0);
}

TEST_CASE("a result that needs care does not leave by a key pressed too often")
{
    for (const char* changes : {"both_legs=yes", "weakness=mild"}) {
        Shown shown{changes};
        CHECK(primaries(*shown.page) == 1);
        CHECK(shown.focused() == "verdict.print");
        shown.stage.press(Qt::Key_Return);
        CHECK(shown.done == 0);
    }
}

TEST_CASE("in an emergency the number is the first thing to see, even at 200 % in a small window")
{
    for (const char* changes : {"vascular=yes", "low_mood=9 self_harm=plan"}) {
        INFO(changes);
        Shown shown{changes};
        shown.stage.holder().set_theme(Theme{Scheme::light, 2.0});
        shown.stage.window().resize(800, 600);
        shown.page->begin();
        settle();
        const auto* block = shown.page->findChild<QWidget*>("care.number");
        REQUIRE(block);
        const auto labels = block->findChildren<TextLabel*>();
        const auto found = std::ranges::find(labels, QStringLiteral("112"), &TextLabel::text);
        REQUIRE(found != labels.end());
        const TextLabel* number = *found;
        const QPoint bottom = number->mapTo(shown.page->viewport(), number->rect().bottomLeft());
        CHECK(bottom.y() < shown.page->viewport()->height());
    }
}

TEST_CASE("a result begins at its top, however long it is")
{
    Shown shown{"saddle=new bladder=new", Country::denmark};
    shown.stage.window().resize(800, 600);
    shown.page->begin();
    settle();
    const QScrollBar& bar = *shown.page->verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    CHECK(bar.value() == 0);
    CHECK(shown.focused() == "verdict.print");
    shown.stage.press(Qt::Key_Tab);
    CHECK(bar.value() > 0);
}

TEST_CASE("physiotherapist and self-care always repeat the safety net with the number")
{
    for (const char* changes : {"", "improving=no duration=6_12w"}) {
        Shown shown{changes, Country::norway};
        REQUIRE(shown.result.verdict.level <= content::Level::physio);
        CHECK(shown.sees("care.safety_net"));
        for (const std::string& sign : shown.samples.words().book().safety_net.signs)
            CHECK(shown.texts().contains(to_qt(sign)));
        CHECK(shown.texts(TextRole::numeral).contains("113"));
        CHECK(shown.focused() == "verdict.done");
    }
}

TEST_CASE("every deciding reason is said, and the lesser ones beside it")
{
    Shown shown{"both_legs=yes bone_risk=osteoporosis"};
    const auto& rules = shown.samples.words().book().rules;
    for (const RuleId& rule : shown.result.verdict.deciding) CHECK(shown.texts().contains(to_qt(rules.at(rule).reason)));
    CHECK(shown.texts().contains(to_qt(rules.at(RuleId{"FRA-6"}).reason)));
}

TEST_CASE("it is said that the exercises wait, and under 18 that there is no plan")
{
    CHECK(Shown{"weakness=mild"}.texts().contains("The exercises wait"));
    CHECK_FALSE(Shown{"improving=no duration=6_12w"}.texts().contains("The exercises wait"));
    Shown young{"age=16"};
    CHECK(young.texts().contains(young.samples.words().phrase("under_18")));
    CHECK_FALSE(young.texts().contains("The exercises wait"));
}

TEST_CASE("without a Danish region no region's line is shown as the one to call")
{
    Shown shown{"fever=yes", Country::denmark};
    CHECK_FALSE(shown.sees("care.number"));
    for (const char* line : {"1813", "1818", "70 11 07 07", "70 11 31 31", "70 15 03 00"}) CHECK(shown.texts().contains(line));

    const CareResult in_region =
        care_result(shown.samples.library(), calm_person("fever=yes"), Country::denmark, "nordjylland");
    shown.page->show_verdict(in_region);
    settle();
    CHECK(shown.number() == "70 15 03 00");
    CHECK_FALSE(shown.texts().contains("1813"));
}

TEST_CASE("a heavy mood brings somebody to talk to, whatever the level")
{
    Shown shown{"low_mood=8 self_harm=no"};
    CHECK(shown.sees("care.talk_to"));
    CHECK(shown.texts().contains("90101"));
    CHECK_FALSE(Shown{"low_mood=6"}.sees("care.talk_to"));
}

TEST_CASE("a plan to end one's life shows the number, somebody to talk to, and kind words in the card")
{
    Shown shown{"low_mood=9 self_harm=plan"};
    CHECK(shown.number() == "112");
    CHECK(shown.texts().contains("90101"));
    CHECK(shown.texts().contains(shown.samples.words().phrase("wellbeing/kind_help")));
}

TEST_CASE("thoughts of suicide alone are met with kind words and somebody to talk to, not with advice on the body")
{
    Shown shown{"low_mood=9 self_harm=thoughts"};
    const auto& book = shown.samples.words().book();
    const content::LevelWords& same_day = book.levels.at("same_day");
    CHECK(shown.number() == "90101");
    CHECK(shown.texts().count(shown.samples.words().phrase("wellbeing/kind_help")) == 1);
    CHECK(shown.texts().contains(to_qt(book.rules.at(RuleId{"MIN-2"}).reason)));
    CHECK_FALSE(shown.texts().contains(to_qt(same_day.lead)));
    for (const std::string& line : same_day.watch) CHECK_FALSE(shown.texts().contains(to_qt(line)));

    Shown with_fever{"low_mood=9 self_harm=thoughts fever=yes"};
    CHECK(with_fever.texts().contains(to_qt(same_day.lead)));
    CHECK(with_fever.texts().contains(to_qt(same_day.watch.front())));
    CHECK(with_fever.texts().contains(with_fever.samples.words().phrase("wellbeing/kind_help")));
}

TEST_CASE("something new offers all questions")
{
    Shown shown{""};
    CareResult result = shown.result;
    result.form = triage::Form::short_form;
    result.verdict.level = content::Level::physio;
    result.verdict.rules = result.verdict.deciding = {RuleId{"NEW-1"}};
    shown.page->show_verdict(result);
    settle();
    shown.press("verdict.full_form");
    CHECK(shown.full == 1);
}

TEST_CASE("the note for the clinic holds signs, answers and numbers, and no answer about the mood")
{
    Shown shown{"weakness=mild anticoagulant=yes low_mood=8 self_harm=no"};
    shown.press("verdict.print");
    const QString text = text_of(shown.note);
    const auto& book = shown.samples.words().book();
    CHECK(text.contains(to_qt(book.rules.at(RuleId{"MOT-3"}).note)));
    CHECK(text.contains(to_qt(book.questions.at(test::question_id("weakness")).answers.at("mild").label)));
    CHECK(text.contains(to_qt(book.questions.at(test::question_id("anticoagulant")).summary)));
    CHECK(text.contains("1177"));
    CHECK(text.contains(QStringLiteral("2026")));
    CHECK(text.contains(QStringLiteral("20:00")));
    CHECK(text.contains(to_qt(shown.result.content_version)));
    CHECK_FALSE(text.contains(to_qt(book.questions.at(test::question_id("low_mood")).summary)));
    CHECK_FALSE(text.contains(to_qt(book.questions.at(test::question_id("self_harm")).summary)));
}
