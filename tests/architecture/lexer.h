#pragma once

#include "architecture/source_tree.h"

namespace trygg::house {

/// Fills `code`, `includes` and `literals` of a C++ file from its `text`.
void cut(SourceFile& file);

} // namespace trygg::house
