#pragma once

#include "shared/clock.h"
#include "storage/files.h"
#include "storage/generation.h"
#include "storage/opened.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace trygg::storage {

/// The doors of open_diary.h for a chosen disk.
[[nodiscard]] Opened open_diary(std::shared_ptr<const Files> files, const std::filesystem::path& file,
                                const Clock& clock);
[[nodiscard]] Opened read_diary(std::shared_ptr<const Files> files, const std::filesystem::path& file);
[[nodiscard]] std::vector<Generation> generations_of(const Files& files, const std::filesystem::path& file);
[[nodiscard]] Generation inspect(const Files& files, const std::filesystem::path& source);
[[nodiscard]] Diary restore_diary(std::shared_ptr<const Files> files, const std::filesystem::path& file,
                                  const std::filesystem::path& source, const Clock& clock);
[[nodiscard]] Diary begin_anew(std::shared_ptr<const Files> files, const std::filesystem::path& file,
                               const Clock& clock);
[[nodiscard]] std::vector<std::filesystem::path> erase_diary(const Files& files,
                                                             const std::filesystem::path& file);

} // namespace trygg::storage
