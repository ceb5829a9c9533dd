#pragma once

#include "content/vocabulary.h"
#include "shared/date.h"
#include "shared/id.h"

#include <set>
#include <string>
#include <vector>

namespace trygg::content {

/// A ready-made programme.
using ReadyProgrammeId = Id<struct ReadyProgrammeTag>;

/// A ready-made programme in one language: a few exercises that go together.
struct ReadyProgramme {
    ReadyProgrammeId id;
    /// In the order of doing.
    std::vector<ExerciseId> exercises;
    /// Every position that its exercises need, and no other.
    std::set<Position> positions;
    /// The codes of the patterns that it is made for.
    std::set<std::string> suits;
    std::string name;
    /// Whom it is for, and what is in it.
    std::string for_whom, summary;
    friend bool operator==(const ReadyProgramme&, const ReadyProgramme&) = default;
};

/// All ready-made programmes, in the order of the file.
struct ReadyProgrammes {
    Date reviewed;
    std::vector<ReadyProgramme> programmes;
    friend bool operator==(const ReadyProgrammes&, const ReadyProgrammes&) = default;
};

} // namespace trygg::content
