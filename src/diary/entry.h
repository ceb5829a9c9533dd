#pragma once

#include "plan/event.h"
#include "shared/date.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace trygg::diary {

/// The number of an entry, from 1 in the order of writing; never used twice in one diary.
struct EntryId {
    std::int64_t value = 0;
    friend auto operator<=>(const EntryId&, const EntryId&) = default;
};

/// One event as it stands in the diary.
struct Entry {
    EntryId id;
    plan::Event event;
    /// When it was written down, by the computer's clock then.
    Moment written;
    /// The entry that this one corrects, always an original and never itself a correction.
    std::optional<EntryId> corrects;
    friend bool operator==(const Entry&, const Entry&) = default;
};

} // namespace trygg::diary
