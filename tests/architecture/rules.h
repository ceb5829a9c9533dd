#pragma once

#include "architecture/source_tree.h"

#include <string>
#include <vector>

namespace trygg::house {

/// What breaks a rule, one line each: file, line, why.
using Violations = std::vector<std::string>;

/// Rule 1: includes and CMake dependencies go down only, by the table in docs/architecture.md.
[[nodiscard]] Violations floors_broken(const SourceTree& tree);

/// Rule 2: no cycle between components (a header with its source).
[[nodiscard]] Violations cycles(const SourceTree& tree);

/// Rule 3: each library stays behind its fence.
[[nodiscard]] Violations fences_broken(const SourceTree& tree);

/// Rule 4: every header is in its folder's HEADERS and first in its own source; scripts/test verifies the others.
[[nodiscard]] Violations headers_unverified(const SourceTree& tree);

/// Rule 5, first part: variables that outlive a call and can change.
[[nodiscard]] Violations mutable_state(const SourceTree& tree);

/// Rule 5, second part: instance(), qApp, the wall clock, services built outside a main.cpp.
[[nodiscard]] Violations hidden_surroundings(const SourceTree& tree);

/// Rule 6: modal windows outside ui/shell, services in pages, words in the core.
[[nodiscard]] Violations misplaced_speech(const SourceTree& tree);

/// Rule 7: no file over 400 lines.
[[nodiscard]] Violations long_files(const SourceTree& tree);

} // namespace trygg::house
