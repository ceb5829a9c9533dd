// Findings by age, treatments, finding help, and the pages to fill in and print.
#include "app/guides.h"
#include "pages/guide_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"

#include "ui/pages/find_help_page.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/scan_chart_page.h"
#include "ui/pages/treatment_item.h"
#include "ui/pages/treatments_page.h"
#include "ui/widgets/article_picture.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/share_list.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// A page made by its scene, shown, with the keyboard where it begins.
template <class Kind> struct ShownGuide {
    explicit ShownGuide(const char* scene_name) : page{made(samples, scene_name)}, stage{page}
    {
        page->begin();
        settle();
    }
    static Kind* made(const RestSamples& samples, const char* scene_name)
    {
        for (const RestScene& scene : guide_scenes())
            if (std::string{scene.name} == scene_name) return qobject_cast<Kind*>(scene.make(samples));
        return nullptr;
    }
    template <class Part = QWidget> Part& part(const char* name)
    {
        INFO("looking for " << name);
        auto* found = page->template findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        for (const TextLabel* label : page->template findChildren<TextLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    /// Names of the treatments that are shown.
    [[nodiscard]] QStringList treatments() const
    {
        QStringList names;
        for (const TreatmentItem* item : page->template findChildren<TreatmentItem*>())
            if (item->isVisible()) names << QString::fromStdString(item->treatment().id.text());
        return names;
    }

    RestSamples samples;
    Kind* page;
    Stage stage;
};

/// Every word of a sheet, block by block.
QString words_of(const PrintSheet& sheet)
{
    QStringList words{sheet.title};
    for (const PrintBlock& block : sheet.blocks) {
        if (const auto* heading = std::get_if<PrintHeading>(&block)) words << heading->text;
        if (const auto* paragraph = std::get_if<PrintParagraph>(&block)) words << paragraph->text;
        if (const auto* list = std::get_if<PrintList>(&block)) words << list->items;
        if (const auto* blank = std::get_if<PrintLines>(&block)) words << blank->label;
        if (const auto* table = std::get_if<PrintTable>(&block))
            for (const QStringList& row : table->rows) words << row.join(QLatin1Char{' '});
    }
    return words.join(QLatin1Char{'\n'});
}

} // namespace

TEST_CASE("the guides: each stop has a name, Tab comes to all in the order seen, one primary at the most")
{
    RestSamples samples;
    for (const RestScene& scene : guide_scenes()) {
        INFO(scene.name);
        auto* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        const QStringList faults = nameless_stops(stage.window()) + misplaced_stops(stage.window());
        INFO(faults.join(QLatin1Char{'\n'}).toStdString());
        CHECK(faults.isEmpty());
        CHECK(primaries(stage.window()) <= 1);
        REQUIRE(stage.focused());
        const auto stops = tab_stops(stage.window());
        QSet<QWidget*> reached;
        for (qsizetype i = 0; i < stops.size() + 5; ++i) {
            reached << stage.focused();
            stage.press(Qt::Key_Tab);
        }
        for (QWidget* stop : stops) {
            INFO(stop->objectName().toStdString());
            CHECK(reached.contains(stop));
        }
    }
}

TEST_CASE("findings: the page begins at the person's age, and says how many of a hundred")
{
    ShownGuide<ScanChartPage> shown{"guide_chart"};
    CHECK(shown.part<Segments>("scan_chart.age").chosen_one() == "4");
    // Brinjikji 2015: disc degeneration at 60.
    const auto* picture = shown.page->findChild<ArticlePicture*>();
    REQUIRE(picture);
    CHECK(picture->accessibleName().contains(QStringLiteral("60")));
    CHECK(picture->accessibleName().contains(QStringLiteral("88")));
    CHECK(picture->accessibleName().contains(QStringLiteral("diskdegeneration")));
}

TEST_CASE("findings: arrows and Space choose another age and another finding")
{
    ShownGuide<ScanChartPage> shown{"guide_chart"};
    shown.stage.press(Qt::Key_Tab);
    shown.stage.press(Qt::Key_Left);
    shown.stage.press(Qt::Key_Space);
    CHECK(shown.part<Segments>("scan_chart.age").chosen_one() == "3");
    CHECK(shown.part("disc_degeneration").accessibleName().contains(QStringLiteral("80")));
    shown.stage.press(Qt::Key_Tab);
    shown.stage.press(Qt::Key_Down);
    CHECK(shown.part<ShareList>("scan_chart.findings").chosen() == "disc_degeneration");
    shown.stage.press(Qt::Key_Space);
    CHECK(shown.part<ShareList>("scan_chart.findings").chosen() == "disc_signal_loss");
    // Disc signal loss at 50.
    CHECK(shown.page->findChild<ArticlePicture*>()->accessibleName().contains(QStringLiteral("73")));
    CHECK(words_of(shown.page->sheet()).contains(QStringLiteral("73")));
}

TEST_CASE("findings: the age chosen is kept when the same is shown again")
{
    ShownGuide<ScanChartPage> shown{"guide_chart"};
    ScanChartView view;
    view.chart = app::Guides{TRYGGRYGG_SOURCE_DIR "/content"}.scan_chart(Language::danish).value;
    view.age = 62;
    shown.part<QAbstractButton>("0").click();
    shown.page->show_chart(view);
    CHECK(shown.part<Segments>("scan_chart.age").chosen_one() == "0");
    CHECK(shown.says(QString::fromStdString(view.chart->findings.front().name)));
    view.age = 79;
    shown.page->show_chart(view);
    CHECK(shown.part<Segments>("scan_chart.age").chosen_one() == "6");
}

TEST_CASE("treatments: both conditions hold, the count follows, and all can be shown again")
{
    ShownGuide<TreatmentsPage> shown{"guide_treatments"};
    const auto choose = [&](const char* group, const char* id) {
        shown.part<Segments>(group).button(QString::fromLatin1(id))->click();
        settle();
    };
    CHECK(shown.treatments().size() == 28);
    CHECK(shown.says(QStringLiteral("28")));
    CHECK_FALSE(shown.part("treatments.reset").isVisible());
    choose("treatments.known.choices", "4"); // advised against
    CHECK(shown.treatments() == QStringList{"acupuncture"});
    choose("treatments.patients.choices", "3"); // stenosis
    CHECK(shown.treatments().isEmpty());
    CHECK(shown.says(QStringLiteral("0 of 28")));
    choose("treatments.known.choices", "1"); // may help
    CHECK(shown.treatments().contains(QStringLiteral("surgery")));
    // For anyone is for each.
    CHECK(shown.treatments().contains(QStringLiteral("education")));
    CHECK_FALSE(shown.treatments().contains(QStringLiteral("corset")));
    shown.part<QAbstractButton>("treatments.reset").click();
    CHECK(shown.treatments().size() == 28);
    CHECK(shown.stage.focused() == &shown.part("treatments.known"));
}

TEST_CASE("treatments: a card opens to what is known, with two sources that differ side by side")
{
    ShownGuide<TreatmentsPage> shown{"guide_treatments"};
    const QString norwegian = QStringLiteral("Tar upp receptfria tabletter"), danish = QStringLiteral("Säger nej till paracetamol och NSAID");
    CHECK_FALSE(shown.says(norwegian));
    auto& row = shown.part<QAbstractButton>("treatments.row.painkillers");
    row.setFocus();
    shown.stage.press(Qt::Key_Return);
    settle();
    const auto where = [&](const QString& words) {
        for (const TextLabel* label : shown.page->findChildren<TextLabel*>())
            if (label->isVisible() && label->text().contains(words)) return label->mapTo(shown.page, QPoint{});
        return QPoint{-1, -1};
    };
    REQUIRE(shown.says(norwegian));
    CHECK(where(danish).x() > where(norwegian).x() + 100);
    CHECK(shown.says(QStringLiteral("Stochkendahl")));
    shown.stage.resize({500, 700});
    settle();
    CHECK(where(danish).x() == where(norwegian).x());
    CHECK(where(danish).y() > where(norwegian).y());
}

TEST_CASE("treatments: one that was looked for is open, at the top and has the keyboard, whatever the filter was")
{
    ShownGuide<TreatmentsPage> shown{"guide_treatments_filter"};
    const content::TreatmentId wanted{"massage"};
    shown.page->open_treatment(wanted);
    settle();
    CHECK(shown.treatments().size() == 28);
    auto& row = shown.part<ExerciseRow>("treatments.row.massage");
    CHECK(row.is_open());
    CHECK(shown.stage.focused() == &row);
    const int top = row.mapTo(shown.page->viewport(), QPoint{}).y();
    CHECK(top >= 0);
    CHECK(top < 60);
}

TEST_CASE("finding help: what it takes to come to each helper is said where it is known")
{
    ShownGuide<FindHelpPage> sweden{"guide_help_sweden"}, norway{"guide_help_norway"}, denmark{"guide_help_denmark"};
    const auto access = [&](auto& shown, const char* path) {
        return shown.says(QString::fromStdString(shown.samples.words().book().phrase(path)));
    };
    CHECK(access(sweden, "contacts/physio_access/SE"));
    CHECK(access(norway, "contacts/emergency_access/NO"));
    CHECK(access(denmark, "contacts/emergency_access/DK"));
    CHECK_FALSE(access(sweden, "contacts/emergency_access/NO"));
    CHECK(access(norway, "contacts/helpers/manual_therapist/name"));
    CHECK_FALSE(access(sweden, "contacts/helpers/manual_therapist/name"));
}

TEST_CASE("finding help: each country has its own numbers, and a referral only where one is needed")
{
    ShownGuide<FindHelpPage> norway{"guide_help_norway"}, denmark{"guide_help_denmark"};
    CHECK(norway.says(QStringLiteral("116 117")));
    CHECK_FALSE(norway.says(QStringLiteral("1813")));
    CHECK(denmark.says(QStringLiteral("1813")));
    CHECK(denmark.says(QStringLiteral("remiss")));
    const QSignalSpy settings{norway.page, &FindHelpPage::settings};
    std::vector<content::Action> wanted;
    QObject::connect(norway.page, &GuidePage::act, [&](content::Action action) { wanted.push_back(action); });
    for (const char* button : {"find_help.country", "find_help.help_now", "find_help.questions", "find_help.work"})
        norway.part<QAbstractButton>(button).click();
    CHECK(settings.count() == 1);
    CHECK(wanted == std::vector{content::Action::help_now, content::Action::print_questions, content::Action::print_work});
}

TEST_CASE("a page to fill in tells each tick and each letter, and prints what was chosen")
{
    ShownGuide<PaperPage> shown{"guide_questions"};
    diary::Draft told;
    QObject::connect(shown.page, &PaperPage::changed, [&](const diary::Draft& words) { told = words; });
    const QString first = QStringLiteral("Vad tror du att mina besvär beror på?");
    CHECK(words_of(shown.page->sheet()).contains(first));
    shown.part<QAbstractButton>("tick/0/1").setFocus();
    shown.stage.press(Qt::Key_Space);
    CHECK(told == diary::Draft{{"tick/0/1", "1"}});
    CHECK_FALSE(words_of(shown.page->sheet()).contains(first));
    CHECK(words_of(shown.page->sheet()).contains(QStringLiteral("Ser du något som är farligt?")));
    shown.part<QPlainTextEdit>("questions.space").setFocus();
    shown.stage.type(QStringLiteral("Kan jag cykla?"));
    CHECK(told.at("space") == "Kan jag cykla?");
    CHECK(words_of(shown.page->sheet()).contains(QStringLiteral("Kan jag cykla?")));
}

TEST_CASE("what is filled in stays in another language")
{
    ShownGuide<PaperPage> shown{"guide_work_filled"};
    const diary::Draft before = shown.page->written();
    shown.page->show_paper({app::Guides{TRYGGRYGG_SOURCE_DIR "/content"}.printables(Language::norwegian).value->work, before, RestSamples::kDay});
    CHECK(shown.page->written() == before);
    CHECK(shown.part<QPlainTextEdit>("work.line/0/0").toPlainText() == "Sitta en halvtimme, gå, ringa");
    CHECK(shown.part<QAbstractButton>("tick/1/2").isChecked());
    CHECK(words_of(shown.page->sheet()).contains(QStringLiteral("Dette går bra: Sitta en halvtimme")));
}

TEST_CASE("a page is emptied only when that is confirmed")
{
    ShownGuide<PaperPage> shown{"guide_work_filled"};
    CHECK(shown.part("work.clear_all.area").isVisible());
    shown.part<QAbstractButton>("work.clear_all.cancel").click();
    CHECK_FALSE(shown.page->written().empty());
    QSignalSpy changed{shown.page, &PaperPage::changed};
    shown.part<QAbstractButton>("work.clear").click();
    shown.part<QAbstractButton>("work.clear_all.confirm").click();
    CHECK(shown.page->written().empty());
    CHECK(shown.part<QPlainTextEdit>("work.line/0/0").toPlainText().isEmpty());
    CHECK(changed.count() == 1);
}
