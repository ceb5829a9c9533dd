#include "storage/event_check.h"

#include "content/plain_text.h"
#include "storage/words.h"

#include <algorithm>
#include <optional>
#include <set>

namespace trygg::storage {
namespace {

constexpr std::size_t kAnswers = 20'000, kVersion = 200;
constexpr std::size_t kMostExercises = 40, kMostListed = 1000, kMostSpelling = 65'536;
constexpr int kMostDone = 9999;

/// Characters of a valid UTF-8 text.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

bool is_text_if_given(const std::optional<std::string>& text, std::size_t most)
{
    return !text || is_text(*text, most);
}

bool is_amount(int value, int least) { return value >= least && value <= kMostDone; }
bool is_amount(const std::optional<int>& value, int least) { return !value || is_amount(*value, least); }

std::string fault_in(const plan::PrescriptionEntry& entry)
{
    if (const auto* exercise = std::get_if<plan::PrescribedExercise>(&entry))
        return is_amount(exercise->usual, 0) ? "" : "usual out of range";
    const auto& activity = std::get<plan::OwnActivity>(entry);
    if (!is_amount(activity.usual, 1) || !is_amount(activity.target, 1)) return "amount out of range";
    return is_text_if_given(activity.plan_b, kPlanBCharacters) ? "" : "plan B is no plain text";
}

/// Finds the fault in an event's body, by its type.
struct BodyCheck {
    std::string operator()(const plan::SessionEvent& session) const
    {
        if (session.exercises.empty() || session.exercises.size() > kMostExercises)
            return "a session has 1 to 40 exercises";
        const auto& all = session.exercises;
        for (auto exercise = all.begin(); exercise != all.end(); ++exercise) {
            if (!is_amount(exercise->done, 0)) return "amount out of range";
            if (std::ranges::find(all.begin(), exercise, exercise->id, &plan::ExerciseRecord::id) != exercise)
                return "an exercise stands twice";
        }
        return is_text_if_given(session.note, kNoteCharacters) ? "" : "the note is no plain text";
    }
    std::string operator()(const plan::LaterEvent& later) const
    {
        if (later.suspected.size() > kMostListed) return "too many exercises";
        return is_text_if_given(later.note, kNoteCharacters) ? "" : "the note is no plain text";
    }
    std::string operator()(const plan::DayFormEvent&) const { return {}; }
    std::string operator()(const plan::DailyPainEvent& pain) const
    {
        return is_text_if_given(pain.note, kNoteCharacters) ? "" : "the note is no plain text";
    }
    std::string operator()(const plan::TriageEvent& triage) const
    {
        if (std::ranges::find(kLevelWords, triage.level) == kLevelWords.end()) return "unknown level";
        if (triage.rules.size() > kMostListed) return "too many rules";
        if (!is_text_if_given(triage.answers_json, kAnswers)) return "the answers are no plain text";
        return is_text_if_given(triage.content_version, kVersion) ? "" : "the version is no plain text";
    }
    std::string operator()(const plan::ClearanceEvent& clearance) const
    {
        if (!date_from(to_iso(clearance.on))) return "not a day";
        return is_text(clearance.who, kWhoCharacters) ? "" : "the name is no plain text";
    }
    std::string operator()(const plan::FlareEvent&) const { return {}; }
    std::string operator()(const plan::LowerEvent& lower) const
    {
        return is_amount(lower.dose, 1) ? "" : "dose out of range";
    }
    std::string operator()(const plan::SwapEvent&) const { return {}; }
    std::string operator()(const plan::ExcludeEvent&) const { return {}; }
    std::string operator()(const plan::PrescribeEvent& prescribe) const { return fault_in(prescribe.entry); }
    std::string operator()(const plan::ProfileEvent& profile) const
    {
        return storage::fault_in(profile.change);
    }
};

struct TypeName {
    std::string_view operator()(const plan::SessionEvent&) const { return "session"; }
    std::string_view operator()(const plan::LaterEvent&) const { return "later"; }
    std::string_view operator()(const plan::DayFormEvent&) const { return "day_form"; }
    std::string_view operator()(const plan::DailyPainEvent&) const { return "daily_pain"; }
    std::string_view operator()(const plan::TriageEvent&) const { return "triage"; }
    std::string_view operator()(const plan::ClearanceEvent&) const { return "clearance"; }
    std::string_view operator()(const plan::FlareEvent&) const { return "flare"; }
    std::string_view operator()(const plan::LowerEvent&) const { return "lower"; }
    std::string_view operator()(const plan::SwapEvent&) const { return "swap"; }
    std::string_view operator()(const plan::ExcludeEvent&) const { return "exclude"; }
    std::string_view operator()(const plan::PrescribeEvent&) const { return "prescribe"; }
    std::string_view operator()(const plan::ProfileEvent&) const { return "profile"; }
};

} // namespace

bool is_moment(const Moment& moment)
{
    using namespace std::chrono_literals;
    const auto year = static_cast<int>(moment.day().year());
    return year >= 2000 && year <= 2199 && moment.offset > -24h && moment.offset < 24h;
}

bool is_text(std::string_view text, std::size_t most)
{
    return content::is_plain_text(text) && !text.empty() && characters(text) <= most;
}

std::string fault_in(const plan::Event& event)
{
    if (!is_moment(event.at)) return "not a moment of the years 2000 to 2199";
    if (event.canonical.size() > kMostSpelling || !content::is_plain_text(event.canonical))
        return "the event's own text is no plain text";
    return std::visit(BodyCheck{}, event.body);
}

std::string fault_in(const plan::Prescription& prescription)
{
    if (prescription.size() > kMostListed) return "too many lines";
    std::set<ExerciseId> seen;
    for (const auto& entry : prescription) {
        if (auto fault = fault_in(entry); !fault.empty()) return fault;
        if (!seen.insert(plan::id_of(entry)).second) return "an exercise stands twice";
    }
    return {};
}

std::string fault_in(const plan::ProfileChange& profile)
{
    if (profile.days) {
        if (profile.days->size() < 2 || profile.days->size() > 6) return "2 to 6 training days";
        if (*profile.days->begin() < 0 || *profile.days->rbegin() > 6) return "not a day of the week";
    }
    constexpr std::array kMinutes{10, 15, 20, 30};
    if (profile.minutes && std::ranges::find(kMinutes, *profile.minutes) == kMinutes.end())
        return "10, 15, 20 or 30 minutes";
    return {};
}

std::string fault_in(const diary::Programme& programme)
{
    if (!is_moment(programme.started)) return "not a moment of the years 2000 to 2199";
    if (auto fault = fault_in(as_change(programme.profile)); !fault.empty()) return fault;
    if (auto fault = fault_in(programme.prescription); !fault.empty()) return fault;
    return fault_in(programme.answers);
}

std::string fault_in(const diary::Draft& draft)
{
    constexpr std::size_t kKey = 200, kValue = 20'000, kMostKeys = 1000;
    if (draft.size() > kMostKeys) return "too many answers in a draft";
    for (const auto& [key, value] : draft) {
        if (!is_text(key, kKey)) return "the key of a draft is no plain text";
        if (value.size() > kValue) return "a draft's answer is too long";
        if (value.find('\0') != std::string::npos) return "a draft's answer is no text";
    }
    return {};
}

std::string_view type_of(const plan::EventBody& body) { return std::visit(TypeName{}, body); }

plan::ProfileChange as_change(const plan::Profile& profile)
{
    plan::ProfileChange change;
    change.pattern = profile.pattern;
    change.avoid = profile.avoid;
    change.days = profile.days;
    change.minutes = profile.minutes;
    change.equipment = profile.equipment;
    change.positions = profile.positions;
    return change;
}

} // namespace trygg::storage
