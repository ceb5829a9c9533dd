#pragma once

#include "content/everyday.h"
#include "content/exercise.h"
#include "content/programme.h"
#include "content/reading.h"
#include "content/source.h"
#include "shared/language.h"

#include <filesystem>
#include <utility>

namespace trygg::app {

/// What stands beside the catalogue of exercises, read from the content folder when it is asked for.
class ExerciseRoom {
public:
    /// `catalogue` outlives the room.
    ExerciseRoom(std::filesystem::path directory, const content::Catalogue& catalogue)
        : directory_{std::move(directory)}, catalogue_{catalogue}
    {
    }

    [[nodiscard]] content::Reading<content::EverydayBook> everyday(Language language) const;
    [[nodiscard]] content::Reading<content::ReadyProgrammes> programmes(Language language) const;
    /// The references; none where their file is at fault.
    [[nodiscard]] content::Sources sources(Language language) const;

private:
    std::filesystem::path directory_;
    const content::Catalogue& catalogue_;
};

} // namespace trygg::app
