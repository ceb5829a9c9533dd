#pragma once

#include "shared/language.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace trygg::content {

/// A file of words as it stands.
struct WordsFile {
    /// Its path below the language's folder.
    std::string name;
    /// Its path as faults name it.
    std::string file;
    /// Each text by its place (JSON pointer).
    std::map<std::string, std::string> texts;
};

/// The files of words of `language` in the content folder `directory`, by name; of what is no JSON only the name.
[[nodiscard]] std::vector<WordsFile> read_words_files(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
