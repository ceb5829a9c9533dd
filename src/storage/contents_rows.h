#pragma once

#include "diary/contents.h"

namespace SQLite {
class Database;
}

namespace trygg::storage {

class Writer;

/// Writes the first plan.
void write_programme(Writer& writer, const diary::Programme& programme);
/// Puts `draft` in the place of the one of that kind; an empty one leaves none.
void write_draft(Writer& writer, diary::DraftKind kind, const diary::Draft& draft);

/// Everything in the database, each row checked. Throws StorageError damaged.
[[nodiscard]] diary::Contents read_contents(SQLite::Database& database);

} // namespace trygg::storage
