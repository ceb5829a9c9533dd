#pragma once

#include "shared/clock.h"

#include <filesystem>
#include <iosfwd>

namespace trygg::cli {

/// How a command ended (interfaces: 0 done, 1 the input is bad, 2 wrong usage, 3 the surroundings failed).
enum class Exit { done = 0, bad_input = 1, wrong_usage = 2, surroundings_failed = 3 };

/// What a command works with: its streams, the time, and the content folder.
struct Surroundings {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    const Clock& clock;
    std::filesystem::path content;
};

} // namespace trygg::cli
