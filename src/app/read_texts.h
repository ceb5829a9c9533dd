#pragma once

#include "diary/read_mark.h"
#include "shared/id.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trygg::app {

/// The texts that the diary marks as read, done or put away.
using ReadTexts = std::set<std::string>;

[[nodiscard]] ReadTexts read_texts(const std::vector<diary::ReadMark>& marks);

/// The text that marks an article as read.
[[nodiscard]] std::string text_of(const ArticleId& article);
/// The text that marks a week of the course as done.
[[nodiscard]] std::string text_of_week(int number);
/// The text that marks a suggestion as put away.
[[nodiscard]] std::string text_of_put_away(const ArticleId& article);

/// The article that `text` marks as read; empty for any other text.
[[nodiscard]] std::optional<ArticleId> article_read(const std::string& text);
/// Whether `text` marks an article as read, or a suggestion as put away.
[[nodiscard]] bool is_about_article(const std::string& text);

} // namespace trygg::app
