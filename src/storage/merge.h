#pragma once

#include "diary/contents.h"

namespace trygg::storage {

/// What `imported` holds that `present` does not, with ids that follow on those of `present`. An entry is
/// known by its event and what it corrects; one that stands twice in a diary is twice looked for.
/// Throws StorageError refused when a correction points to no original before it.
[[nodiscard]] diary::Contents what_is_new(const diary::Contents& present, const diary::Contents& imported);

} // namespace trygg::storage
