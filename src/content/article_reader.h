#pragma once

#include "content/article.h"
#include "shared/fault.h"
#include "shared/language.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace trygg::content {

/// An article that was read: whole where `faults` is empty, absent otherwise.
struct ArticleReading {
    std::optional<Article> article;
    /// Every fault of its structure and its words.
    Faults faults;
};

/// The article `id` of the content folder `directory` in `language`, with every fault of its two files:
/// articles/ID.json for the structure, LANGUAGE/articles/ID.json for the words.
[[nodiscard]] ArticleReading check_article(const std::filesystem::path& directory, const ArticleId& id,
                                           Language language);

/// The ids of the articles in the content folder `directory`, sorted; files whose name is no id are left out.
[[nodiscard]] std::vector<ArticleId> article_ids(const std::filesystem::path& directory);

} // namespace trygg::content
