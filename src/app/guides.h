#pragma once

#include "content/article.h"
#include "content/printable.h"
#include "content/reading.h"
#include "content/scan_chart.h"
#include "content/treatment.h"
#include "shared/language.h"

#include <filesystem>
#include <utility>

namespace trygg::app {

/// What helps a person to decide (findings by age, treatments, finding help, pages to print), read from the content
/// folder when it is asked for.
class Guides {
public:
    explicit Guides(std::filesystem::path directory) : directory_{std::move(directory)} {}

    [[nodiscard]] content::Reading<content::ScanChart> scan_chart(Language language) const;
    [[nodiscard]] content::Reading<content::Treatments> treatments(Language language) const;
    [[nodiscard]] content::Reading<content::Printables> printables(Language language) const;
    /// One article by its id.
    [[nodiscard]] content::Reading<content::Article> article(const ArticleId& id, Language language) const;

private:
    std::filesystem::path directory_;
};

} // namespace trygg::app
