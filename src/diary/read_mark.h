#pragma once

#include "shared/date.h"

#include <string>

namespace trygg::diary {

/// That a text was read, and when for the first time.
struct ReadMark {
    /// Its kind and id, as "article:principle_1" or "course:3"; 1–200 characters.
    std::string text;
    Moment at;
    friend bool operator==(const ReadMark&, const ReadMark&) = default;
};

} // namespace trygg::diary
