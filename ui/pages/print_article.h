#pragma once

#include "ui/pages/article_page.h"
#include "ui/pages/print_sheet.h"

namespace trygg::ui {

/// The article of `view` on paper, printed on `day`: every block but the buttons, its pictures, sources and review.
[[nodiscard]] PrintSheet article_sheet(const ArticleView& view, const Words& words, Date day);

} // namespace trygg::ui
