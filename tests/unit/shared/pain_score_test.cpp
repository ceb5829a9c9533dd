#include "shared/pain_score.h"

#include <catch2/catch.hpp>

using namespace trygg;

TEST_CASE("pain is a whole number from 0 to 10")
{
    CHECK(PainScore::from(0));
    CHECK(PainScore::from(10));
    CHECK_FALSE(PainScore::from(-1));
    CHECK_FALSE(PainScore::from(11));
    CHECK(PainScore::of(7).value() == 7);
    CHECK(PainScore::of(3) < PainScore::of(4));
}
