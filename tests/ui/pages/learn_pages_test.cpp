#include "pages/rest_scenes.h"
#include "support/page_checks.h"
#include "support/sheet_text.h"
#include "support/stage.h"

#include "content/article_reader.h"
#include "ui/pages/article_page.h"
#include "ui/pages/article_sources.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/missing_article_page.h"
#include "ui/pages/print_article.h"
#include "ui/text/convert.h"
#include "ui/widgets/article_picture.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace trygg;
using namespace trygg::ui;

namespace {

Page* made(const RestSamples& samples, const char* scene_name)
{
    for (const RestScene& scene : rest_scenes())
        if (std::string{scene.name} == scene_name) return scene.make(samples);
    return nullptr;
}

/// An article of one block.
ArticleView with(content::BlockContent block)
{
    content::Article article{.id = ArticleId{"one"}, .theme = {}, .order = 1, .reviewed = RestSamples::kDay, .sources = {},
                             .title = "Rubrik", .summary = "En mening.", .blocks = {}};
    article.blocks.push_back({BlockId{"only"}, {}, std::move(block)});
    return {std::move(article), {}};
}

bool says(const QWidget& page, const QString& words)
{
    for (const TextLabel* label : page.findChildren<TextLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
    return false;
}

/// The Learn page of a scene, with what it emits.
struct LearnShown {
    explicit LearnShown(const char* scene) : page{qobject_cast<LearnPage*>(made(samples, scene))}
    {
        REQUIRE(page);
        stage = std::make_unique<Stage>(page);
        QObject::connect(page, &LearnPage::chosen, page, [this](const ArticleId& id) { opened.push_back(id.text()); });
        QObject::connect(page, &LearnPage::act, page, [this](content::Action action) { act.push_back(action); });
        page->begin();
        settle();
    }
    [[nodiscard]] QString focus() const { return stage->focused() ? stage->focused()->objectName() : QString{}; }
    /// What the next stop opens: an article, or a place.
    [[nodiscard]] std::string tab_and_enter() const
    {
        const std::size_t before = opened.size();
        stage->press(Qt::Key_Tab);
        stage->press(Qt::Key_Return);
        return opened.size() > before ? opened.back() : "place";
    }
    [[nodiscard]] bool is_seen(const char* name) const
    {
        return std::ranges::any_of(page->findChildren<QWidget*>(QString::fromLatin1(name)), &QWidget::isVisible);
    }

    RestSamples samples;
    LearnPage* page;
    std::unique_ptr<Stage> stage;
    std::vector<std::string> opened;
    std::vector<content::Action> act;
};

} // namespace

TEST_CASE("learn: Tab reaches what was begun, the places and the texts, and Enter opens them")
{
    const LearnShown shown{"learn"};
    CHECK(shown.focus() == "learn.search");
    CHECK(shown.tab_and_enter() == "sleep");
    CHECK(shown.tab_and_enter() == "place");
    CHECK(shown.act == std::vector{content::Action::course});
    for (int i = 0; i < 10; ++i) shown.stage->press(Qt::Key_Tab);
    CHECK(shown.tab_and_enter() == "back_pain");
    CHECK(shown.tab_and_enter() == "first_weeks");
    shown.page->focus_article(ArticleId{"sleep"});
    CHECK(shown.focus() == "learn.row.sleep");
}

TEST_CASE("learn: a place that is not offered has no tile")
{
    const LearnShown shown{"learn"};
    shown.page->show_articles({{}, false, {}, std::nullopt, {content::Action::breathing}});
    settle();
    const auto tiles = [&] { return std::ranges::count_if(shown.page->findChildren<Tile*>(), &Tile::isVisible); };
    CHECK(tiles() == 1);
    shown.page->show_articles({{}, false, {}, std::nullopt, {}});
    settle();
    CHECK(tiles() == 0);
}

TEST_CASE("learn: a text that was read says so, to a screen reader too")
{
    const LearnShown shown{"learn"};
    const auto name = [&](const char* row) {
        return shown.page->findChild<QWidget*>(QString::fromLatin1(row))->accessibleName();
    };
    CHECK(name("learn.row.back_pain") != name("learn.row.back_pain").section(QLatin1Char{','}, 0, 0));
    CHECK_FALSE(name("learn.row.first_weeks").contains(QLatin1Char{','}));
}

TEST_CASE("learn: hits come while one types, Down goes to them, Enter opens, Escape empties")
{
    const LearnShown shown{"learn"};
    shown.stage->type(QStringLiteral("magnetkam"));
    settle();
    CHECK_FALSE(shown.is_seen("learn.row.back_pain"));
    REQUIRE(shown.is_seen("learn.hit.scan"));
    shown.stage->press(Qt::Key_Return);
    CHECK(shown.opened.size() == 1);
    shown.stage->press(Qt::Key_Down);
    CHECK(shown.focus().startsWith("learn.hit."));
    shown.stage->press(Qt::Key_Return);
    CHECK(shown.opened.size() == 2);
    CHECK(shown.opened[0] == shown.opened[1]);
    shown.stage->press(Qt::Key_Escape);
    settle();
    CHECK(shown.focus() == "learn.search");
    CHECK(shown.page->typed().isEmpty());
    CHECK(shown.is_seen("learn.row.back_pain"));
    CHECK_FALSE(shown.is_seen("learn.hit.scan"));
}

TEST_CASE("learn: a single letter leaves the shelves where they are, the second one searches")
{
    const LearnShown shown{"learn"};
    auto* field = shown.page->findChild<QLineEdit*>("learn.search");
    shown.stage->type(QStringLiteral("m"));
    settle();
    CHECK(shown.is_seen("learn.row.back_pain"));
    CHECK(field->accessibleDescription().isEmpty());
    shown.stage->type(QStringLiteral("a"));
    settle();
    CHECK_FALSE(shown.is_seen("learn.row.back_pain"));
    CHECK_FALSE(field->accessibleDescription().isEmpty());
}

TEST_CASE("learn: what is worth reading today stands on top, once, and not at all when there is nothing")
{
    const LearnShown shown{"learn_for_you"};
    REQUIRE(shown.is_seen("learn.tip"));
    CHECK(shown.tab_and_enter() == "flare_up");
    CHECK(shown.tab_and_enter() == "sleep");
    const LearnShown without{"learn"};
    CHECK_FALSE(without.is_seen("learn.tip"));
}

TEST_CASE("learn: a treatment that was found is opened itself")
{
    const LearnShown shown{"learn"};
    std::vector<std::string> treatments;
    QObject::connect(shown.page, &LearnPage::show_treatment,
                     [&](const content::TreatmentId& id) { treatments.push_back(id.text()); });
    shown.stage->type(QStringLiteral("massage"));
    shown.page->show_hits({{content::TreatmentId{"massage"}, "Massage", "Händer.", {}}});
    settle();
    REQUIRE(shown.is_seen("learn.hit.treatment_massage"));
    shown.stage->press(Qt::Key_Return);
    CHECK(treatments == std::vector<std::string>{"massage"});
    CHECK(shown.opened.empty());
}

TEST_CASE("learn: Ctrl+F and the slash lead to the search from wherever the keyboard is")
{
    const LearnShown shown{"learn"};
    shown.page->focus_article(ArticleId{"sleep"});
    shown.stage->press(Qt::Key_Slash);
    CHECK(shown.focus() == "learn.search");
    shown.page->focus_article(ArticleId{"sleep"});
    QTest::keyClick(shown.stage->focused(), Qt::Key_F, Qt::ControlModifier);
    CHECK(shown.focus() == "learn.search");
}

TEST_CASE("learn: a search that finds nothing says so where a screen reader hears it")
{
    const LearnShown shown{"learn_nothing_found"};
    auto* field = shown.page->findChild<QLineEdit*>("learn.search");
    CHECK_FALSE(field->accessibleDescription().isEmpty());
    CHECK(says(*shown.page, field->accessibleDescription()));
}

TEST_CASE("words found side by side are marked as one, in letters and not in bytes")
{
    const content::Hit hit{0, "På åkern: gå ut varje dag.", {}, {{12, 3}, {16, 2}, {19, 5}}};
    const LearnHit shown = shown_hit(hit, "Ett", content::Action::course);
    CHECK(shown.sentence.mid(shown.marked.start, shown.marked.length) == QStringLiteral("gå ut varje"));
    CHECK(shown_hit({0, "Ett.", {}, {}}, "Ett", content::Action::course).marked == Emphasis{});
}

TEST_CASE("an article is finished when its end is reached, or by its button, and only once")
{
    const RestSamples samples;
    for (const bool by_button : {false, true}) {
        auto* page = qobject_cast<ArticlePage*>(made(samples, "article_people"));
        REQUIRE(page);
        Stage stage{page};
        page->begin();
        settle();
        QSignalSpy finished{page, &ArticlePage::finished};
        CHECK(finished.isEmpty());
        if (by_button) page->findChild<PushButton*>("article.finish")->click();
        else page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        CHECK(finished.count() == 1);
        page->verticalScrollBar()->setValue(0);
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        CHECK(finished.count() == 1);
        CHECK(page->view().read);
        CHECK_FALSE(page->findChild<PushButton*>("article.finish")->isVisibleTo(page));
    }
}

TEST_CASE("an article on paper holds its words, its picture and its sources, and no more than the page")
{
    const RestSamples samples;
    auto* page = qobject_cast<ArticlePage*>(made(samples, "article_people"));
    REQUIRE(page);
    Stage stage{page};
    QSignalSpy print{page, &ArticlePage::print};
    page->findChild<PushButton*>("article.print")->click();
    CHECK(print.count() == 1);
    const PrintSheet sheet = article_sheet(page->view(), samples.words(), RestSamples::kDay);
    const QString text = text_of(sheet);
    CHECK(text.contains(to_qt(page->view().article->summary)));
    CHECK(text.contains(QStringLiteral("Brinjikji")));
    CHECK(text.contains(QStringLiteral("23 november 2026")));
    int pictures = 0;
    for (const PrintBlock& block : sheet.blocks)
        if (const auto* picture = std::get_if<PrintPicture>(static_cast<const PrintContent*>(&block))) {
            ++pictures;
            CHECK(picture->text.size() > 20);
        }
    CHECK(pictures >= 1);
    const content::Callout callout{.title = "I dag", .text = "Gör så.", .label = "Öppna", .action = content::Action::plan};
    CHECK(text_of(article_sheet(with(callout), samples.words(), RestSamples::kDay)).contains("Gör så."));
}

TEST_CASE("an article says when it was compared with its sources, and that nobody has read it until somebody has")
{
    const RestSamples samples;
    ArticleView view = with(content::Paragraph{"Text."});
    const auto end = [&] { return text_of(article_sheet(view, samples.words(), RestSamples::kDay)); };
    const QString nobody = end();
    view.article->read_by = "fysioterapeut vid en ryggmottagning";
    CHECK(end().contains(QStringLiteral("fysioterapeut vid en ryggmottagning")));
    CHECK_FALSE(nobody.contains(QStringLiteral("ryggmottagning")));
    const QString line = ArticleSources::checked(view.article->reviewed, {}, samples.words());
    CHECK(nobody.contains(line));
    CHECK_FALSE(end().contains(line));
}

TEST_CASE("a source whose title nobody has confirmed says so, and one with an identifier can be found by it")
{
    const content::Source sure{.author = "Smith", .title = "Titel", .year = 2017, .doi = "10.1000/1"};
    const content::Source unsure{.author = "Smith", .title = "En studie", .year = 2017, .unconfirmed = true};
    CHECK(ArticleSources::line(sure) == "Smith (2017): Titel. doi:10.1000/1");
    CHECK(ArticleSources::line(unsure) == "Smith (2017): En studie (title not confirmed)");
}

TEST_CASE("an article shows its day and its sources, and Escape goes back")
{
    const RestSamples samples;
    auto* page = qobject_cast<ArticlePage*>(made(samples, "article_people"));
    REQUIRE(page);
    Stage stage{page};
    page->begin();
    settle();
    CHECK(says(*page, QStringLiteral("2026")));
    CHECK(says(*page, QStringLiteral("Brinjikji")));
    QSignalSpy back{page, &ArticlePage::back};
    stage.press(Qt::Key_Escape);
    CHECK(back.count() == 1);
}

TEST_CASE("the button of a callout opens what its action says")
{
    const RestSamples samples;
    auto* page = new ArticlePage{samples.words()};
    Stage stage{page};
    page->show_article(with(content::Callout{"I dag", "Gör så.", "Öppna planen", content::Action::plan}));
    settle();
    CHECK(says(*page, QStringLiteral("Gör så.")));
    QSignalSpy act{page, &ArticlePage::act};
    page->findChild<PushButton*>("article.act")->click();
    CHECK(act.count() == 1);
}

TEST_CASE("a quiz says at once whether the answer was right, and why")
{
    const RestSamples samples;
    auto* page = new ArticlePage{samples.words()};
    Stage stage{page};
    page->show_article(with(content::Quiz{.question = "Hur?", .answers = {"Så", "Inte"}, .explanation = "Därför.", .right = 1}));
    settle();
    CHECK_FALSE(says(*page, QStringLiteral("Därför.")));
    auto* answers = page->findChild<ChoiceGroup*>();
    REQUIRE(answers);
    answers->button("0")->click();
    CHECK(says(*page, QStringLiteral("Därför.")));
    const auto shown_for = [&](const char* answer) {
        answers->button(QString::fromLatin1(answer))->click();
        QStringList texts;
        for (const TextLabel* label : page->findChildren<TextLabel*>()) texts << label->text();
        return texts.join(QLatin1Char{'|'});
    };
    CHECK(shown_for("0") != shown_for("1"));
    // What has the keyboard is what a screen reader reads, and the other answer says nothing.
    answers->button("1")->click();
    CHECK(answers->button("1")->accessibleDescription().contains(QStringLiteral("Därför.")));
    CHECK(answers->button("0")->accessibleDescription().isEmpty());
}

TEST_CASE("a link to an everyday movement opens it")
{
    const RestSamples samples;
    auto* page = new ArticlePage{samples.words()};
    Stage stage{page};
    page->show_article(with(content::Link{"Se hur", ExerciseId{"get_up"}}));
    settle();
    std::vector<std::string> shown;
    QObject::connect(page, &ArticlePage::show_movement, [&](const ExerciseId& id) { shown.push_back(id.text()); });
    for (auto* button : page->findChildren<PushButton*>())
        if (button->text() == QStringLiteral("Se hur")) button->click();
    CHECK(shown == std::vector<std::string>{"get_up"});
}

TEST_CASE("a page that gives a block no door shows none: no link, and a callout without its button")
{
    const ArticleBlock::Doors none{};
    const auto made_of = [&](content::BlockContent block) {
        return std::unique_ptr<QWidget>{ArticleBlock{none}.make({BlockId{"only"}, {}, std::move(block)})};
    };
    CHECK_FALSE(made_of(content::Link{"Se hur", ExerciseId{"get_up"}}));
    CHECK_FALSE(made_of(content::Link{"Svara", content::Action::check}));
    CHECK_FALSE(made_of(content::Link{"Läs", ArticleId{"sleep"}}));
    const auto callout = made_of(content::Callout{"I dag", "Gör så.", "Öppna planen", content::Action::plan});
    REQUIRE(callout);
    CHECK(callout->findChild<PushButton*>() == nullptr);
}

TEST_CASE("an article that cannot be read says so in its place, and Escape leads back")
{
    const RestSamples samples;
    auto* page = new MissingArticlePage{samples.words()};
    Stage stage{page};
    page->begin();
    settle();
    CHECK(says(*page, MissingArticlePage::tr("This text is missing")));
    QSignalSpy back{page, &MissingArticlePage::back};
    stage.press(Qt::Key_Escape);
    CHECK(back.count() == 1);
}

TEST_CASE("a picture of an article is spoken as its text")
{
    const RestSamples samples;
    auto* page = new ArticlePage{samples.words()};
    Stage stage{page};
    page->show_article(with(content::PictureBlock{content::Picture::mountain, 0, "Berget", "En stig upp."}));
    settle();
    const auto* picture = page->findChild<ArticlePicture*>();
    REQUIRE(picture);
    CHECK(picture->accessibleName() == "En stig upp.");
    CHECK(picture->height() > 50);
}
