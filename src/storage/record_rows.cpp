#include "storage/record_rows.h"

#include "storage/record_check.h"
#include "storage/rows.h"

namespace trygg::storage {
namespace {

constexpr int kDayOfSeconds = 86'400, kMostWeek = 9999;

std::int64_t seconds(const Moment& moment) { return moment.instant.time_since_epoch().count(); }
std::int64_t offset(const Moment& moment) { return moment.offset.count(); }

void write(Writer& writer, const diary::Practice& practice)
{
    writer.run("INSERT INTO practice (kind, started_utc, started_offset, seconds) VALUES (?, ?, ?, ?)",
               diary::code(practice.kind), seconds(practice.started), offset(practice.started),
               std::int64_t{practice.length.count()});
}

void write(Writer& writer, const diary::ReadMark& mark)
{
    writer.run("INSERT INTO read_mark (text, at_utc, at_offset) VALUES (?, ?, ?)", mark.text, seconds(mark.at),
               offset(mark.at));
}

void write(Writer& writer, const diary::Evaluation& evaluation)
{
    writer.run("INSERT INTO evaluation (at_utc, at_offset, week) VALUES (?, ?, ?)", seconds(evaluation.at),
               offset(evaluation.at), evaluation.week);
    const std::int64_t id = writer.last_id();
    for (const auto& [key, value] : evaluation.answers)
        writer.run("INSERT INTO evaluation_answer (evaluation, key, value) VALUES (?, ?, ?)", id, key, value);
}

std::vector<diary::Practice> read_practices(SQLite::Database& database)
{
    std::vector<diary::Practice> practices;
    Cursor rows{database, "SELECT kind, started_utc, started_offset, seconds FROM practice ORDER BY id"};
    while (rows.next()) {
        const Row row = rows.row();
        const auto kind = diary::practice_kind_from(row.text(0));
        if (!kind) bad_row("unknown kind of practice");
        practices.push_back({row.moment(1), *kind, std::chrono::seconds{row.integer(3, 1, kDayOfSeconds)}});
    }
    return practices;
}

std::vector<diary::ReadMark> read_read_marks(SQLite::Database& database)
{
    std::vector<diary::ReadMark> marks;
    Cursor rows{database, "SELECT text, at_utc, at_offset FROM read_mark ORDER BY id"};
    while (rows.next()) marks.push_back({std::string{rows.row().text(0)}, rows.row().moment(1)});
    return marks;
}

std::optional<std::string> read_reading(SQLite::Database& database)
{
    Cursor rows{database, "SELECT text FROM reading"};
    return rows.next() ? std::optional{std::string{rows.row().text(0)}} : std::nullopt;
}

diary::Notebooks read_notebooks(SQLite::Database& database)
{
    diary::Notebooks notebooks;
    Cursor rows{database, "SELECT kind, key, value FROM notebook"};
    while (rows.next()) {
        const Row row = rows.row();
        const auto notebook = diary::notebook_from(row.text(0));
        if (!notebook) bad_row("unknown notebook");
        notebooks[*notebook].emplace(row.text(1), row.text(2));
    }
    return notebooks;
}

std::vector<diary::Evaluation> read_evaluations(SQLite::Database& database)
{
    std::map<std::int64_t, diary::Evaluation> by_id;
    Cursor rows{database, "SELECT id, at_utc, at_offset, week FROM evaluation"};
    while (rows.next()) {
        const Row row = rows.row();
        by_id.emplace(row.integer(0), diary::Evaluation{row.moment(1), row.integer(3, 1, kMostWeek), {}});
    }
    Cursor answers{database, "SELECT evaluation, key, value FROM evaluation_answer"};
    while (answers.next()) {
        const Row row = answers.row();
        const auto evaluation = by_id.find(row.integer(0));
        if (evaluation == by_id.end()) bad_row("an answer of no evaluation");
        evaluation->second.answers.emplace(row.text(1), row.text(2));
    }
    std::vector<diary::Evaluation> evaluations;
    for (auto& [id, evaluation] : by_id) evaluations.push_back(std::move(evaluation));
    return evaluations;
}

} // namespace

void write_records(Writer& writer, const diary::Records& added)
{
    for (const auto& practice : added.practices) write(writer, practice);
    for (const auto& mark : added.read_marks) write(writer, mark);
    if (added.reading) write_reading(writer, added.reading);
    for (const auto& [notebook, words] : added.notebooks) write_notebook(writer, notebook, words);
    for (const auto& evaluation : added.evaluations) write(writer, evaluation);
}

void write_notebook(Writer& writer, diary::Notebook notebook, const diary::Draft& words)
{
    writer.run("DELETE FROM notebook WHERE kind = ?", diary::code(notebook));
    for (const auto& [key, value] : words)
        writer.run("INSERT INTO notebook (kind, key, value) VALUES (?, ?, ?)", diary::code(notebook), key, value);
}

void write_reading(Writer& writer, const std::optional<std::string>& text)
{
    writer.run("DELETE FROM reading");
    if (text) writer.run("INSERT INTO reading (id, text) VALUES (1, ?)", *text);
}

diary::Records read_records(SQLite::Database& database)
{
    diary::Records records{read_practices(database), read_read_marks(database), read_reading(database),
                           read_notebooks(database), read_evaluations(database)};
    if (const auto fault = fault_in(records); !fault.empty()) bad_row(fault.c_str());
    return records;
}

} // namespace trygg::storage
