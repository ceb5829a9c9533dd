#pragma once

#include <span>

namespace SQLite {
class Database;
}

namespace trygg::storage {

/// The steps from an empty database to the newest tables, in order; step n makes version n. Append only.
[[nodiscard]] std::span<const char* const> schema_steps();

/// The version of the newest tables.
[[nodiscard]] int schema_version();

/// Runs the steps that `database` has not had, each in one transaction with its version and a check of
/// the foreign keys. Throws StorageError damaged when a step fails; the steps before it stay.
void migrate(SQLite::Database& database, std::span<const char* const> steps);

} // namespace trygg::storage
