#include "content/json_view.h"
#include "exchange/event_json.h"
#include "storage/canonical.h"

#include "support/any_event.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace trygg;

TEST_CASE("the diary spells an event as the files do, byte by byte")
{
    for (int kind = 0; kind < 12; ++kind)
        rc::check([kind] {
            const plan::EventBody body = test::any_body(kind);
            const Moment at = test::any_moment();
            RC_ASSERT(storage::canonical_text(at, body) == content::compact_json(exchange::event_json(at, body)));
        });
}
