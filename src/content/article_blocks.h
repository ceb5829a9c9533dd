#pragma once

#include "content/article.h"
#include "content/json_view.h"

#include <optional>

namespace trygg::content {

/// The content of one block from its structure and its words; faults go to the lists of the two.
[[nodiscard]] std::optional<BlockContent> read_block(const JsonView& structure, const JsonView& words);

/// The ids that stand in the array at `view`; a fault for anything else.
[[nodiscard]] std::vector<SourceId> read_sources(const JsonView& view);

} // namespace trygg::content
