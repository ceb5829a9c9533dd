#include "storage/rows.h"

#include <new>
#include <sqlite3.h>

namespace trygg::storage {

Cursor::Cursor(SQLite::Database& database, const char* sql)
{
    if (sqlite3_prepare_v2(database.getHandle(), sql, -1, &statement_, nullptr) != SQLITE_OK)
        bad_row("a table does not read");
}

Cursor::~Cursor() { sqlite3_finalize(statement_); }

bool Cursor::next()
{
    switch (sqlite3_step(statement_)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    case SQLITE_NOMEM: throw std::bad_alloc{};
    default: bad_row("does not read");
    }
}

bool Row::absent(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::int64_t Row::integer(int column) const
{
    if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER) bad_row("not a whole number");
    return sqlite3_column_int64(statement_, column);
}

int Row::integer(int column, int least, int most) const
{
    const std::int64_t value = integer(column);
    if (value < least || value > most) bad_row("a number out of range");
    return static_cast<int>(value);
}

std::optional<int> Row::optional_integer(int column, int least, int most) const
{
    return absent(column) ? std::nullopt : std::optional{integer(column, least, most)};
}

std::optional<bool> Row::optional_flag(int column) const
{
    return absent(column) ? std::nullopt : std::optional{flag(column)};
}

std::string_view Row::text(int column) const
{
    if (sqlite3_column_type(statement_, column) != SQLITE_TEXT) bad_row("not a text");
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    if (bytes == nullptr) throw std::bad_alloc{};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::optional<std::string> Row::optional_text(int column) const
{
    return absent(column) ? std::nullopt : std::optional{std::string{text(column)}};
}

PainScore Row::pain(int column) const
{
    const auto score = PainScore::from(integer(column, PainScore::kMin, PainScore::kMax));
    if (!score) bad_row("pain out of range");
    return *score;
}

Date Row::date(int column) const
{
    const auto day = date_from(text(column));
    if (!day) bad_row("not a day");
    return *day;
}

Moment Row::moment(int column) const
{
    constexpr int kDayOfMinutes = 24 * 60;
    return {std::chrono::sys_seconds{std::chrono::seconds{integer(column)}},
            std::chrono::minutes{integer(column + 1, 1 - kDayOfMinutes, kDayOfMinutes - 1)}};
}

SQLite::Statement& Writer::prepared(const char* sql)
{
    auto& statement = statements_[sql];
    if (!statement) statement = std::make_unique<SQLite::Statement>(database_, sql);
    return *statement;
}

} // namespace trygg::storage
