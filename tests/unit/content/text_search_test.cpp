#include "content/folded_words.h"
#include "content/near_spelling.h"
#include "content/text_search.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

using namespace trygg::content;

namespace {

/// A small shelf in the three languages.
const std::vector<Searchable>& shelf()
{
    static const std::vector<Searchable> texts{
        {"Ischias", "Ont från ryggen ner i benet.", {"Det kan sticka. Åkomman läker oftast av sig själv."}},
        {"Ryggskott", "Plötsligt ont i ryggen.", {"Det mesta går över på ett par veckor. Gå korta promenader."}},
        {"Søvn", "Slik sover du bedre med vondt i ryggen.", {"Legg en pute mellom knærne."}},
        {"Isjias og skiveutglidning", "Smerten følger nerven.", {"Øvelser hjelper mange."}},
        {"Hekseskud", "Ondt i lænden fra det ene øjeblik til det andet.", {"Bliv i bevægelse. Smertestillende kan hjælpe dig."}},
        {"Iskias", "Smerter ned i benet.", {"Det går som regel over."}},
        {"Åkrar och ängar", "En promenad.", {"Én gang om dagen."}},
    };
    return texts;
}

std::vector<std::string> titles(const std::string& typed)
{
    static const TextSearch search{shelf()};
    std::vector<std::string> found;
    for (const Hit& hit : search.find(typed)) found.push_back(shelf()[hit.place].title);
    return found;
}

bool finds(const std::string& typed, const std::string& title)
{
    const auto found = titles(typed);
    return std::ranges::find(found, title) != found.end();
}

std::vector<std::string> letters(const std::string& text)
{
    std::vector<std::string> words;
    for (const FoldedWord& word : folded_words(text)) words.push_back(word.letters);
    return words;
}

} // namespace

TEST_CASE("letters are compared without their marks and their size")
{
    CHECK(letters("Åkas ÆRLIG, Lænd øvelse") == std::vector<std::string>{"akas", "aerlig", "laend", "ovelse"});
    CHECK(letters("én idé, Müller – 3 110 st") == std::vector<std::string>{"en", "ide", "muller", "3", "110", "st"});
    CHECK(letters("A\xCC\x8Akas ryg\xC2\xADgen") == std::vector<std::string>{"akas", "ryggen"});
    CHECK(spelled_alike("ischias") == "isjias");
    CHECK(spelled_alike("rygg") == "rygg");
    CHECK(letters("\xFFrygg\xC3") == std::vector<std::string>{"rygg"});
    CHECK(folded_words("ö, få")[1] == FoldedWord{"fa", 4, 3});
}

TEST_CASE("a text is found without its marks, by a beginning and inside a compound")
{
    CHECK(finds("akrar", "Åkrar och ängar"));
    CHECK(finds("åkr", "Åkrar och ängar"));
    CHECK(finds("sovn", "Søvn"));
    CHECK(finds("ovelse", "Isjias og skiveutglidning"));
    CHECK(finds("laend", "Hekseskud"));
    CHECK(finds("promen", "Ryggskott"));
    CHECK(finds("utglidning", "Isjias og skiveutglidning"));
    CHECK(finds("skott", "Ryggskott"));
    CHECK(finds("stillende", "Hekseskud"));
    CHECK(finds("EN GANG", "Åkrar och ängar"));
}

TEST_CASE("a slip of the finger is forgiven where nothing is spelled like that")
{
    for (const char* typed : {"ischias", "isjias", "ichias", "ishcias"}) CHECK(finds(typed, "Ischias"));
    CHECK(finds("isias", "Iskias"));
    CHECK(finds("ryggskot", "Ryggskott"));
    CHECK(finds("rygskot", "Ryggskott"));
    CHECK(finds("hekseskut", "Hekseskud"));
    CHECK(finds("skiveutgildn", "Isjias og skiveutglidning"));
    CHECK(titles("sivn").empty());
    CHECK_FALSE(finds("iskias", "Ryggskott"));
}

TEST_CASE("the title counts before the summary, the summary before the rest")
{
    const TextSearch search{{{"Ett", "Två", {"Om sömn."}}, {"Ett", "Om sömn", {"Tre"}}, {"Sömn", "Två", {"Tre"}}, {"Ett", "Två", {"Sömn. Sömn."}}}};
    std::vector<std::size_t> places;
    for (const Hit& hit : search.find("sömn")) places.push_back(hit.place);
    CHECK(places == std::vector<std::size_t>{2, 1, 3, 0});
}

TEST_CASE("every word must be there, and the sentence with most of them is given with its marks")
{
    const TextSearch search{{{"Rygg", "Om ryggen.", {"Benet gör ont. Gå ofta, men kort: ryggen tål det. Slut"}}}};
    const auto hits = search.find("ryggen kort");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].sentence == "Gå ofta, men kort: ryggen tål det.");
    CHECK(hits[0].in_sentence == std::vector<Stretch>{{14, 4}, {20, 6}});
    CHECK(search.find("ryggen hus").empty());
    const auto title = search.find("rygg");
    REQUIRE(title.size() == 1);
    CHECK(title[0].in_title == std::vector<Stretch>{{0, 4}});
    CHECK(title[0].sentence == "Om ryggen.");
}

TEST_CASE("there is something to look for from a word of 2 letters on")
{
    for (const char* typed : {"", " ", "s", "s ", "s i", "å", "ö."}) CHECK_FALSE(TextSearch::is_enough(typed));
    for (const char* typed : {"is", "is i", "ås", " gå "}) CHECK(TextSearch::is_enough(typed));
}

TEST_CASE("nothing, a space and a single letter find nothing")
{
    for (const char* typed : {"", "  ", "r", "– …", "\xFF"}) CHECK(titles(typed).empty());
    CHECK(titles("i ryggen") == titles("ryggen"));
}

TEST_CASE("a slip is one letter added, left out, changed or swapped, and a beginning is enough")
{
    CHECK(is_near_beginning("rygen", "ryggen", 1));
    CHECK(is_near_beginning("rygggen", "ryggen", 1));
    CHECK(is_near_beginning("rykgen", "ryggen", 1));
    CHECK(is_near_beginning("yrggen", "ryggen", 1));
    CHECK(is_near_beginning("rygge", "ryggskott", 1));
    CHECK_FALSE(is_near_beginning("ryken", "ryggen", 1));
    CHECK(is_near_beginning("ryken", "ryggen", 2));
    CHECK_FALSE(is_near_beginning("ryggen", "ry", 2));
    CHECK(forgiven_slips(4) == 0);
    CHECK(forgiven_slips(5) == 1);
    CHECK(forgiven_slips(7) == 1);
    CHECK(forgiven_slips(8) == 2);
}

TEST_CASE("every beginning of every word finds its text, and marks stand on words")
{
    rc::prop("on the small shelf", [] {
        const auto place = *rc::gen::inRange<std::size_t>(0, shelf().size());
        const Searchable& text = shelf()[place];
        const std::vector<std::string> parts{text.title, text.summary, text.passages.front()};
        const auto words = folded_words(*rc::gen::elementOf(parts));
        const FoldedWord word = *rc::gen::elementOf(words);
        RC_PRE(word.letters.size() >= 2);
        const auto length = *rc::gen::inRange<std::size_t>(2, word.letters.size() + 1);
        const auto hits = TextSearch{shelf()}.find(word.letters.substr(0, length));
        RC_ASSERT(std::ranges::any_of(hits, [&](const Hit& hit) { return hit.place == place; }));
        for (const Hit& hit : hits)
            for (const Stretch& mark : hit.in_sentence) {
                const auto stand = folded_words(hit.sentence);
                RC_ASSERT(std::ranges::any_of(stand, [&](const FoldedWord& one) {
                    return one.begin == mark.begin && one.length == mark.length;
                }));
            }
    });
}

TEST_CASE("one letter added, left out or changed is one slip, and any bytes are borne")
{
    rc::prop("a changed word is near", [] {
        const auto word = *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(5, 12), rc::gen::inRange('a', 'f'));
        const auto at = *rc::gen::inRange<std::size_t>(0, word.size());
        std::string typed = word;
        switch (*rc::gen::inRange(0, 3)) {
        case 0: typed.insert(at, 1, 'x'); break;
        case 1: typed.erase(at, 1); break;
        default: typed[at] = 'x';
        }
        RC_ASSERT(is_near_beginning(typed, word, 1));
    });
    rc::prop("stretches lie within the text, whatever it is", [](const std::string& text) {
        std::size_t end = 0;
        for (const FoldedWord& word : folded_words(text)) {
            RC_ASSERT(word.begin >= end);
            end = word.begin + word.length;
            RC_ASSERT(end <= text.size());
            RC_ASSERT(!word.letters.empty());
        }
        const TextSearch search{{Searchable{text, text, {text}}}};
        RC_ASSERT(search.find(text).size() <= 1);
    });
}
