#pragma once

#include "diary/entry.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace trygg::storage {

class Writer;

/// Writes one entry into the tables of its type.
void write_entry(Writer& writer, const diary::Entry& entry);

/// Every entry in the order of writing, each row checked. Throws StorageError damaged.
[[nodiscard]] std::vector<diary::Entry> read_entries(SQLite::Database& database);

} // namespace trygg::storage
