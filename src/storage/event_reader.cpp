#include "storage/canonical.h"
#include "storage/event_check.h"
#include "storage/event_rows.h"
#include "storage/profile_rows.h"
#include "storage/rows.h"
#include "storage/words.h"

#include <algorithm>

namespace trygg::storage {
namespace {

/// The rows of one detail table, which lie in the order of their entries (the first column).
class Details {
public:
    Details(SQLite::Database& database, const char* sql) : rows_{database, sql} { next(); }
    /// Whether the row that it stands at belongs to `entry`.
    [[nodiscard]] bool at(std::int64_t entry) const { return entry_ == entry; }
    [[nodiscard]] Row row() const { return rows_.row(); }
    void next() { entry_ = rows_.next() ? std::optional{row().integer(0)} : std::nullopt; }
    /// Throws when rows are left that belong to no entry.
    void finish() const
    {
        if (entry_) bad_row("details of no entry");
    }

private:
    Cursor rows_;
    std::optional<std::int64_t> entry_;
};

/// Reads the bodies of events, entry by entry in ascending order, each table once from end to end.
class BodyReader {
public:
    explicit BodyReader(SQLite::Database& database)
        : sessions_{database, "SELECT entry, plan, pain_before, pain_worst, new_signs, note FROM session "
                              "ORDER BY entry"},
          exercises_{database, "SELECT entry, position, exercise, done, okay_now FROM session_exercise "
                               "ORDER BY entry, position"},
          later_{database, "SELECT entry, okay, pain, suspected_given, new_signs, leg_pain_further_down, "
                           "note FROM later ORDER BY entry"},
          suspected_{database, "SELECT entry, position, exercise FROM later_suspected "
                               "ORDER BY entry, position"},
          forms_{database, "SELECT entry, form FROM day_form ORDER BY entry"},
          pains_{database, "SELECT entry, pain, note FROM daily_pain ORDER BY entry"},
          triages_{database, "SELECT entry, form, level, blocks_plan, answers, content_version FROM triage "
                             "ORDER BY entry"},
          rules_{database, "SELECT entry, position, rule FROM triage_rule ORDER BY entry, position"},
          clearances_{database, "SELECT entry, who, on_day FROM clearance ORDER BY entry"},
          lowers_{database, "SELECT entry, exercise, dose FROM lower ORDER BY entry"},
          swaps_{database, "SELECT entry, from_exercise, to_exercise FROM swap ORDER BY entry"},
          excludes_{database, "SELECT entry, exercise FROM exclude ORDER BY entry"},
          prescribes_{database, "SELECT entry, line FROM prescribe ORDER BY entry"},
          profile_changes_{database, "SELECT entry, profile FROM profile_change ORDER BY entry"},
          lines_{read_lines(database)}, profiles_{read_profiles(database)}
    {
    }

    [[nodiscard]] plan::EventBody read(std::int64_t entry, std::string_view type)
    {
        if (type == "session") return one(sessions_, entry, [&](const Row& row) { return session(entry, row); });
        if (type == "later") return one(later_, entry, [&](const Row& row) { return later(entry, row); });
        if (type == "day_form") return one(forms_, entry, day_form);
        if (type == "daily_pain")
            return one(pains_, entry, [](const Row& row) {
                return plan::DailyPainEvent{row.pain(1), row.optional_text(2)};
            });
        if (type == "triage") return one(triages_, entry, [&](const Row& row) { return triage(entry, row); });
        if (type == "clearance")
            return one(clearances_, entry, [](const Row& row) {
                return plan::ClearanceEvent{std::string{row.text(1)}, row.date(2)};
            });
        if (type == "flare") return plan::FlareEvent{};
        if (type == "lower")
            return one(lowers_, entry, [](const Row& row) {
                return plan::LowerEvent{row.id<ExerciseId>(1), row.integer(2, 1, 9999)};
            });
        if (type == "swap")
            return one(swaps_, entry, [](const Row& row) {
                return plan::SwapEvent{row.id<ExerciseId>(1), row.id<ExerciseId>(2)};
            });
        if (type == "exclude")
            return one(excludes_, entry, [](const Row& row) {
                return plan::ExcludeEvent{row.id<ExerciseId>(1)};
            });
        if (type == "prescribe")
            return one(prescribes_, entry, [&](const Row& row) {
                return plan::PrescribeEvent{found(lines_, row.integer(1))};
            });
        if (type == "profile")
            return one(profile_changes_, entry, [&](const Row& row) {
                return plan::ProfileEvent{found(profiles_, row.integer(1))};
            });
        bad_row("unknown type");
    }

    void finish() const
    {
        for (const Details* details :
             {&sessions_, &exercises_, &later_, &suspected_, &forms_, &pains_, &triages_, &rules_,
              &clearances_, &lowers_, &swaps_, &excludes_, &prescribes_, &profile_changes_})
            details->finish();
    }

private:
    /// The body from the one row that belongs to `entry`.
    template <class Read>
    static plan::EventBody one(Details& details, std::int64_t entry, Read read)
    {
        if (!details.at(entry)) bad_row("an entry without details");
        plan::EventBody body = read(details.row());
        details.next();
        return body;
    }

    /// The rows of a list that belong to `entry`, whose positions count from 0.
    template <class Read>
    static void each(Details& details, std::int64_t entry, Read read)
    {
        for (int position = 0; details.at(entry); details.next(), ++position) {
            static_cast<void>(details.row().integer(1, position, position));
            read(details.row());
        }
    }

    template <class Value>
    static const Value& found(const std::map<std::int64_t, Value>& values, std::int64_t id)
    {
        const auto place = values.find(id);
        if (place == values.end()) bad_row("a reference leads nowhere");
        return place->second;
    }

    plan::SessionEvent session(std::int64_t entry, const Row& row)
    {
        const auto kind = value_of(kPlanWords, row.text(1));
        if (!kind) bad_row("unknown plan");
        plan::SessionEvent event{*kind, row.pain(2), row.pain(3), {}, row.optional_flag(4), row.optional_text(5)};
        each(exercises_, entry, [&](const Row& part) {
            event.exercises.push_back({part.id<ExerciseId>(2), part.integer(3, 0, 9999), part.flag(4)});
        });
        return event;
    }

    plan::LaterEvent later(std::int64_t entry, const Row& row)
    {
        plan::LaterEvent event;
        event.okay = row.flag(1);
        event.pain = row.pain(2);
        event.suspected_given = row.flag(3);
        event.new_signs = row.optional_flag(4);
        event.leg_pain_further_down = row.optional_flag(5);
        event.note = row.optional_text(6);
        each(suspected_, entry, [&](const Row& part) { event.suspected.push_back(part.id<ExerciseId>(2)); });
        return event;
    }

    static plan::DayFormEvent day_form(const Row& row)
    {
        const auto form = value_of(kFormWords, row.text(1));
        if (!form) bad_row("unknown form of a day");
        return {*form};
    }

    plan::TriageEvent triage(std::int64_t entry, const Row& row)
    {
        const std::string_view form = row.text(1);
        if (form != "short" && form != "full") bad_row("unknown form of a triage");
        plan::TriageEvent event{form == "short", std::string{row.text(2)}, {}, row.flag(3), row.optional_text(4),
                                row.optional_text(5)};
        each(rules_, entry, [&](const Row& part) { event.rules.push_back(part.id<RuleId>(2)); });
        return event;
    }

    Details sessions_, exercises_, later_, suspected_, forms_, pains_, triages_, rules_, clearances_, lowers_,
        swaps_, excludes_, prescribes_, profile_changes_;
    std::map<std::int64_t, plan::PrescriptionEntry> lines_;
    std::map<std::int64_t, plan::ProfileChange> profiles_;
};

/// A correction points to an original of the same type and moment, never to another correction.
void check_correction(const std::vector<diary::Entry>& before, const diary::Entry& entry)
{
    const auto original = std::ranges::lower_bound(before, *entry.corrects, {}, &diary::Entry::id);
    if (original == before.end() || original->id != *entry.corrects || original->corrects ||
        original->event.at != entry.event.at || original->event.body.index() != entry.event.body.index())
        bad_row("a correction of nothing");
}

} // namespace

std::vector<diary::Entry> read_entries(SQLite::Database& database)
{
    std::vector<diary::Entry> entries;
    Cursor count{database, "SELECT count(*) FROM entry"};
    if (count.next()) entries.reserve(static_cast<std::size_t>(count.row().integer(0)));
    BodyReader bodies{database};
    Cursor rows{database, "SELECT id, type, at_utc, at_offset, at_day, written_utc, written_offset, corrects, spelling "
                          "FROM entry ORDER BY id"};
    while (rows.next()) {
        const Row row = rows.row();
        const std::int64_t id = row.integer(0);
        if (!entries.empty() && id <= entries.back().id.value) bad_row("entries out of order");
        plan::Event event{row.moment(2), bodies.read(id, row.text(1)), row.optional_text(8).value_or("")};
        if (!fault_in(event).empty()) bad_row("an event out of range");
        if (event.canonical.empty()) event.canonical = canonical_text(event.at, event.body);
        if (row.date(4) != event.at.day()) bad_row("a day that is not the moment's");
        diary::Entry entry{{id}, std::move(event), row.moment(5), std::nullopt};
        if (!row.absent(7)) {
            entry.corrects = diary::EntryId{row.integer(7)};
            check_correction(entries, entry);
        }
        entries.push_back(std::move(entry));
    }
    bodies.finish();
    return entries;
}

} // namespace trygg::storage
