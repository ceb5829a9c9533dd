#pragma once

#include "content/words_files.h"
#include "shared/fault.h"

#include <filesystem>
#include <vector>

namespace trygg::content {

/// The texts that hold markup (`<b>`, `&nbsp;`, `**`), which the program would show as it stands.
[[nodiscard]] Faults markup_faults(const WordsFile& file);

/// The texts whose numbers differ from those of the same text in the other languages; one list of files for each language.
[[nodiscard]] Faults number_faults(const std::vector<std::vector<WordsFile>>& languages);

/// The files of words that belong to nothing in the content folder `directory`, so that nobody would ever read them.
[[nodiscard]] Faults lone_file_faults(const std::filesystem::path& directory, const std::vector<WordsFile>& files);

} // namespace trygg::content
