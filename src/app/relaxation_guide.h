#pragma once

#include "content/relaxation.h"
#include "figure/figure.h"
#include "shared/fault.h"
#include "shared/language.h"

#include <filesystem>
#include <optional>

namespace trygg::app {

/// What leads through the muscle relaxation: its words and the person who shows it, each absent where at fault.
struct RelaxationGuide {
    std::optional<content::Relaxation> relaxation;
    std::optional<figure::Figure> figure;
    Faults faults;
};

/// The guide in the content folder `directory`, with its words in `language`.
[[nodiscard]] RelaxationGuide read_relaxation_guide(const std::filesystem::path& directory, Language language);

} // namespace trygg::app
