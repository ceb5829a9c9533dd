#include "storage/profile_rows.h"

#include "content/codes.h"
#include "storage/rows.h"
#include "storage/words.h"

namespace trygg::storage {
namespace {

constexpr int kMostUsual = 9999;

void write_item(Writer& writer, std::int64_t profile, std::string_view list, std::string_view item)
{
    writer.run("INSERT INTO profile_item (profile, list, item) VALUES (?, ?, ?)", profile, list, item);
}

template <class Set>
void write_codes(Writer& writer, std::int64_t profile, std::string_view list, const std::optional<Set>& values)
{
    if (!values) return;
    for (const auto value : *values) write_item(writer, profile, list, content::code(value));
}

/// Adds what `from` makes of the item to a set that was given.
template <class Set, class From>
void read_item(std::optional<Set>& set, std::string_view item, From from)
{
    const auto value = from(item);
    if (!set || !value) bad_row("an item of no list");
    set->insert(*value);
}

void read_item(plan::ProfileChange& profile, std::string_view list, std::string_view item)
{
    if (list == "avoid")
        read_item(profile.avoid, item, content::avoid_tag_from);
    else if (list == "day")
        read_item(profile.days, item, day_from);
    else if (list == "equipment")
        read_item(profile.equipment, item, content::equipment_from);
    else if (list == "position")
        read_item(profile.positions, item, content::position_from);
    else
        bad_row("unknown list");
}

} // namespace

std::int64_t write_profile(Writer& writer, const plan::ProfileChange& profile)
{
    std::optional<std::string_view> pattern;
    if (profile.pattern) pattern = word_of(kPatternWords, *profile.pattern);
    writer.run("INSERT INTO profile (pattern, minutes, avoid_given, days_given, equipment_given, "
               "positions_given) VALUES (?, ?, ?, ?, ?, ?)",
               pattern, profile.minutes, profile.avoid.has_value(), profile.days.has_value(),
               profile.equipment.has_value(), profile.positions.has_value());
    const std::int64_t id = writer.last_id();
    write_codes(writer, id, "avoid", profile.avoid);
    write_codes(writer, id, "equipment", profile.equipment);
    write_codes(writer, id, "position", profile.positions);
    if (profile.days)
        for (const int day : *profile.days)
            write_item(writer, id, "day", kDayWords.at(static_cast<std::size_t>(day)));
    return id;
}

std::int64_t write_line(Writer& writer, const plan::PrescriptionEntry& entry)
{
    if (const auto* exercise = std::get_if<plan::PrescribedExercise>(&entry)) {
        writer.run("INSERT INTO prescription_line (kind, exercise, usual) VALUES ('exercise', ?, ?)",
                   exercise->exercise, exercise->usual);
    } else {
        const auto& activity = std::get<plan::OwnActivity>(entry);
        writer.run("INSERT INTO prescription_line (kind, exercise, usual, unit, target, aerobic, plan_b) "
                   "VALUES ('activity', ?, ?, ?, ?, ?, ?)",
                   activity.id, activity.usual, content::code(activity.unit), activity.target,
                   activity.aerobic, activity.plan_b);
    }
    return writer.last_id();
}

std::map<std::int64_t, plan::ProfileChange> read_profiles(SQLite::Database& database)
{
    std::map<std::int64_t, plan::ProfileChange> profiles;
    Cursor rows{database, "SELECT id, pattern, minutes, avoid_given, days_given, equipment_given, positions_given "
                          "FROM profile"};
    while (rows.next()) {
        const Row row = rows.row();
        plan::ProfileChange& profile = profiles[row.integer(0)];
        if (const auto pattern = row.optional_text(1)) {
            profile.pattern = value_of(kPatternWords, *pattern);
            if (!profile.pattern) bad_row("unknown pattern");
        }
        profile.minutes = row.optional_integer(2, 10, 30);
        if (row.flag(3)) profile.avoid.emplace();
        if (row.flag(4)) profile.days.emplace();
        if (row.flag(5)) profile.equipment.emplace();
        if (row.flag(6)) profile.positions.emplace();
    }
    Cursor items{database, "SELECT profile, list, item FROM profile_item"};
    while (items.next()) {
        const Row row = items.row();
        const auto profile = profiles.find(row.integer(0));
        if (profile == profiles.end()) bad_row("an item of no profile");
        read_item(profile->second, row.text(1), row.text(2));
    }
    return profiles;
}

std::map<std::int64_t, plan::PrescriptionEntry> read_lines(SQLite::Database& database)
{
    std::map<std::int64_t, plan::PrescriptionEntry> lines;
    Cursor rows{database, "SELECT id, kind, exercise, usual, unit, target, aerobic, plan_b FROM prescription_line"};
    while (rows.next()) {
        const Row row = rows.row();
        const auto exercise = row.id<ExerciseId>(2);
        if (row.text(1) == "exercise") {
            lines.emplace(row.integer(0),
                          plan::PrescribedExercise{exercise, row.optional_integer(3, 0, kMostUsual)});
            continue;
        }
        const auto unit = content::unit_from(row.text(4));
        if (!unit) bad_row("unknown unit");
        lines.emplace(row.integer(0),
                      plan::OwnActivity{exercise, *unit, row.integer(3, 1, kMostUsual),
                                        row.optional_integer(5, 1, kMostUsual), row.flag(6),
                                        row.optional_text(7)});
    }
    return lines;
}

} // namespace trygg::storage
