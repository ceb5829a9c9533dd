#pragma once

#include "plan/profile.h"

#include <cstdint>
#include <map>

namespace SQLite {
class Database;
}

namespace trygg::storage {

class Writer;

/// Writes the profile and returns its row id.
std::int64_t write_profile(Writer& writer, const plan::ProfileChange& profile);
/// Writes a line of a prescription and returns its row id.
std::int64_t write_line(Writer& writer, const plan::PrescriptionEntry& entry);

/// Every profile of the database by row id. Throws StorageError damaged.
[[nodiscard]] std::map<std::int64_t, plan::ProfileChange> read_profiles(SQLite::Database& database);
/// Every prescription line of the database by row id. Throws StorageError damaged.
[[nodiscard]] std::map<std::int64_t, plan::PrescriptionEntry> read_lines(SQLite::Database& database);

} // namespace trygg::storage
