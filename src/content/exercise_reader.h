#pragma once

#include "content/exercise.h"
#include "shared/fault.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace trygg::content {

/// A catalogue that was read: whole where `faults` is empty, absent otherwise.
struct CatalogueReading {
    std::optional<Catalogue> catalogue;
    /// Every fault, in the order of the text.
    Faults faults;
};

/// The catalogue written in `text`; `file` is the name that the faults carry.
[[nodiscard]] CatalogueReading parse_catalogue(std::string_view text, const std::string& file);

/// The catalogue in exercises.json of the content folder `directory`, with every fault of it.
[[nodiscard]] CatalogueReading check_catalogue(const std::filesystem::path& directory);

/// The catalogue in exercises.json of the content folder `directory`; throws ContentError with every fault.
[[nodiscard]] Catalogue read_catalogue(const std::filesystem::path& directory);

} // namespace trygg::content
