#pragma once

#include "figure/figure.h"
#include "shared/fault.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::content {

/// Figures that were read; only whole where `faults` is empty.
struct FigureReading {
    /// In the order of the file.
    std::vector<figure::Figure> figures;
    /// Every fault, in the order of the text.
    Faults faults;
};

/// The figures written in `text`; `file` is the name that the faults carry.
[[nodiscard]] FigureReading parse_figures(std::string_view text, const std::string& file);

/// The figures in figures.json of the content folder `directory`; throws ContentError with every fault.
[[nodiscard]] std::vector<figure::Figure> read_figures(const std::filesystem::path& directory);

} // namespace trygg::content
