#pragma once

#include "diary/draft.h"
#include "shared/date.h"

namespace trygg::diary {

/// What the person answered when the plan was looked back on.
struct Evaluation {
    Moment at;
    /// How many weeks of the programme it looks back on, 1–9999.
    int week = 1;
    /// In the words of the page that asks.
    Draft answers;
    friend auto operator<=>(const Evaluation&, const Evaluation&) = default;
};

} // namespace trygg::diary
