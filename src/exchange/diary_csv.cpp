#include "exchange/diary_csv.h"

#include "exchange/event_json.h"
#include "exchange/plan_words.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <optional>
#include <string_view>

namespace trygg::exchange {
namespace {

/// The columns, in order.
enum Column : std::size_t {
    id, corrects, date, time, utc_offset_minutes, type, plan_kind, form, pain, pain_before, pain_worst,
    mean_pain_7_days, exercise, done, okay_now, okay, suspected, new_signs, leg_pain_further_down, level, rules,
    blocks_plan, cleared_by, cleared_on, dose, swapped_to, change, note, column_count
};

constexpr std::array<std::string_view, column_count> kNames{
    "id", "corrects", "date", "time", "utc_offset_minutes", "type", "plan", "form", "pain", "pain_before",
    "pain_worst", "mean_pain_7_days", "exercise", "done", "okay_now", "okay", "suspected", "new_signs",
    "leg_pain_further_down", "level", "rules", "blocks_plan", "cleared_by", "cleared_on", "dose", "swapped_to",
    "change", "note"};

/// One line of the table; what is not set stays empty.
using Line = std::array<std::string, column_count>;

/// A text as it may stand in a spreadsheet without being calculated.
std::string harmless(std::string_view text)
{
    constexpr std::string_view kFormulaStarts = "=+-@\t\r";
    const bool formula = !text.empty() && kFormulaStarts.find(text.front()) != std::string_view::npos;
    return (formula ? "'" : "") + std::string{text};
}

std::string quoted(const std::string& field)
{
    if (field.find_first_of(";\"\r\n") == std::string::npos) return field;
    std::string result = "\"";
    for (const char c : field) result += c == '"' ? std::string{"\"\""} : std::string{c};
    return result + '"';
}

void append(std::string& table, const auto& fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        table += (i == 0 ? "" : ";") + quoted(std::string{fields[i]});
    table += "\r\n";
}

std::string yes_no(bool value) { return value ? "yes" : "no"; }
std::string yes_no(const std::optional<bool>& value) { return value ? yes_no(*value) : ""; }

std::string joined(const auto& ids)
{
    std::string text;
    for (const auto& one : ids) text += (text.empty() ? "" : ", ") + one.text();
    return text;
}

/// What an event says of the pain of its day: a daily pain, a later check's, or that before a session.
std::optional<int> pain_of_day(const plan::EventBody& body)
{
    if (const auto* daily = std::get_if<plan::DailyPainEvent>(&body)) return daily->pain.value();
    if (const auto* later = std::get_if<plan::LaterEvent>(&body)) return later->pain.value();
    if (const auto* session = std::get_if<plan::SessionEvent>(&body)) return session->pain_before.value();
    return std::nullopt;
}

/// The day's pains: of each day the highest.
std::map<Date, int> day_pains(const std::vector<diary::Entry>& events)
{
    std::map<Date, int> pains;
    for (const diary::Entry& entry : events)
        if (const auto pain = pain_of_day(entry.event.body)) {
            const auto place = pains.try_emplace(entry.event.at.day(), *pain).first;
            place->second = std::max(place->second, *pain);
        }
    return pains;
}

/// The mean of the day's pains of the week that ends with `day`, one decimal behind a comma.
std::string mean_of_week(const std::map<Date, int>& pains, Date day)
{
    int sum = 0, count = 0;
    for (auto at = pains.lower_bound(plus_days(day, -6)); at != pains.end() && at->first <= day; ++at, ++count)
        sum += at->second;
    if (count == 0) return {};
    const int tenths = (sum * 20 + count) / (2 * count);
    return std::to_string(tenths / 10) + "," + std::to_string(tenths % 10);
}

/// Fills the columns of each type of event.
struct Filling {
    Line& line;

    void operator()(const plan::SessionEvent& session) const
    {
        line[plan_kind] = word_of(kPlanKinds, session.plan);
        line[pain_before] = std::to_string(session.pain_before.value());
        line[pain_worst] = std::to_string(session.pain_worst.value());
        line[new_signs] = yes_no(session.new_signs);
        line[note] = harmless(session.note.value_or(""));
    }
    void operator()(const plan::LaterEvent& later) const
    {
        line[okay] = yes_no(later.okay);
        line[pain] = std::to_string(later.pain.value());
        line[suspected] = joined(later.suspected);
        line[new_signs] = yes_no(later.new_signs);
        line[leg_pain_further_down] = yes_no(later.leg_pain_further_down);
        line[note] = harmless(later.note.value_or(""));
    }
    void operator()(const plan::DayFormEvent& day) const { line[form] = word_of(kForms, day.form); }
    void operator()(const plan::DailyPainEvent& daily) const
    {
        line[pain] = std::to_string(daily.pain.value());
        line[note] = harmless(daily.note.value_or(""));
    }
    void operator()(const plan::TriageEvent& triage) const
    {
        line[form] = triage.short_form ? "short" : "full";
        line[level] = triage.level;
        line[rules] = joined(triage.rules);
        line[blocks_plan] = yes_no(triage.blocks_plan);
    }
    void operator()(const plan::ClearanceEvent& clearance) const
    {
        line[cleared_by] = harmless(clearance.who);
        line[cleared_on] = to_iso(clearance.on);
    }
    void operator()(const plan::FlareEvent&) const {}
    void operator()(const plan::LowerEvent& lower) const
    {
        line[exercise] = lower.exercise.text();
        line[dose] = std::to_string(lower.dose);
    }
    void operator()(const plan::SwapEvent& swap) const
    {
        line[exercise] = swap.from.text();
        line[swapped_to] = swap.to.text();
    }
    void operator()(const plan::ExcludeEvent& exclude) const { line[exercise] = exclude.exercise.text(); }
    void operator()(const plan::PrescribeEvent& prescribe) const
    {
        line[exercise] = plan::id_of(prescribe.entry).text();
        line[change] = content::compact_json(event_json({}, prescribe).at("entry"));
    }
    void operator()(const plan::ProfileEvent& profile) const
    {
        nlohmann::json object = event_json({}, profile);
        object.erase("at");
        object.erase("type");
        line[change] = content::compact_json(object);
    }
};

Line line_of(const diary::Entry& entry, const std::map<Date, int>& pains)
{
    Line line;
    const Moment& at = entry.event.at;
    const std::string iso = to_iso(at);
    line[id] = std::to_string(entry.id.value);
    if (entry.corrects) line[corrects] = std::to_string(entry.corrects->value);
    line[date] = iso.substr(0, 10);
    line[time] = iso.substr(11, 8);
    line[utc_offset_minutes] = std::to_string(at.offset.count());
    line[type] = type_of(entry.event.body);
    if (pain_of_day(entry.event.body)) line[mean_pain_7_days] = mean_of_week(pains, at.day());
    std::visit(Filling{line}, entry.event.body);
    return line;
}

} // namespace

std::string diary_csv(const std::vector<diary::Entry>& events)
{
    std::string table = "\xEF\xBB\xBF";
    append(table, kNames);
    const auto pains = day_pains(events);
    for (const diary::Entry& entry : events) {
        Line line = line_of(entry, pains);
        const auto* session = std::get_if<plan::SessionEvent>(&entry.event.body);
        if (session == nullptr) append(table, line);
        else
            for (const plan::ExerciseRecord& record : session->exercises) {
                line[exercise] = record.id.text();
                line[done] = std::to_string(record.done);
                line[okay_now] = yes_no(record.okay_now);
                append(table, line);
            }
    }
    return table;
}

} // namespace trygg::exchange
