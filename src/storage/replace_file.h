#pragma once

#include "storage/files.h"

namespace trygg::storage {

/// Writes a file outside the diary (a backup, an export) for good: at once, in the place of one that is there, and
/// read back. Throws StorageError.
void replace_file(const Files& files, const std::filesystem::path& target, std::span<const std::uint8_t> bytes);

} // namespace trygg::storage
