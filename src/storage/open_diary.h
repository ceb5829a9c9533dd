#pragma once

#include "shared/clock.h"
#include "storage/diary.h"
#include "storage/generation.h"
#include "storage/opened.h"
#include "storage/storage_error.h"

#include <filesystem>
#include <vector>

namespace trygg::storage {

/// The folder of the program's data: TRYGGRYGG_DATA_DIR, or the system's place for it.
[[nodiscard]] std::filesystem::path data_folder();

/// The diary in a data folder.
[[nodiscard]] std::filesystem::path diary_file_in(const std::filesystem::path& folder);

/// Opens the diary for writing, a new one where there has never been one (nothing is written yet).
/// Throws StorageError: locked_by_other, newer_version, unreadable. `clock` outlives the diary.
[[nodiscard]] Opened open_diary(const std::filesystem::path& file, const Clock& clock);

/// Opens the diary as it is now, without a lock; every change is refused.
[[nodiscard]] Opened read_diary(const std::filesystem::path& file);

/// The earlier states that are whole, newest first.
[[nodiscard]] std::vector<Generation> generations_of(const std::filesystem::path& file);

/// What `source`, a backup or a generation, holds; throws StorageError when it is no whole diary.
[[nodiscard]] Generation inspect(const std::filesystem::path& source);

/// Makes `source` the diary and opens it. The state before it is kept: as a generation when it is
/// whole, otherwise as FILE.corrupt-<UTC>. `source` may be the changed file itself, to accept it.
[[nodiscard]] Diary restore_diary(const std::filesystem::path& file, const std::filesystem::path& source,
                                  const Clock& clock);

/// Begins an empty diary where the old one is damaged or missing; the damaged file is kept.
[[nodiscard]] Diary begin_anew(const std::filesystem::path& file, const Clock& clock);

/// Removes the diary with every generation, kept and temporary file; returns what could not be removed.
[[nodiscard]] std::vector<std::filesystem::path> erase_diary(const std::filesystem::path& file);

} // namespace trygg::storage
