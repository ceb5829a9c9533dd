#pragma once

#include "shared/date.h"
#include "shared/id.h"
#include "shared/pain_score.h"
#include "storage/storage_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace trygg::storage {

/// Throws: a row of the diary holds what it cannot hold.
[[noreturn]] inline void bad_row(const char* what)
{
    throw StorageError{StorageFault::damaged, std::string{"row: "} + what};
}

/// The columns of the row that a cursor stands at; each is checked as it is read.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : statement_{statement} {}

    [[nodiscard]] bool absent(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int integer(int column, int least, int most) const;
    [[nodiscard]] std::optional<int> optional_integer(int column, int least, int most) const;
    [[nodiscard]] bool flag(int column) const { return integer(column, 0, 1) == 1; }
    [[nodiscard]] std::optional<bool> optional_flag(int column) const;
    /// Valid until the cursor moves on.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::optional<std::string> optional_text(int column) const;
    [[nodiscard]] PainScore pain(int column) const;
    [[nodiscard]] Date date(int column) const;
    /// From an instant in `column` and an offset in the one after it.
    [[nodiscard]] Moment moment(int column) const;
    template <class AnyId>
    [[nodiscard]] AnyId id(int column) const
    {
        const auto result = AnyId::from(text(column));
        if (!result) bad_row("not an id");
        return *result;
    }

private:
    sqlite3_stmt* statement_;
};

/// The rows that a query gives, one after the other. It reads the columns of tens of thousands of rows at every
/// start, so it does without SQLiteCpp's counted reference for each column.
class Cursor {
public:
    /// `sql` is a literal.
    Cursor(SQLite::Database& database, const char* sql);
    ~Cursor();
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    /// Moves to the next row; false behind the last one. Throws StorageError damaged.
    [[nodiscard]] bool next();
    [[nodiscard]] Row row() const { return Row{statement_}; }

private:
    sqlite3_stmt* statement_ = nullptr;
};

/// Runs statements with values, each prepared once.
class Writer {
public:
    explicit Writer(SQLite::Database& database) : database_{database} {}

    /// Runs `sql`, a literal, with one value for each question mark.
    template <class... Values>
    void run(const char* sql, const Values&... values)
    {
        SQLite::Statement& statement = prepared(sql);
        statement.reset();
        [[maybe_unused]] int index = 0;
        (bind(statement, ++index, values), ...);
        statement.exec();
    }
    /// The row id that the last insert was given.
    [[nodiscard]] std::int64_t last_id() const { return database_.getLastInsertRowid(); }

private:
    [[nodiscard]] SQLite::Statement& prepared(const char* sql);

    static void bind(SQLite::Statement& statement, int index, int value) { statement.bind(index, value); }
    static void bind(SQLite::Statement& statement, int index, bool value) { statement.bind(index, value ? 1 : 0); }
    static void bind(SQLite::Statement& statement, int index, std::int64_t value)
    {
        statement.bind(index, value);
    }
    static void bind(SQLite::Statement& statement, int index, const std::string& value)
    {
        statement.bind(index, value);
    }
    static void bind(SQLite::Statement& statement, int index, std::string_view value)
    {
        statement.bind(index, std::string{value});
    }
    static void bind(SQLite::Statement& statement, int index, PainScore value)
    {
        statement.bind(index, value.value());
    }
    template <class Tag>
    static void bind(SQLite::Statement& statement, int index, const Id<Tag>& value)
    {
        statement.bind(index, value.text());
    }
    template <class Value>
    static void bind(SQLite::Statement& statement, int index, const std::optional<Value>& value)
    {
        if (value)
            bind(statement, index, *value);
        else
            statement.bind(index);
    }

    SQLite::Database& database_;
    std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
};

} // namespace trygg::storage
