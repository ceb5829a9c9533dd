#include "content/article_reader.h"
#include "content/exercise_reader.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

using namespace trygg;
using nlohmann::json;

namespace {

/// A content folder with one article, gone at the end.
class OneArticle {
public:
    OneArticle()
    {
        std::filesystem::create_directories(folder_ / "articles");
        std::filesystem::create_directories(folder_ / "sv" / "articles");
        structure = {{"id", "a"}, {"theme", "do"}, {"order", 2}, {"reviewed", "2026-11-22"}, {"sources", {"smith_2017"}},
                     {"blocks", {{{"id", "text"}, {"kind", "paragraph"}, {"sources", {"smith_2017"}}},
                                 {{"id", "today"}, {"kind", "callout"}, {"action", "plan"}}}}};
        words = {{"title", "Rubrik"}, {"summary", "En mening."},
                 {"blocks", {{"text", "Stycke."}, {"today", {{"title", "I dag"}, {"text", "Gör."}, {"action", "Öppna"}}}}}};
    }
    OneArticle(const OneArticle&) = delete;
    OneArticle& operator=(const OneArticle&) = delete;
    ~OneArticle() { std::filesystem::remove_all(folder_); }

    json structure, words;

    /// What the reader makes of the two files as they stand.
    [[nodiscard]] content::ArticleReading read() const
    {
        std::ofstream{folder_ / "articles" / "a.json"} << structure;
        std::ofstream{folder_ / "sv" / "articles" / "a.json"} << words;
        return content::check_article(folder_, ArticleId{"a"}, Language::swedish);
    }
    /// The place and message of the only fault.
    [[nodiscard]] std::string fault() const
    {
        const auto reading = read();
        REQUIRE(reading.faults.size() == 1);
        CHECK_FALSE(reading.article);
        return reading.faults.front().pointer + " " + reading.faults.front().message;
    }

private:
    std::filesystem::path folder_ = std::filesystem::temp_directory_path() / "tryggrygg_article_reader_test";
};

} // namespace

TEST_CASE("an article joins its structure with the words of a language")
{
    const OneArticle file;
    const auto reading = file.read();
    REQUIRE(reading.article);
    CHECK(reading.article->theme == content::Theme::practise);
    CHECK(reading.article->order == 2);
    CHECK(reading.article->title == "Rubrik");
    REQUIRE(reading.article->blocks.size() == 2);
    CHECK(std::get<content::Paragraph>(reading.article->blocks[0].content).text == "Stycke.");
    CHECK(reading.article->blocks[0].sources == std::vector{SourceId{"smith_2017"}});
    const auto& callout = std::get<content::Callout>(reading.article->blocks[1].content);
    CHECK(callout.action == content::Action::plan);
    CHECK(callout.label == "Öppna");
}

TEST_CASE("an article without words for a block, or with words for none, is at fault")
{
    OneArticle file;
    SECTION("none for a block")
    {
        file.words["blocks"].erase("text");
        CHECK(file.fault().starts_with("/blocks"));
    }
    SECTION("for no block")
    {
        file.words["blocks"]["stray"] = "Ord.";
        CHECK(file.fault() == "/blocks/stray the article has no block of this id");
    }
    SECTION("of another shape")
    {
        file.words["blocks"]["text"] = json::array({"En", "Två"});
        CHECK(file.fault().starts_with("/blocks/text "));
    }
}

TEST_CASE("each thing that is wrong with the structure is named with its place")
{
    OneArticle file;
    SECTION("an unknown kind")
    {
        file.structure["blocks"][0]["kind"] = "film";
        CHECK(file.fault().starts_with("/blocks/0/kind must be one of"));
    }
    SECTION("an action that the program does not have")
    {
        file.structure["blocks"][1]["action"] = "fly";
        CHECK(file.fault().starts_with("/blocks/1/action must be one of"));
    }
    SECTION("a source that the article does not list")
    {
        file.structure["blocks"][0]["sources"] = {"nord_2015"};
        CHECK(file.fault().find("nord_2015") != std::string::npos);
    }
    SECTION("an id that stands twice")
    {
        file.structure["blocks"].push_back(file.structure["blocks"][0]);
        CHECK(file.fault() == "/blocks/2 the id stands twice");
    }
    SECTION("another article's id")
    {
        file.structure["id"] = "b";
        CHECK(file.fault() == "/id must be the name of the file");
    }
    SECTION("a day that the calendar lacks")
    {
        file.structure["reviewed"] = "2026-02-30";
        CHECK(file.fault().starts_with("/reviewed "));
    }
}

TEST_CASE("an article names the clinician who has read it, and nobody where nobody has")
{
    OneArticle file;
    CHECK(file.read().article->read_by.empty());
    file.structure["read_by"] = "fysioterapeut vid en ryggmottagning";
    CHECK(file.read().article->read_by == "fysioterapeut vid en ryggmottagning");
    file.structure["read_by"] = true;
    CHECK(file.fault().starts_with("/read_by "));
}

TEST_CASE("a link leads to one thing: an article, an action or an everyday movement")
{
    OneArticle article;
    article.words["blocks"]["way"] = "Se hur";
    article.structure["blocks"].push_back({{"id", "way"}, {"kind", "link"}, {"movement", "get_up"}});
    const auto read = article.read();
    REQUIRE(read.article);
    const auto& link = std::get<content::Link>(read.article->blocks.back().content);
    CHECK(std::get<ExerciseId>(link.target) == ExerciseId{"get_up"});
    article.structure["blocks"].back()["action"] = "plan";
    CHECK_FALSE(article.read().article);
    article.structure["blocks"].back() = {{"id", "way"}, {"kind", "link"}};
    CHECK_FALSE(article.read().article);
    article.structure["blocks"].back()["movement"] = "get up";
    CHECK_FALSE(article.read().article);
}

TEST_CASE("every movement that an article leads to is one of the catalogue, and the articles of daily life lead to them")
{
    const std::filesystem::path content = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";
    const content::Catalogue catalogue = content::read_catalogue(content);
    std::map<std::string, int> led;
    for (const Language language : kLanguages)
        for (const ArticleId& id : content::article_ids(content)) {
            const auto reading = content::check_article(content, id, language);
            REQUIRE(reading.article);
            for (const content::Block& block : reading.article->blocks) {
                const auto* link = std::get_if<content::Link>(&block.content);
                const auto* movement = link ? std::get_if<ExerciseId>(&link->target) : nullptr;
                if (!movement) continue;
                CHECK(catalogue.find_movement(*movement));
                ++led[id.text()];
            }
        }
    CHECK(led == std::map<std::string, int>{{"everyday", 12}, {"flare_up", 6}});
}

TEST_CASE("every article of the program can be read in every language")
{
    const std::filesystem::path content{TRYGGRYGG_SOURCE_DIR "/content"};
    const auto ids = content::article_ids(content);
    CHECK(ids.size() == 36);
    for (const ArticleId& id : ids)
        for (const Language language : {Language::swedish, Language::norwegian, Language::danish}) {
            const auto reading = content::check_article(content, id, language);
            INFO(id.text() << (reading.faults.empty() ? "" : " " + to_line(reading.faults.front())));
            CHECK(reading.article);
        }
}
