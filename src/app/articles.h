#pragma once

#include "content/article.h"
#include "content/source.h"
#include "shared/fault.h"
#include "shared/language.h"

#include <filesystem>
#include <utility>
#include <vector>

namespace trygg::app {

/// What there is to read in one language: every sound article by theme and order, and the faults of the others.
struct Shelf {
    std::vector<content::Article> articles;
    Faults faults;
};

/// The articles of the content folder, read when they are asked for.
class Articles {
public:
    explicit Articles(std::filesystem::path directory) : directory_{std::move(directory)} {}

    [[nodiscard]] Shelf shelf(Language language) const;
    /// The references; none where their file is at fault.
    [[nodiscard]] content::Sources sources(Language language) const;

private:
    std::filesystem::path directory_;
};

} // namespace trygg::app
