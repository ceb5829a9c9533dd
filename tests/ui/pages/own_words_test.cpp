// The plan for a flare-up and the looks back: by keys, in every language, and where other pages show them.
#include "pages/own_words_scenes.h"

#include "pages/day_stage.h"
#include "support/page_checks.h"
#include "ui/pages/flare_plan_page.h"
#include "ui/pages/help_now_page.h"
#include "ui/pages/look_back_page.h"
#include "ui/pages/look_back_summary_page.h"
#include "ui/pages/today_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace trygg;
using namespace trygg::ui;

namespace {

void check_none(const QStringList& found)
{
    INFO(found.join(QLatin1Char{'\n'}).toStdString());
    CHECK(found.isEmpty());
}

Page* scene(const RestSamples& samples, const char* name)
{
    for (const RestScene& one : own_words_scenes())
        if (QLatin1String{one.name} == QLatin1String{name}) return one.make(samples);
    FAIL("no scene " << name);
    return nullptr;
}

bool is_seen(QWidget& root, const char* name) { return part(root, name).isVisible(); }

} // namespace

TEST_CASE("the pages for one's own words have spoken stops in the order seen, and Tab comes to each")
{
    RestSamples samples;
    for (const RestScene& one : own_words_scenes()) {
        INFO(one.name);
        auto* page = one.make(samples);
        Stage stage{page};
        check_none(nameless_stops(stage.window()));
        check_none(misplaced_stops(stage.window()));
        CHECK(primaries(stage.window()) <= 1);
        page->begin();
        settle();
        QSet<QWidget*> reached;
        const auto stops = tab_stops(stage.window());
        for (qsizetype i = 0; i < 2 * stops.size() + 20; ++i) {
            if (stage.focused()) reached << stage.focused();
            stage.press(Qt::Key_Tab);
        }
        for (QWidget* stop : stops) {
            INFO(stop->objectName().toStdString());
            CHECK(reached.contains(stop));
        }
    }
}

TEST_CASE("nothing is cut off on the pages for one's own words")
{
    RestSamples samples;
    samples.speak(GENERATE(Language::swedish, Language::norwegian, Language::danish));
    const double zoom = GENERATE(1.0, 2.0);
    for (const RestScene& one : own_words_scenes()) {
        INFO(one.name << " at " << zoom);
        auto* page = one.make(samples);
        Stage stage{page, Theme{Scheme::light, zoom}, {800, 600}};
        CHECK(page->widget()->width() <= page->viewport()->width());
        check_none(cut_off(*page->widget()));
    }
}

TEST_CASE("each letter of the flare-up plan is told at once, and an emptied field is gone")
{
    RestSamples samples;
    auto* page = new FlarePlanPage{samples.words()};
    Stage stage{page};
    page->show_plan({{"self", "gammalt"}}, RestSamples::kDay);
    page->begin();
    settle();
    diary::Draft told;
    QObject::connect(page, &FlarePlanPage::changed, page, [&](const diary::Draft& plan) { told = plan; });
    CHECK(stage.focused()->objectName() == QLatin1String{"flare_plan.ease"});
    stage.type(QStringLiteral("vila"));
    CHECK(told == diary::Draft{{"ease", "vila"}, {"self", "gammalt"}});
    part<QPlainTextEdit>(*page, "flare_plan.self").clear();
    CHECK(told == diary::Draft{{"ease", "vila"}});
    QEvent language{QEvent::LanguageChange};
    QCoreApplication::sendEvent(page, &language);
    CHECK(part<QPlainTextEdit>(*page, "flare_plan.ease").toPlainText() == QLatin1String{"vila"});
}

TEST_CASE("the printed flare-up plan has what is written, and lines where nothing is")
{
    RestSamples samples;
    FlarePlanPage page{samples.words()};
    page.show_plan({{"ease", "rad 1\nrad 2"}}, RestSamples::kDay);
    const PrintSheet sheet = page.sheet();
    int lines = 0;
    QStringList paragraphs;
    for (const PrintBlock& block : sheet.blocks) {
        if (std::holds_alternative<PrintLines>(block)) ++lines;
        if (const auto* paragraph = std::get_if<PrintParagraph>(&block)) paragraphs << paragraph->text;
    }
    CHECK(lines == 5);
    CHECK(paragraphs.value(0) == QLatin1String{"rad 1"});
    CHECK(paragraphs.value(1) == QLatin1String{"rad 2"});
}

TEST_CASE("the own plan is read first during a flare-up, and only then")
{
    RestSamples samples;
    auto* help = new HelpNowPage{samples.words()};
    Stage stage{help};
    HelpView view = samples.help(Country::sweden);
    view.flare_plan = {{"ease", "vila"}};
    help->show_help(view);
    auto* words = help->findChild<FlareWords*>();
    REQUIRE(words);
    CHECK_FALSE(words->isVisible());
    press_button(*help, "help.flare");
    CHECK(words->isVisible());
    view.flare_day = 3;
    help->show_help(view);
    CHECK(words->isVisible());
    view.flare_plan = {{"ease", " "}};
    help->show_help(view);
    CHECK_FALSE(words->isVisible());
    QSignalSpy wanted{help, &HelpNowPage::flare_plan};
    press_button(*help, "help.own_plan");
    CHECK(wanted.size() == 1);
}

TEST_CASE("the invitation to look back waits: the keyboard begins at the session, and it can be put off")
{
    RestSamples samples;
    auto* page = qobject_cast<TodayPage*>(scene(samples, "today_look_back"));
    REQUIRE(page);
    Stage stage{page};
    page->begin();
    settle();
    CHECK(stage.focused()->objectName() == QLatin1String{"today.start"});
    QSignalSpy look{page, &TodayPage::look_back}, later{page, &TodayPage::look_back_later};
    press_button(*page, "today.look_back");
    press_button(*page, "today.look_back_later");
    CHECK(look.size() == 1);
    CHECK(later.size() == 1);
    page->show_beside({});
    settle();
    CHECK_FALSE(page->findChild<TodayNotice*>()->isVisible());
}

TEST_CASE("during a flare-up nobody is invited to look back; the own plan stands there instead")
{
    RestSamples samples;
    auto* page = scene(samples, "today_own_plan");
    Stage stage{page};
    CHECK_FALSE(page->findChild<QAbstractButton*>(QStringLiteral("today.look_back")));
    CHECK(page->findChild<FlareWords*>()->isVisible());
    CHECK(is_seen(*page, "today.look_backs"));
}

TEST_CASE("a look back is answered by keys alone and told at each answer")
{
    RestSamples samples;
    auto* page = new LookBackPage{samples.words()};
    Stage stage{page};
    page->show_look_back({.week = 6, .answers = {}, .goal = {}});
    page->begin();
    settle();
    QSignalSpy told{page, &LookBackPage::changed}, finished{page, &LookBackPage::finished};
    press_button(*page, "look_back.done");
    CHECK(finished.isEmpty());
    CHECK(part(*page, "look_back.progress_0").isAncestorOf(stage.focused()));
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Space);
    CHECK(told.size() == 1);
    CHECK(page->answers().progress == std::map{std::pair{app::ProgressKind::pain, app::Change::better}});
    CHECK_FALSE(is_seen(*page, "look_back.goal"));
    CHECK_FALSE(is_seen(*page, "look_back.score_0"));
    CHECK_FALSE(is_seen(*page, "look_back.activity_1"));
    part(*page, "look_back.activity_0").setFocus();
    stage.type(QStringLiteral("gå"));
    stage.press(Qt::Key_Return); // no answer is lost, and nothing is finished, by Enter in a field
    CHECK(finished.isEmpty());
    CHECK(is_seen(*page, "look_back.activity_1"));
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_7);
    CHECK(page->answers().activities[0] == app::ActivityScore{"gå", PainScore::of(7)});
    press_button(*page, "look_back.done");
    CHECK(finished.size() == 1);
}

TEST_CASE("the summary shows one look back at a time, and leads on by what was answered")
{
    RestSamples samples;
    auto* page = qobject_cast<GuidePage*>(scene(samples, "look_back_summary"));
    Stage stage{page};
    QSignalSpy act{page, &GuidePage::act};
    CHECK(is_seen(*page, "look_back_summary.which"));
    CHECK_FALSE(is_seen(*page, "look_back_summary.help_now"));
    press_button(*page, "look_back_summary.goal");
    REQUIRE(act.size() == 1);
    CHECK(act[0][0].value<content::Action>() == content::Action::goal);

    auto* worse = qobject_cast<GuidePage*>(scene(samples, "look_back_summary_worse"));
    Stage second{worse};
    QSignalSpy care{worse, &GuidePage::act};
    CHECK_FALSE(is_seen(*worse, "look_back_summary.goal"));
    CHECK_FALSE(is_seen(*worse, "look_back_summary.which"));
    press_button(*worse, "look_back_summary.find_help");
    press_button(*worse, "look_back_summary.help_now");
    REQUIRE(care.size() == 2);
    CHECK(care[0][0].value<content::Action>() == content::Action::find_help);
    CHECK(care[1][0].value<content::Action>() == content::Action::help_now);
}
