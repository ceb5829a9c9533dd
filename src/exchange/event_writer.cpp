#include "exchange/event_json.h"
#include "exchange/plan_words.h"
#include "exchange/profile_json.h"

namespace trygg::exchange {
namespace {

using nlohmann::json;

/// Sets the member `key` where the value was given.
template <class Value>
void put(json& object, const char* key, const std::optional<Value>& value)
{
    if (value) object[key] = *value;
}

json texts_json(const auto& ids)
{
    json list = json::array();
    for (const auto& id : ids) list.push_back(id.text());
    return list;
}

/// The members of each type of event beside `type` and `at`.
struct BodyWriter {
    json operator()(const plan::SessionEvent& session) const
    {
        json exercises = json::array();
        for (const plan::ExerciseRecord& record : session.exercises)
            exercises.push_back({{"id", record.id.text()}, {"done", record.done}, {"okay_now", record.okay_now}});
        json object{{"type", "session"},
                    {"plan", word_of(kPlanKinds, session.plan)},
                    {"pain_before", session.pain_before.value()},
                    {"pain_worst", session.pain_worst.value()},
                    {"exercises", std::move(exercises)}};
        put(object, "new_signs", session.new_signs);
        put(object, "note", session.note);
        return object;
    }
    json operator()(const plan::LaterEvent& later) const
    {
        json object{{"type", "later"}, {"okay", later.okay}, {"pain", later.pain.value()}};
        if (later.suspected_given || !later.suspected.empty()) object["suspected"] = texts_json(later.suspected);
        put(object, "new_signs", later.new_signs);
        put(object, "leg_pain_further_down", later.leg_pain_further_down);
        put(object, "note", later.note);
        return object;
    }
    json operator()(const plan::DayFormEvent& day) const
    {
        return {{"type", "day_form"}, {"form", word_of(kForms, day.form)}};
    }
    json operator()(const plan::DailyPainEvent& daily) const
    {
        json object{{"type", "daily_pain"}, {"pain", daily.pain.value()}};
        put(object, "note", daily.note);
        return object;
    }
    json operator()(const plan::TriageEvent& triage) const
    {
        json object{{"type", "triage"},
                    {"form", triage.short_form ? "short" : "full"},
                    {"level", triage.level},
                    {"rules", texts_json(triage.rules)},
                    {"blocks_plan", triage.blocks_plan}};
        if (triage.answers_json) object["answers"] = json::parse(*triage.answers_json);
        put(object, "content_version", triage.content_version);
        return object;
    }
    json operator()(const plan::ClearanceEvent& clearance) const
    {
        return {{"type", "clearance"}, {"who", clearance.who}, {"on", to_iso(clearance.on)}};
    }
    json operator()(const plan::FlareEvent&) const { return {{"type", "flare"}}; }
    json operator()(const plan::LowerEvent& lower) const
    {
        return {{"type", "lower"}, {"exercise", lower.exercise.text()}, {"dose", lower.dose}};
    }
    json operator()(const plan::SwapEvent& swap) const
    {
        return {{"type", "swap"}, {"from", swap.from.text()}, {"to", swap.to.text()}};
    }
    json operator()(const plan::ExcludeEvent& exclude) const
    {
        return {{"type", "exclude"}, {"exercise", exclude.exercise.text()}};
    }
    json operator()(const plan::PrescribeEvent& prescribe) const
    {
        return {{"type", "prescribe"}, {"entry", entry_json(prescribe.entry)}};
    }
    json operator()(const plan::ProfileEvent& profile) const
    {
        json object = profile_json(profile.change);
        object["type"] = "profile";
        return object;
    }
};

} // namespace

json event_json(const Moment& at, const plan::EventBody& body)
{
    json object = std::visit(BodyWriter{}, body);
    object["at"] = to_iso(at);
    return object;
}

std::string_view type_of(const plan::EventBody& body)
{
    constexpr std::array<std::string_view, std::variant_size_v<plan::EventBody>> kTypes{
        "profile", "clearance", "triage", "later",     "daily_pain", "day_form",
        "lower",   "swap",      "exclude", "prescribe", "session",    "flare"};
    return kTypes.at(body.index());
}

} // namespace trygg::exchange
