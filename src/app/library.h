#pragma once

#include "content/contact.h"
#include "content/exercise.h"
#include "triage/questionnaire.h"

#include <filesystem>

namespace trygg::app {

/// The facts of the content, read once at the start.
struct Library {
    content::Catalogue catalogue;
    triage::Questionnaire questionnaire;
    content::Contacts contacts;
};

/// The library in the content folder `directory`; throws ContentError with every fault of every file.
[[nodiscard]] Library read_library(const std::filesystem::path& directory);

} // namespace trygg::app
