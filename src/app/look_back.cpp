#include "app/look_back.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace trygg::app {
namespace {

constexpr int kDaysOfWeek = 7, kWeeksAsked = 4, kSpan = 14, kLeastDays = 3, kSteps = 7, kFirstWorseStep = 5;
constexpr const char *kGoal = "goal", *kOverall = "overall", *kPain = "pain", *kSkipped = "skipped",
                     *kNotBefore = "not_before", *kYes = "yes";

constexpr std::array<std::string_view, 6> kProgressWords{"pain", "doing", "room", "stamina", "strength", "safety"};
constexpr std::array<std::string_view, 3> kChangeWords{"worse", "same", "better"};
constexpr std::array<std::string_view, 3> kGoalWords{"reached", "on_the_way", "changed"};
constexpr std::array<std::string_view, 3> kDirectionWords{"down", "same", "up"};

template <class Value, std::size_t count>
std::string word(const std::array<std::string_view, count>& words, Value value)
{
    return std::string{words.at(static_cast<std::size_t>(value))};
}

template <class Value, std::size_t count>
std::optional<Value> value_at(const diary::Draft& draft, const std::string& key,
                              const std::array<std::string_view, count>& words)
{
    const auto found = draft.find(key);
    if (found == draft.end()) return std::nullopt;
    const auto place = std::ranges::find(words, found->second);
    if (place == words.end()) return std::nullopt;
    return static_cast<Value>(place - words.begin());
}

std::optional<int> number_at(const diary::Draft& draft, const std::string& key, int least, int most)
{
    const auto found = draft.find(key);
    if (found == draft.end()) return std::nullopt;
    int number = 0;
    const char* const end = found->second.data() + found->second.size();
    const auto [stop, error] = std::from_chars(found->second.data(), end, number);
    if (error != std::errc{} || stop != end || number < least || number > most) return std::nullopt;
    return number;
}

std::string progress_key(ProgressKind progress) { return "progress/" + word(kProgressWords, progress); }
std::string activity_key(std::size_t place) { return "activity/" + std::to_string(place + 1); }

/// What an event says of the pain of its day.
std::optional<int> pain_in(const plan::EventBody& body)
{
    if (const auto* daily = std::get_if<plan::DailyPainEvent>(&body)) return daily->pain.value();
    if (const auto* later = std::get_if<plan::LaterEvent>(&body)) return later->pain.value();
    if (const auto* session = std::get_if<plan::SessionEvent>(&body)) return session->pain_before.value();
    return std::nullopt;
}

/// The sum of the pains of some days, of each day the highest.
struct PainSum {
    int sum = 0, days = 0;
};

PainSum pain_of_span(const std::vector<plan::Event>& events, Date first)
{
    std::map<Date, int> highest;
    for (const plan::Event& event : events) {
        const int day = days_between(first, event.at.day());
        const auto pain = pain_in(event.body);
        if (!pain || day < 0 || day >= kSpan) continue;
        const auto place = highest.try_emplace(event.at.day(), *pain).first;
        place->second = std::max(place->second, *pain);
    }
    PainSum span;
    for (const auto& [day, pain] : highest) {
        span.sum += pain;
        ++span.days;
    }
    return span;
}

} // namespace

bool has_answers(const LookBack& look_back)
{
    const bool scored = std::ranges::any_of(look_back.activities, [](const auto& one) { return one.score.has_value(); });
    return scored || !look_back.progress.empty() || look_back.goal || look_back.overall;
}

bool tells_worse(const LookBack& look_back)
{
    const auto worse = std::ranges::count(look_back.progress, Change::worse, &std::pair<const ProgressKind, Change>::second);
    return worse >= 3 || look_back.overall.value_or(0) >= kFirstWorseStep;
}

diary::Draft to_text(const LookBack& look_back)
{
    diary::Draft draft;
    for (const auto& [progress, change] : look_back.progress) draft[progress_key(progress)] = word(kChangeWords, change);
    for (std::size_t i = 0; i < look_back.activities.size(); ++i) {
        const ActivityScore& activity = look_back.activities[i];
        if (!activity.name.empty()) draft[activity_key(i)] = activity.name;
        if (activity.score) draft[activity_key(i) + "/score"] = std::to_string(activity.score->value());
    }
    if (look_back.goal) draft[kGoal] = word(kGoalWords, *look_back.goal);
    if (look_back.overall) draft[kOverall] = std::to_string(*look_back.overall);
    if (look_back.pain) draft[kPain] = word(kDirectionWords, *look_back.pain);
    if (look_back.skipped) draft[kSkipped] = kYes;
    return draft;
}

LookBack look_back_from(const diary::Draft& draft)
{
    LookBack look_back;
    for (const ProgressKind progress : kProgressKinds)
        if (const auto change = value_at<Change>(draft, progress_key(progress), kChangeWords))
            look_back.progress.emplace(progress, *change);
    for (std::size_t i = 0; i < look_back.activities.size(); ++i) {
        const auto name = draft.find(activity_key(i));
        if (name != draft.end()) look_back.activities[i].name = name->second;
        const auto score = number_at(draft, activity_key(i) + "/score", PainScore::kMin, PainScore::kMax);
        if (score) look_back.activities[i].score = PainScore::from(*score);
    }
    look_back.goal = value_at<GoalState>(draft, kGoal, kGoalWords);
    look_back.overall = number_at(draft, kOverall, 1, kSteps);
    look_back.pain = value_at<Direction>(draft, kPain, kDirectionWords);
    look_back.skipped = draft.contains(kSkipped);
    return look_back;
}

diary::Draft to_text(const LookBackDraft& draft)
{
    diary::Draft text = to_text(draft.answers);
    if (draft.not_before) text[kNotBefore] = to_iso(*draft.not_before);
    return text;
}

LookBackDraft look_back_draft_from(const diary::Draft& draft)
{
    const auto not_before = draft.find(kNotBefore);
    return {look_back_from(draft), not_before == draft.end() ? std::nullopt : date_from(not_before->second)};
}

std::optional<int> look_back_due(Date started, Date today, const std::vector<diary::Evaluation>& done,
                                 const LookBackDraft& draft)
{
    if (draft.not_before && today < *draft.not_before) return std::nullopt;
    const int days = days_between(started, today);
    for (auto week = kLookBackWeeks.rbegin(); week != kLookBackWeeks.rend(); ++week) {
        if (days < *week * kDaysOfWeek) continue;
        const bool asked = std::ranges::any_of(done, [&](const auto& evaluation) { return evaluation.week >= *week; });
        if (asked || days >= (*week + kWeeksAsked) * kDaysOfWeek) return std::nullopt;
        return *week;
    }
    return std::nullopt;
}

Direction direction(PainScore before, PainScore now)
{
    const int change = now.value() - before.value();
    return change >= 2 ? Direction::up : change <= -2 ? Direction::down : Direction::same;
}

std::optional<Direction> pain_direction(const std::vector<plan::Event>& events, Date started, Date today)
{
    if (days_between(started, today) < 2 * kSpan - 1) return std::nullopt;
    const PainSum before = pain_of_span(events, started), now = pain_of_span(events, plus_days(today, 1 - kSpan));
    if (before.days < kLeastDays || now.days < kLeastDays) return std::nullopt;
    const int change = now.sum * before.days - before.sum * now.days, limit = 2 * before.days * now.days;
    return change >= limit ? Direction::up : change <= -limit ? Direction::down : Direction::same;
}

} // namespace trygg::app
