#pragma once

#include "diary/records.h"

namespace SQLite {
class Database;
}

namespace trygg::storage {

class Writer;

/// Writes each of the records behind those that are there; notebooks and the text being read take their places.
void write_records(Writer& writer, const diary::Records& added);
/// Puts `words` in the place of that notebook; empty ones leave none.
void write_notebook(Writer& writer, diary::Notebook notebook, const diary::Draft& words);
/// Puts `text` in the place of what was being read.
void write_reading(Writer& writer, const std::optional<std::string>& text);

/// Every record in the order of writing, each row checked. Throws StorageError damaged.
[[nodiscard]] diary::Records read_records(SQLite::Database& database);

} // namespace trygg::storage
