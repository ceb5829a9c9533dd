#include "shared/id.h"

#include <catch2/catch.hpp>

using namespace trygg;

TEST_CASE("an id is a short word that begins with a letter")
{
    CHECK(ExerciseId::from("sit_stand"));
    CHECK(RuleId::from("CES-1"));
    CHECK(ExerciseId::from(std::string(40, 'a')));
    CHECK_FALSE(ExerciseId::from(std::string(41, 'a')));
    for (const char* bad : {"", "1a", "_a", "a b", "å", "a.b"}) CHECK_FALSE(ExerciseId::from(bad));
}
