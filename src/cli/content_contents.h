#pragma once

#include "content/article.h"
#include "content/course.h"
#include "content/exercise.h"
#include "content/red_flag.h"
#include "content/scan_chart.h"
#include "content/source.h"
#include "content/text_book.h"
#include "content/treatment.h"
#include "figure/figure.h"
#include "shared/fault.h"
#include "shared/language.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::cli {

/// One language of a content folder as far as it could be read.
struct LanguageContent {
    Language language = Language::swedish;
    std::optional<content::TextBook> book{};
    std::vector<content::Article> articles{};
    std::optional<content::Course> course{};
    std::optional<content::Treatments> treatments{};
    std::optional<content::ScanChart> scan_chart{};
    std::optional<content::Sources> sources{};
    /// Keys of the words that are not there.
    std::vector<std::string> missing{};
};

/// A whole content folder as far as it could be read.
struct ContentFolder {
    std::string version;
    std::optional<content::Catalogue> catalogue;
    std::optional<content::RedFlags> red_flags;
    std::optional<content::Sources> sources;
    std::optional<std::vector<figure::Figure>> figures;
    std::vector<LanguageContent> languages;
    /// Every fault of every file, each once.
    Faults faults;
};

} // namespace trygg::cli
