#include "storage/contents_rows.h"

#include "storage/event_check.h"
#include "storage/event_rows.h"
#include "storage/profile_rows.h"
#include "storage/record_rows.h"
#include "storage/rows.h"

namespace trygg::storage {
namespace {

plan::Profile as_profile(const plan::ProfileChange& stored)
{
    if (!stored.avoid || !stored.days || !stored.equipment) bad_row("a first profile with gaps");
    return {stored.pattern, *stored.avoid, *stored.days, stored.minutes, *stored.equipment, stored.positions};
}

plan::Prescription read_prescription(SQLite::Database& database)
{
    const auto lines = read_lines(database);
    plan::Prescription prescription;
    Cursor rows{database, "SELECT position, line FROM programme_line ORDER BY position"};
    while (rows.next()) {
        const Row row = rows.row();
        static_cast<void>(row.integer(0, static_cast<int>(prescription.size()), static_cast<int>(prescription.size())));
        const auto line = lines.find(row.integer(1));
        if (line == lines.end()) bad_row("a line of nothing");
        prescription.push_back(line->second);
    }
    return prescription;
}

diary::Draft read_answers(SQLite::Database& database)
{
    diary::Draft answers;
    Cursor rows{database, "SELECT key, value FROM programme_answer"};
    while (rows.next()) answers.emplace(rows.row().text(0), rows.row().text(1));
    return answers;
}

std::optional<diary::Programme> read_programme(SQLite::Database& database)
{
    Cursor rows{database, "SELECT started_utc, started_offset, profile FROM programme"};
    if (!rows.next()) {
        if (!read_prescription(database).empty() || !read_answers(database).empty()) bad_row("parts of no programme");
        return std::nullopt;
    }
    const auto profiles = read_profiles(database);
    const auto profile = profiles.find(rows.row().integer(2));
    if (profile == profiles.end()) bad_row("a programme without its profile");
    diary::Programme programme{rows.row().moment(0), as_profile(profile->second),
                               read_prescription(database), read_answers(database)};
    if (!fault_in(programme).empty()) bad_row("a programme out of range");
    return programme;
}

diary::Drafts read_drafts(SQLite::Database& database)
{
    diary::Drafts drafts;
    Cursor rows{database, "SELECT kind, key, value FROM draft"};
    while (rows.next()) {
        const Row row = rows.row();
        const auto kind = diary::draft_kind_from(row.text(0));
        if (!kind) bad_row("unknown kind of draft");
        drafts[*kind].emplace(row.text(1), row.text(2));
    }
    for (const auto& [kind, draft] : drafts)
        if (!fault_in(draft).empty()) bad_row("a draft out of range");
    return drafts;
}

} // namespace

void write_programme(Writer& writer, const diary::Programme& programme)
{
    const std::int64_t profile = write_profile(writer, as_change(programme.profile));
    writer.run("INSERT INTO programme (id, started_utc, started_offset, profile) VALUES (1, ?, ?, ?)",
               std::int64_t{programme.started.instant.time_since_epoch().count()},
               std::int64_t{programme.started.offset.count()}, profile);
    int position = 0;
    for (const auto& entry : programme.prescription) {
        const std::int64_t line = write_line(writer, entry);
        writer.run("INSERT INTO programme_line (position, line) VALUES (?, ?)", position++, line);
    }
    for (const auto& [key, value] : programme.answers)
        writer.run("INSERT INTO programme_answer (key, value) VALUES (?, ?)", key, value);
}

void write_draft(Writer& writer, diary::DraftKind kind, const diary::Draft& draft)
{
    writer.run("DELETE FROM draft WHERE kind = ?", diary::code(kind));
    for (const auto& [key, value] : draft)
        writer.run("INSERT INTO draft (kind, key, value) VALUES (?, ?, ?)", diary::code(kind), key, value);
}

diary::Contents read_contents(SQLite::Database& database)
{
    return {read_programme(database), read_entries(database), read_drafts(database), read_records(database)};
}

} // namespace trygg::storage
