#include "pages/rest_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"

#include "ui/pages/article_page.h"
#include "ui/pages/learn_page.h"
#include "ui/widgets/article_picture.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

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
ArticleView with(content::BlockContent block, std::set<content::Action> offered = {})
{
    content::Article article{.id = ArticleId{"one"}, .theme = {}, .order = 1, .reviewed = RestSamples::kDay, .sources = {},
                             .title = "Rubrik", .summary = "En mening.", .blocks = {}};
    article.blocks.push_back({BlockId{"only"}, {}, std::move(block)});
    return {std::move(article), {}, std::move(offered)};
}

bool says(const QWidget& page, const QString& words)
{
    for (const TextLabel* label : page.findChildren<TextLabel*>())
        if (label->isVisibleTo(&page) && label->text().contains(words)) return true;
    return false;
}

} // namespace

TEST_CASE("learn: Enter opens the first article, Tab and Enter the next")
{
    const RestSamples samples;
    auto* page = qobject_cast<LearnPage*>(made(samples, "learn"));
    REQUIRE(page);
    Stage stage{page};
    page->begin();
    settle();
    std::vector<ArticleId> opened;
    QObject::connect(page, &LearnPage::chosen, page, [&](const ArticleId& id) { opened.push_back(id); });
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Tab);
    stage.press(Qt::Key_Return);
    CHECK(opened == std::vector{ArticleId{"back_pain"}, ArticleId{"first_weeks"}});
    page->focus_article(ArticleId{"sleep"});
    REQUIRE(stage.focused());
    CHECK(stage.focused()->objectName() == "learn.row.sleep");
}

TEST_CASE("an article says when it was checked, and Escape goes back")
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

TEST_CASE("what leads to a place that is not offered is left out whole")
{
    const RestSamples samples;
    auto* page = new ArticlePage{samples.words()};
    Stage stage{page};
    const content::Callout callout{.title = "I dag", .text = "Gör så.", .label = "Öppna planen", .action = content::Action::plan};
    page->show_article(with(callout));
    settle();
    CHECK_FALSE(says(*page, QStringLiteral("Gör så.")));
    page->show_article(with(callout, {content::Action::plan}));
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
