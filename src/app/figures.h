#pragma once

#include "figure/figure.h"
#include "shared/fault.h"

#include <filesystem>
#include <map>

namespace trygg::app {

/// How the person of each exercise moves; none where the file is at fault.
struct FigureBook {
    std::map<ExerciseId, figure::Figure> figures;
    Faults faults;
};

/// The figures in figures.json of the content folder `directory`.
[[nodiscard]] FigureBook read_figure_book(const std::filesystem::path& directory);

} // namespace trygg::app
