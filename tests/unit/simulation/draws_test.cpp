#include "simulation/draws.h"

#include <catch2/catch.hpp>
#include <cmath>

namespace trygg::simulation {
namespace {

TEST_CASE("a draw depends on seed, patient, what, day and index, and on nothing else")
{
    const Draws draws{1, 2};
    const double known = draws.unit(Chance::pain, 3, 4);
    (void)draws.unit(Chance::trains, 9, 9);
    CHECK(draws.unit(Chance::pain, 3, 4) == known);
    CHECK(Draws{1, 2}.unit(Chance::pain, 3, 4) == known);
    CHECK(Draws{2, 2}.unit(Chance::pain, 3, 4) != known);
    CHECK(Draws{1, 3}.unit(Chance::pain, 3, 4) != known);
    CHECK(draws.unit(Chance::usual, 3, 4) != known);
    CHECK(draws.unit(Chance::pain, 4, 4) != known);
    CHECK(draws.unit(Chance::pain, 3, 5) != known);
}

TEST_CASE("uniform draws fill [0, 1) evenly, normal ones have mean 0 and deviation 1")
{
    constexpr int kCount = 20'000;
    const Draws draws{7, 0};
    double sum = 0, normal = 0, squares = 0;
    for (int day = 0; day < kCount; ++day) {
        const double unit = draws.unit(Chance::flare, day);
        REQUIRE(unit >= 0);
        REQUIRE(unit < 1);
        sum += unit;
        const double value = draws.normal(Chance::flare, day);
        normal += value;
        squares += value * value;
    }
    CHECK(std::abs(sum / kCount - 0.5) < 0.01);
    CHECK(std::abs(normal / kCount) < 0.03);
    CHECK(std::abs(squares / kCount - 1.0) < 0.03);
}

TEST_CASE("something of probability 0 never happens, of probability 1 always")
{
    const Draws draws{1, 1};
    for (int day = 0; day < 200; ++day) {
        CHECK_FALSE(draws.happens(0, Chance::trains, day));
        CHECK(draws.happens(1, Chance::trains, day));
    }
}

} // namespace
} // namespace trygg::simulation
