#include "storage/canonical.h"
#include "storage/event_check.h"
#include "storage/event_rows.h"
#include "storage/profile_rows.h"
#include "storage/rows.h"
#include "storage/words.h"

namespace trygg::storage {
namespace {

std::int64_t seconds(const Moment& moment) { return moment.instant.time_since_epoch().count(); }
std::int64_t offset(const Moment& moment) { return moment.offset.count(); }

/// Writes the rows of one event's body.
struct BodyWriter {
    Writer& writer;
    std::int64_t entry;

    void operator()(const plan::SessionEvent& session) const
    {
        writer.run("INSERT INTO session (entry, plan, pain_before, pain_worst, new_signs, note) "
                   "VALUES (?, ?, ?, ?, ?, ?)",
                   entry, word_of(kPlanWords, session.plan), session.pain_before, session.pain_worst,
                   session.new_signs, session.note);
        int position = 0;
        for (const auto& exercise : session.exercises)
            writer.run("INSERT INTO session_exercise (entry, position, exercise, done, okay_now) "
                       "VALUES (?, ?, ?, ?, ?)",
                       entry, position++, exercise.id, exercise.done, exercise.okay_now);
    }
    void operator()(const plan::LaterEvent& later) const
    {
        writer.run("INSERT INTO later (entry, okay, pain, suspected_given, new_signs, "
                   "leg_pain_further_down, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                   entry, later.okay, later.pain, later.suspected_given, later.new_signs,
                   later.leg_pain_further_down, later.note);
        int position = 0;
        for (const auto& exercise : later.suspected)
            writer.run("INSERT INTO later_suspected (entry, position, exercise) VALUES (?, ?, ?)", entry,
                       position++, exercise);
    }
    void operator()(const plan::DayFormEvent& day) const
    {
        writer.run("INSERT INTO day_form (entry, form) VALUES (?, ?)", entry, word_of(kFormWords, day.form));
    }
    void operator()(const plan::DailyPainEvent& pain) const
    {
        writer.run("INSERT INTO daily_pain (entry, pain, note) VALUES (?, ?, ?)", entry, pain.pain, pain.note);
    }
    void operator()(const plan::TriageEvent& triage) const
    {
        writer.run("INSERT INTO triage (entry, form, level, blocks_plan, answers, content_version) "
                   "VALUES (?, ?, ?, ?, ?, ?)",
                   entry, std::string_view{triage.short_form ? "short" : "full"}, triage.level,
                   triage.blocks_plan, triage.answers_json, triage.content_version);
        int position = 0;
        for (const auto& rule : triage.rules)
            writer.run("INSERT INTO triage_rule (entry, position, rule) VALUES (?, ?, ?)", entry, position++,
                       rule);
    }
    void operator()(const plan::ClearanceEvent& clearance) const
    {
        writer.run("INSERT INTO clearance (entry, who, on_day) VALUES (?, ?, ?)", entry, clearance.who,
                   to_iso(clearance.on));
    }
    void operator()(const plan::FlareEvent&) const {}
    void operator()(const plan::LowerEvent& lower) const
    {
        writer.run("INSERT INTO lower (entry, exercise, dose) VALUES (?, ?, ?)", entry, lower.exercise,
                   lower.dose);
    }
    void operator()(const plan::SwapEvent& swap) const
    {
        writer.run("INSERT INTO swap (entry, from_exercise, to_exercise) VALUES (?, ?, ?)", entry, swap.from,
                   swap.to);
    }
    void operator()(const plan::ExcludeEvent& exclude) const
    {
        writer.run("INSERT INTO exclude (entry, exercise) VALUES (?, ?)", entry, exclude.exercise);
    }
    void operator()(const plan::PrescribeEvent& prescribe) const
    {
        const std::int64_t line = write_line(writer, prescribe.entry);
        writer.run("INSERT INTO prescribe (entry, line) VALUES (?, ?)", entry, line);
    }
    void operator()(const plan::ProfileEvent& profile) const
    {
        const std::int64_t id = write_profile(writer, profile.change);
        writer.run("INSERT INTO profile_change (entry, profile) VALUES (?, ?)", entry, id);
    }
};

} // namespace

void write_entry(Writer& writer, const diary::Entry& entry)
{
    const plan::Event& event = entry.event;
    std::optional<std::int64_t> corrects;
    if (entry.corrects) corrects = entry.corrects->value;
    std::optional<std::string_view> spelling;
    if (event.canonical != canonical_text(event.at, event.body)) spelling = event.canonical;
    writer.run("INSERT INTO entry (id, type, at_utc, at_offset, at_day, written_utc, written_offset, "
               "corrects, spelling) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
               entry.id.value, type_of(event.body), seconds(event.at), offset(event.at),
               to_iso(event.at.day()), seconds(entry.written), offset(entry.written), corrects, spelling);
    std::visit(BodyWriter{writer, entry.id.value}, event.body);
}

} // namespace trygg::storage
