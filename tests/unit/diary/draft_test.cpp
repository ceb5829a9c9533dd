#include "diary/draft.h"

#include <catch2/catch.hpp>

using namespace trygg::diary;

TEST_CASE("every kind of draft has a word of its own")
{
    for (const DraftKind kind : kDraftKinds) CHECK(draft_kind_from(code(kind)) == kind);
    CHECK_FALSE(draft_kind_from(""));
    CHECK_FALSE(draft_kind_from("Session"));
}
