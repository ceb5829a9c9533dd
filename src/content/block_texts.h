#pragma once

#include "content/article.h"

#include <string>
#include <vector>

namespace trygg::content {

/// What is read of a block, text by text; headings, links, labels of buttons and names of sources are left out.
[[nodiscard]] std::vector<std::string> texts_of(const BlockContent& block);

} // namespace trygg::content
