// An article on paper: what is printed of it, and that no safety line is lost.
#include "pages/rest_samples.h"
#include "support/sheet_text.h"

#include "content/article_reader.h"
#include "ui/pages/print_article.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// An article of one block.
ArticleView paper_of(content::BlockContent block)
{
    content::Article article{.id = ArticleId{"one"}, .theme = {}, .order = 1, .reviewed = RestSamples::kDay, .sources = {},
                             .title = "Rubrik", .summary = "En mening.", .blocks = {}};
    article.blocks.push_back({BlockId{"only"}, {}, std::move(block)});
    return {std::move(article), {}};
}

} // namespace

TEST_CASE("an article on paper keeps its lines to the safety questions and to help, and no other link")
{
    const RestSamples samples;
    const auto printed = [&](decltype(content::Link::target) target) {
        const content::Link link{.text = "Har något nytt hänt?", .target = std::move(target)};
        return text_of(article_sheet(paper_of(link), samples.words(), RestSamples::kDay)).contains("Har något nytt hänt?");
    };
    CHECK(printed(content::Action::check));
    CHECK(printed(content::Action::help_now));
    CHECK_FALSE(printed(content::Action::library));
    CHECK_FALSE(printed(ArticleId{"sleep"}));
}

TEST_CASE("every safety link of the content reaches the paper, in each language")
{
    const RestSamples samples;
    const std::filesystem::path content{TRYGGRYGG_SOURCE_DIR "/content"};
    int links = 0;
    for (const Language language : {Language::swedish, Language::norwegian, Language::danish})
        for (const ArticleId& id : content::article_ids(content)) {
            const auto article = content::check_article(content, id, language).article;
            REQUIRE(article);
            const QString text = text_of(article_sheet({article, {}}, samples.words(), RestSamples::kDay));
            for (const content::Block& block : article->blocks) {
                const auto* link = std::get_if<content::Link>(&block.content);
                const auto* action = link ? std::get_if<content::Action>(&link->target) : nullptr;
                if (!action || (*action != content::Action::check && *action != content::Action::help_now)) continue;
                CAPTURE(id.text(), block.id.text());
                CHECK(text.contains(to_qt(link->text)));
                ++links;
            }
        }
    CHECK(links > 15);
}
