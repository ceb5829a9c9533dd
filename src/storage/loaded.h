#pragma once

#include "diary/contents.h"
#include "storage/database.h"
#include "storage/envelope.h"

#include <filesystem>
#include <optional>

namespace trygg::storage {

/// A database and all that it holds, every row checked.
struct Loaded {
    Database database;
    diary::Contents contents;
};

/// What lies behind the envelope; empty when it is no sound diary. Throws StorageError newer_version before it looks
/// at anything else.
[[nodiscard]] std::optional<Loaded> loaded(const Unsealed& unsealed);

/// The whole diary in `source`; one whose seal is broken only where `even_changed`. Throws StorageError: unreadable,
/// newer_version, damaged.
[[nodiscard]] Loaded whole_diary_in(const Files& files, const std::filesystem::path& source, bool even_changed = false);

} // namespace trygg::storage
