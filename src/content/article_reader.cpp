#include "content/article_reader.h"

#include "content/article_blocks.h"
#include "content/json_reader.h"
#include "content/json_texts.h"
#include "content/json_view.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace trygg::content {
namespace {

constexpr std::array<std::pair<std::string_view, Theme>, 4> kThemes{{{"understand", Theme::understand},
                                                                      {"sciatica", Theme::sciatica},
                                                                      {"decide", Theme::decide},
                                                                      {"do", Theme::practise}}};

/// The two files of an article: what it is made of, and what it says.
struct Pages {
    JsonView structure, words;
};

/// Title and facts; faults for whatever is missing or wrong.
Article front_matter(const ArticleId& id, const Pages& pages)
{
    Article article{.id = id, .theme = Theme::understand, .order = 1, .reviewed = {}, .sources = {}, .title = {},
                    .summary = {}, .blocks = {}};
    pages.structure.object_of({"id", "theme", "order", "reviewed", "read_by", "sources", "blocks"});
    if (const auto name = pages.structure.need("id"); name && name->text() != id.text())
        name->fault("must be the name of the file");
    if (const auto theme = pages.structure.need("theme"))
        article.theme = theme->one_of(kThemes).value_or(Theme::understand);
    if (const auto order = pages.structure.need("order")) article.order = order->integer(1, 99).value_or(1);
    if (const auto reviewed = pages.structure.need("reviewed")) {
        const auto day = date_from(reviewed->text().value_or(""));
        if (!day) reviewed->fault("must be a day, YYYY-MM-DD");
        article.reviewed = day.value_or(Date{});
    }
    article.read_by = reader_at(pages.structure);
    if (const auto sources = pages.structure.need("sources")) article.sources = read_sources(*sources);
    pages.words.object_of({"title", "summary", "blocks"});
    if (const auto title = pages.words.need("title")) article.title = title->text().value_or("");
    if (const auto summary = pages.words.need("summary")) article.summary = summary->text().value_or("");
    return article;
}

/// The block at `structure`, with its words among `words`; its id must be new to `seen`.
std::optional<Block> block_at(const JsonView& structure, const JsonView& words, const Article& article,
                              std::set<std::string>& seen)
{
    const auto name = structure.need("id");
    const auto id = name ? BlockId::from(name->text().value_or("")) : std::nullopt;
    if (!id) {
        structure.fault(kNeedsId);
        return std::nullopt;
    }
    if (!seen.insert(id->text()).second) structure.fault("the id stands twice");
    std::vector<SourceId> sources;
    if (const auto view = structure.find("sources")) sources = read_sources(*view);
    for (const SourceId& source : sources)
        if (std::find(article.sources.begin(), article.sources.end(), source) == article.sources.end())
            structure.fault("names the source " + source.text() + ", which the article does not list");
    const auto said = words.need(id->text());
    auto content = said ? read_block(structure, *said) : std::nullopt;
    if (!content) return std::nullopt;
    const auto instruction = structure.find("instruction");
    const bool own = instruction && instruction->boolean().value_or(false);
    return Block{*id, std::move(sources), std::move(*content), own};
}

void read_blocks(const Pages& pages, Article& article)
{
    const auto structure = pages.structure.need("blocks");
    const auto words = pages.words.need("blocks");
    if (!structure || !words || !words->object()) return;
    std::set<std::string> seen;
    for (const JsonView& view : structure->elements(1, 40))
        if (auto block = block_at(view, *words, article, seen)) article.blocks.push_back(std::move(*block));
    for (const auto& [key, view] : words->members())
        if (!seen.contains(key)) view.fault("the article has no block of this id");
}

} // namespace

ArticleReading check_article(const std::filesystem::path& directory, const ArticleId& id, Language language)
{
    const std::string name = id.text() + ".json";
    const auto structure_file = directory / "articles" / name;
    const auto words_file = directory / std::string{code(language)} / "articles" / name;
    JsonReading structure = read_json_file(structure_file, kContentLimits);
    const JsonReading words = read_json_file(words_file, kContentLimits);
    ArticleReading reading{.article = {}, .faults = std::move(structure.faults)};
    reading.faults.insert(reading.faults.end(), words.faults.begin(), words.faults.end());
    if (!reading.faults.empty()) return reading;

    const std::string structure_name = structure_file.string(), words_name = words_file.string();
    const Pages pages{{structure.value, structure_name, reading.faults}, {words.value, words_name, reading.faults}};
    Article article = front_matter(id, pages);
    read_blocks(pages, article);
    if (reading.faults.empty()) reading.article = std::move(article);
    return reading;
}

std::vector<ArticleId> article_ids(const std::filesystem::path& directory)
{
    std::vector<ArticleId> ids;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator{directory / "articles", none})
        if (const auto id = ArticleId::from(entry.path().stem().string()); id && entry.path().extension() == ".json")
            ids.push_back(*id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace trygg::content
