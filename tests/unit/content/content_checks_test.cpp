// What is refused of a text that can be read: numbers, readability, sources, markup, and the words for it.
#include "content/article_checks.h"
#include "content/named_places.h"
#include "content/numbers.h"
#include "content/parse_message.h"
#include "content/source_uses.h"
#include "content/words_checks.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace trygg;
using namespace trygg::content;

namespace {

using Texts = std::vector<std::string>;

std::string repeated(int count, const std::string& text)
{
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

/// An article with nothing to find fault with.
Article sound_article()
{
    Article article{.id = ArticleId{"one"}, .theme = {}, .order = 1, .reviewed = {}, .sources = {SourceId{"smith_2017"}},
                    .title = "Rubrik", .summary = "En mening.", .blocks = {}};
    article.blocks = {{BlockId{"text"}, {}, Paragraph{repeated(50, "Gå en bit. ")}},
                      {BlockId{"today"}, {}, Callout{"I dag", "Gå.", "Öppna", Action::plan}}};
    return article;
}

/// The places and messages of the faults of an article.
Texts told(const Article& article)
{
    Texts lines;
    for (const Fault& fault : article_faults(article, {"facts", "words"})) lines.push_back(to_line(fault));
    return lines;
}

WordsFile file_with(const char* language, const std::string& text)
{
    return {"articles/a.json", std::string{language} + "/articles/a.json", {{"/blocks/x", text}}};
}

Texts told(const Faults& faults)
{
    Texts lines;
    for (const Fault& fault : faults) lines.push_back(to_line(fault));
    return lines;
}

} // namespace

TEST_CASE("numbers are alike however a language writes their thousands and decimals")
{
    CHECK(numbers_in("Av 3\u00A0110 hade 29 % ont, 2,7 mot 3.4.") == Texts{"2.7", "29", "3.4", "3110"});
    CHECK(numbers_in("3 110 av 12 000 000") == Texts{"12000000", "3110"});
    CHECK(numbers_in("1\u202F039 i 2015, 45") == Texts{"1039", "2015", "45"});
    CHECK(numbers_in("dag 3 12 gånger") == Texts{"12", "3"});
    CHECK(numbers_in("L4–S1") == Texts{"1", "4"});
    CHECK(numbers_in("Inget tal.").empty());
    CHECK(numbers_in("").empty());
}

TEST_CASE("a sound article has no fault")
{
    CHECK(told(sound_article()).empty());
}

TEST_CASE("an article needs a callout of today with something to do")
{
    Article article = sound_article();
    SECTION("none") { article.blocks.pop_back(); }
    SECTION("without an action") { std::get<Callout>(article.blocks[1].content).action.reset(); }
    SECTION("of another id") { article.blocks[1].id = BlockId{"later"}; }
    REQUIRE(told(article).size() == 1);
    CHECK(told(article).front().starts_with("facts /blocks: needs a callout with the id today"));
}

TEST_CASE("an article that is too hard, too short, too long or made of endless sentences is refused")
{
    Article article = sound_article();
    auto& text = std::get<Paragraph>(article.blocks[0].content).text;
    SECTION("too hard")
    {
        text = repeated(50, "Rehabilitering underlättar vardagen. ");
        CHECK(told(article).front().starts_with("words: is too hard to read: LIX "));
    }
    SECTION("too short")
    {
        text = repeated(40, "Gå en bit. ");
        CHECK(told(article) == Texts{"words: has 125 words; an article has 150 to 450"});
    }
    SECTION("too long")
    {
        text = repeated(150, "Gå en bit. ");
        CHECK(told(article) == Texts{"words: has 455 words; an article has 150 to 450"});
    }
    SECTION("endless sentences")
    {
        text = repeated(60, "gå en bit ");
        const Texts lines = told(article);
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.back().starts_with("words: its sentences have "));
    }
}

TEST_CASE("a block that says a number names its source, unless the number is the program's own instruction")
{
    Article article = sound_article();
    std::get<Paragraph>(article.blocks[0].content).text += "Av 10 mår 9 bra.";
    REQUIRE(told(article).size() == 1);
    CHECK(told(article).front().starts_with("facts /blocks/0: says a number and names no source"));
    SECTION("an instruction") { article.blocks[0].instruction = true; }
    SECTION("a source") { article.blocks[0].sources = {SourceId{"smith_2017"}}; }
    CHECK(told(article).empty());
}

TEST_CASE("a number in the title or the summary needs a source of the article")
{
    Article article = sound_article();
    article.summary = "2 av 3 mår bra.";
    CHECK(told(article).empty());
    article.sources.clear();
    REQUIRE(told(article).size() == 1);
    CHECK(told(article).front().starts_with("facts /sources: "));
}

TEST_CASE("a picture of a hundred people says in words how many it marks")
{
    Article article = sound_article();
    article.blocks.push_back({BlockId{"people"}, {SourceId{"smith_2017"}},
                              PictureBlock{Picture::hundred_people, 38, "100 personer", "38 av de 100 är markerade."}});
    CHECK(told(article).empty());
    std::get<PictureBlock>(article.blocks[2].content).marked = 90;
    CHECK(told(article) == Texts{"words /blocks/people/text: does not say how many of the hundred are marked: 90 in facts"});
}

TEST_CASE("a treatment that says a number names a source")
{
    Treatments treatments;
    treatments.all = {{.id = TreatmentId{"heat"}, .what = "Värme."}, {.id = TreatmentId{"cold"}, .effect = "15 minuter."}};
    CHECK(told(treatment_faults(treatments, "treatments.json")) ==
          Texts{"treatments.json /treatments/1: says a number and names no source"});
    treatments.all[1].sources = {SourceId{"smith_2017"}};
    CHECK(treatment_faults(treatments, "treatments.json").empty());
}

TEST_CASE("an exercise whose evidence says a number names a source")
{
    TextBook book;
    book.exercises[ExerciseId{"bridge"}].evidence = "2 av 3 studier talar för den.";
    const auto lines = [&](std::vector<std::string> sources) {
        const auto catalogue = Catalogue::from({Exercise{.id = ExerciseId{"bridge"}, .sources = std::move(sources)}}, {});
        REQUIRE(catalogue);
        return told(evidence_faults(*catalogue, book, "e"));
    };
    CHECK(lines({}) == Texts{"e /exercises/0: its evidence says a number, and it names no source"});
    CHECK(lines({"smith_2017"}).empty());
}

TEST_CASE("the words of an exercise are easier than those of an article")
{
    ExerciseWords words{.name = "Bro", .purpose = "Starka ben.", .steps = {"Ligg.", "Lyft.", "Sänk."}, .cue = "Lugnt.",
                        .easier = "Lägre.", .harder = "Högre.", .watch = "Sluta vid stick.", .normal = "Trött.",
                        .figure = "Ett ben.", .evidence = "Det hjälper."};
    CHECK(exercise_text_faults(words, "words", "/bridge").empty());
    words.evidence = repeated(10, "Rehabiliteringsforskningen rekommenderar regelbundenhet. ");
    REQUIRE(exercise_text_faults(words, "words", "/bridge").size() == 1);
    CHECK(to_line(exercise_text_faults(words, "words", "/bridge").front()).starts_with("words /bridge: is too hard to read"));
}

TEST_CASE("markup in a text is told, and what only looks like it is not")
{
    for (const char* text : {"Det är <b>viktigt</b>.", "</p>", "Ryggen&nbsp;vilar", "Gå &#160; nu", "Det är **viktigt**."})
        CHECK(markup_faults(file_with("sv", text)).size() == 1);
    for (const char* text : {"Smärta < 3 är lagom", "Rygg & nacke", "A&B är 2 * 3", "Under 3; över 4", ""})
        CHECK(markup_faults(file_with("sv", text)).empty());
}

TEST_CASE("the language whose numbers differ from those of the two others is told")
{
    const auto compared = [](const char* sv, const char* no, const char* da) {
        return told(number_faults({{file_with("sv", sv)}, {file_with("no", no)}, {file_with("da", da)}}));
    };
    CHECK(compared("29 % av 3 110", "29 % av 3110", "29 % af 3\u00A0110").empty());
    CHECK(compared("29 %", "92 %", "29 %") ==
          Texts{"no/articles/a.json /blocks/x: says 92 where the other languages say 29"});
    CHECK(compared("29 %", "29 %", "Nogle") ==
          Texts{"da/articles/a.json /blocks/x: does not say 29, which the other languages say"});
    CHECK(compared("Nogle", "Nogle", "2") == Texts{"da/articles/a.json /blocks/x: says 2, which the other languages do not say"});
    CHECK(compared("1", "2", "3").size() == 2);
}

TEST_CASE("a file of words that belongs to nothing is told")
{
    const std::filesystem::path content{TRYGGRYGG_SOURCE_DIR "/content"};
    std::vector<WordsFile> files = read_words_files(content, Language::danish);
    CHECK(files.size() > 40);
    CHECK(lone_file_faults(content, files).empty());
    files.push_back({"articles/lost.json", "da/articles/lost.json", {}});
    REQUIRE(lone_file_faults(content, files).size() == 1);
    CHECK(lone_file_faults(content, files).front().message.starts_with("belongs to nothing: there is no "));
}

TEST_CASE("a source says where it is used, no more and no less")
{
    const SourceId id{"smith_2017"};
    const Sources sources{{id, {.author = "Smith", .title = "Titel", .year = 2017, .used_in = {"sleep", "planner", "neck"}}}};
    CHECK(source_use_faults(sources, {{id, {"sleep", "neck"}}}, {"planner"}, "s").empty());
    CHECK(source_use_faults(sources, {{id, {"sleep"}}}, {"planner", "neck"}, "s").empty());
    CHECK(told(source_use_faults(sources, {{id, {"sleep", "work"}}}, {"planner"}, "s")) ==
          Texts{"s /sources: smith_2017 says that it is used in neck, which does not name it",
                "s /sources: work names smith_2017, whose used_in does not say so"});
}

TEST_CASE("a place in a list is told with the id of what stands there")
{
    const auto file = std::filesystem::temp_directory_path() / "trygg_named_places_test.json";
    std::ofstream{file} << R"({"blocks": [{"id": "why"}, {"id": "today", "list": [{"id": 3}, "x"]}, {"id": "a/b"}]})";
    Faults faults{{file.string(), "/blocks/1/action", "m"}, {file.string(), "/blocks/1/list/0", "m"},
                  {file.string(), "/blocks/2", "m"},        {file.string(), "/blocks/9/x", "m"},
                  {file.string(), "", "m"},                 {"no such file", "/blocks/1", "m"}};
    name_places(faults);
    std::filesystem::remove(file);
    Texts places;
    for (const Fault& fault : faults) places.push_back(fault.pointer);
    CHECK(places == Texts{"/blocks/1 (today)/action", "/blocks/1 (today)/list/0", "/blocks/2", "/blocks/9/x", "", "/blocks/1"});
}

TEST_CASE("what is no JSON is told with its line and in words that everybody knows")
{
    const auto said = [](const char* what) {
        return parse_message(std::string{"[json.exception.parse_error.101] parse error at line 12, column 5: syntax error while "
                                         "parsing object - "} + what);
    };
    CHECK(said("unexpected string literal; expected ',' or '}'") ==
          "line 12, column 5: a comma, a quotation mark or a bracket is missing or too many; look at this line and the one "
          "before it");
    CHECK(said("unexpected end of input; expected ']'") ==
          "line 12, column 5: the file ends too early; a bracket or a quotation mark is missing");
    CHECK(said("invalid string: missing closing quote; last read: '\"abc'") ==
          "line 12, column 5: a quotation mark is missing at the end of a text");
    CHECK(said("invalid string: control character U+000A (LF) must be escaped to \\u000A or \\n; last read: '\"abc'")
              .starts_with("line 12, column 5: a text goes on in the next line"));
    CHECK(said("invalid string: ill-formed UTF-8 byte; last read: '\"\xC3'") ==
          "line 12, column 5: a character is damaged; save the file as UTF-8");
    CHECK(parse_message("something else").starts_with("a comma, "));
}
