#include "storage/rows.h"

namespace trygg::storage {

std::int64_t Row::integer(int column) const
{
    const SQLite::Column value = statement_.getColumn(column);
    if (!value.isInteger()) bad_row("not a whole number");
    return value.getInt64();
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

std::string Row::text(int column) const
{
    const SQLite::Column value = statement_.getColumn(column);
    if (!value.isText()) bad_row("not a text");
    return value.getString();
}

std::optional<std::string> Row::optional_text(int column) const
{
    return absent(column) ? std::nullopt : std::optional{text(column)};
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
