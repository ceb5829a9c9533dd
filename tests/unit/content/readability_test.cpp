#include "content/readability.h"
#include "content/text_statistics.h"

#include <catch2/catch.hpp>

using namespace trygg;
using content::readability;

TEST_CASE("LIX is words per sentence plus per cent of words of more than six letters")
{
    const auto counts = readability("Det gör ont. Vila lite, andas lugnt!");
    CHECK(counts.words == 7);
    CHECK(counts.sentences == 2);
    CHECK(counts.long_words == 0);
    CHECK(counts.lix() == Approx(3.5));
    CHECK(readability("Rehabilitering hjälper").lix() == Approx(2 + 100));
}

TEST_CASE("letters beyond ASCII are one letter each, and dashes and quotes none")
{
    CHECK(readability("åäöåäö").long_words == 0);
    CHECK(readability("åäöåäöå").long_words == 1);
    CHECK(readability("ryggen – och benet").words == 3);
    CHECK(readability("«vondt»").words == 1);
    CHECK(readability("plan-B").words == 1);
}

TEST_CASE("a point inside a number ends no sentence, and the end of a text does")
{
    CHECK(readability("Smärtan var 2.7 av 10").sentences == 1);
    CHECK(readability("").lix() == 0);
    CHECK(readability(" . ! ").sentences == 0);
}

TEST_CASE("headings, links and titles of an article are not counted, items of a list are sentences")
{
    content::Article article{.id = ArticleId{"back_pain"}, .theme = {}, .order = 1, .reviewed = {}, .sources = {},
                             .title = "Inte med", .summary = "En mening.", .blocks = {}};
    article.blocks.push_back({BlockId{"a"}, {}, content::Heading{"Inte heller"}});
    article.blocks.push_back({BlockId{"b"}, {}, content::TextList{{"första raden", "andra"}, false}});
    article.blocks.push_back({BlockId{"c"}, {}, content::Link{"Inte den", ArticleId{"disc"}}});
    const auto counts = content::readability(article);
    CHECK(counts.words == 5);
    CHECK(counts.sentences == 3);
}
