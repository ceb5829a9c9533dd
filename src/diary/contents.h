#pragma once

#include "diary/draft.h"
#include "diary/entry.h"
#include "diary/records.h"
#include "plan/profile.h"
#include "shared/date.h"

#include <optional>
#include <vector>

namespace trygg::diary {

/// The first plan as the person accepted it: what the planner starts from.
struct Programme {
    Moment started;
    plan::Profile profile;
    plan::Prescription prescription;
    /// What was answered at the first start, kept in the words of its pages.
    Draft answers;
    friend bool operator==(const Programme&, const Programme&) = default;
};

/// All that a diary holds, originals and corrections alike, in the order of writing.
struct Contents {
    std::optional<Programme> programme;
    std::vector<Entry> entries;
    Drafts drafts;
    Records records;
    friend bool operator==(const Contents&, const Contents&) = default;
};

} // namespace trygg::diary
