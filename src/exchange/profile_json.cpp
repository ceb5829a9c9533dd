#include "exchange/profile_json.h"

#include "exchange/plan_words.h"

#include <algorithm>
#include <set>

namespace trygg::exchange {
namespace {

using content::JsonView;
using nlohmann::json;

constexpr std::size_t kMostEntries = 200;
constexpr int kMostWeeks = 9999;

constexpr std::size_t kMostInProfile = 100;

/// The values in a list, by `read`.
template <class Value, class Read>
std::set<Value> read_set(const JsonView& view, Read read)
{
    std::set<Value> values;
    for (const JsonView& element : view.elements(0, kMostInProfile))
        if (const auto value = read(element)) values.insert(*value);
    return values;
}

plan::TrainingDays read_days(const JsonView& view)
{
    plan::TrainingDays days;
    for (const JsonView& element : view.elements(2, 6))
        if (const auto day = element.one_of(kDays))
            if (!days.insert(*day).second) element.fault("stands there twice");
    return days;
}

std::optional<int> read_minutes(const JsonView& view)
{
    for (const int minutes : {10, 15, 20, 30})
        if (content::integer_in(view.value(), minutes, minutes)) return minutes;
    view.fault("must be 10, 15, 20 or 30");
    return std::nullopt;
}

plan::Profile profile_from(const plan::ProfileChange& change)
{
    plan::Profile profile;
    profile.pattern = change.pattern;
    if (change.avoid) profile.avoid = *change.avoid;
    if (change.days) profile.days = *change.days;
    profile.minutes = change.minutes;
    if (change.equipment) profile.equipment = *change.equipment;
    profile.positions = change.positions;
    return profile;
}

std::optional<plan::PrescriptionEntry> read_exercise(const JsonView& view, const content::Catalogue& catalogue,
                                                     UnknownExercise unknown)
{
    const JsonView at = *view.find("exercise");
    const auto id = read_id(at);
    if (id && unknown == UnknownExercise::fault && !catalogue.find(*id)) at.fault("there is no such exercise");
    std::optional<int> usual;
    if (const auto given = view.find("usual")) usual = given->integer(0, kMostAmount);
    if (!id) return std::nullopt;
    return plan::PrescribedExercise{*id, usual};
}

std::optional<ExerciseId> read_own_id(const JsonView& view, const content::Catalogue& catalogue)
{
    const auto* text = view.value().get_ptr<const std::string*>();
    const auto id = text ? ExerciseId::from(*text) : std::nullopt;
    const bool plain = id && std::all_of(text->begin(), text->end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
    if (!plain) view.fault("must be 1 to 40 of a-z, 0-9 and _, a letter first");
    else if (catalogue.find(*id)) view.fault("is the id of an exercise of the catalogue");
    return plain ? id : std::nullopt;
}

std::optional<plan::PrescriptionEntry> read_activity(const JsonView& view, const content::Catalogue& catalogue)
{
    if (!view.object()) return std::nullopt;
    view.object_of({"id", "unit", "usual", "target", "aerobic", "plan_b"});
    const auto id_view = view.need("id"), unit_view = view.need("unit"), usual_view = view.need("usual");
    const auto id = id_view ? read_own_id(*id_view, catalogue) : std::nullopt;
    const auto unit = unit_view ? read_code(*unit_view, &content::unit_from, "repetitions, seconds or minutes")
                                : std::nullopt;
    const auto usual = usual_view ? usual_view->integer(1, kMostAmount) : std::nullopt;
    std::optional<int> target;
    if (const auto given = view.find("target")) target = given->integer(1, kMostAmount);
    bool aerobic = false;
    if (const auto given = view.find("aerobic")) aerobic = given->boolean().value_or(false);
    std::optional<std::string> plan_b;
    if (const auto given = view.find("plan_b")) plan_b = given->text(1, 80);
    if (!id || !unit || !usual) return std::nullopt;
    return plan::OwnActivity{*id, *unit, *usual, target, aerobic, std::move(plan_b)};
}

plan::Wishes read_wishes(const JsonView& view, const content::Catalogue& catalogue)
{
    plan::Wishes wishes;
    if (const auto weeks = view.find("weeks")) wishes.weeks = weeks->integer(0, kMostWeeks).value_or(wishes.weeks);
    if (const auto goal = view.find("goal")) wishes.goal = read_entry(*goal, catalogue, UnknownExercise::fault);
    if (const auto likes = view.find("likes"))
        for (const JsonView& like : likes->elements(0, kMostEntries))
            if (const auto id = read_id(like)) wishes.likes.push_back(*id);
    const auto usual = view.find("usual");
    if (!usual) return wishes;
    for (const auto& [key, level] : usual->members()) {
        const auto id = ExerciseId::from(key);
        if (!id) level.fault("the key must be an id");
        const auto amount = level.integer(0, kMostAmount);
        if (id && amount) wishes.usual.emplace(*id, *amount);
    }
    return wishes;
}

template <class Values>
json codes_json(const Values& values)
{
    json list = json::array();
    for (const auto value : values) list.push_back(content::code(value));
    return list;
}

json days_json(const plan::TrainingDays& days)
{
    json list = json::array();
    for (const int day : days) list.push_back(word_of(kDays, day));
    return list;
}

} // namespace

plan::ProfileChange read_profile_change(const JsonView& view)
{
    plan::ProfileChange change;
    if (const auto pattern = view.find("pattern")) change.pattern = pattern->one_of(kPatterns);
    if (const auto avoid = view.find("avoid"))
        change.avoid = read_set<content::AvoidTag>(*avoid, [](const JsonView& at) {
            return read_code(at, &content::avoid_tag_from, "one of OP, ST, SC, FA, PG, NK, CV, INC");
        });
    if (const auto days = view.find("days")) change.days = read_days(*days);
    if (const auto minutes = view.find("minutes")) change.minutes = read_minutes(*minutes);
    if (const auto equipment = view.find("equipment"))
        change.equipment = read_set<content::Equipment>(*equipment, [](const JsonView& at) {
            return read_code(at, &content::equipment_from,
                             "one of chair, wall, mat, bench, stairs, bike, pool, band, weight, stick, step");
        });
    if (const auto positions = view.find("positions"))
        change.positions = read_set<content::Position>(*positions, [](const JsonView& at) {
            return read_code(at, &content::position_from, "one of std, sit, sup, pro, side, 4kn, halfkn");
        });
    return change;
}

plan::Profile read_profile(const JsonView& view)
{
    if (!view.object()) return {};
    view.object_of({"pattern", "avoid", "days", "minutes", "equipment", "positions"});
    (void)view.need("days");
    (void)view.need("avoid");
    return profile_from(read_profile_change(view));
}

CompositionRequest read_composition_request(const JsonView& view, const content::Catalogue& catalogue)
{
    if (!view.object()) return {};
    view.object_of({"pattern", "avoid", "days", "minutes", "equipment", "positions", "weeks", "goal", "likes",
                    "usual"});
    for (const char* key : {"pattern", "avoid", "days", "minutes"}) (void)view.need(key);
    return {profile_from(read_profile_change(view)), read_wishes(view, catalogue)};
}

std::optional<plan::PrescriptionEntry> read_entry(const JsonView& view, const content::Catalogue& catalogue,
                                                  UnknownExercise unknown)
{
    if (!view.object()) return std::nullopt;
    const bool exercise = view.find("exercise").has_value(), activity = view.find("activity").has_value();
    if (exercise) view.object_of({"exercise", "usual"});
    else view.object_of({"activity"});
    if (exercise) return read_exercise(view, catalogue, unknown);
    if (activity) return read_activity(*view.find("activity"), catalogue);
    view.fault("must have the key \"exercise\" or \"activity\"");
    return std::nullopt;
}

plan::Prescription read_prescription(const JsonView& view, const content::Catalogue& catalogue)
{
    plan::Prescription prescription;
    std::set<ExerciseId> seen;
    for (const JsonView& element : view.elements(0, kMostEntries)) {
        auto entry = read_entry(element, catalogue, UnknownExercise::fault);
        if (!entry) continue;
        if (!seen.insert(plan::id_of(*entry)).second) element.fault("this id stands there already");
        prescription.push_back(std::move(*entry));
    }
    return prescription;
}

json profile_json(const plan::ProfileChange& change)
{
    json object = json::object();
    if (change.pattern) object["pattern"] = word_of(kPatterns, *change.pattern);
    if (change.avoid) object["avoid"] = codes_json(*change.avoid);
    if (change.days) object["days"] = days_json(*change.days);
    if (change.minutes) object["minutes"] = *change.minutes;
    if (change.equipment) object["equipment"] = codes_json(*change.equipment);
    if (change.positions) object["positions"] = codes_json(*change.positions);
    return object;
}

json profile_json(const plan::Profile& profile)
{
    return profile_json(plan::ProfileChange{profile.pattern, profile.avoid, profile.days, profile.minutes,
                                            profile.equipment, profile.positions});
}

json entry_json(const plan::PrescriptionEntry& entry)
{
    if (const auto* exercise = std::get_if<plan::PrescribedExercise>(&entry)) {
        json object{{"exercise", exercise->exercise.text()}};
        if (exercise->usual) object["usual"] = *exercise->usual;
        return object;
    }
    const auto& own = std::get<plan::OwnActivity>(entry);
    json activity{{"id", own.id.text()}, {"unit", content::code(own.unit)}, {"usual", own.usual}};
    if (own.target) activity["target"] = *own.target;
    if (own.aerobic) activity["aerobic"] = true;
    if (own.plan_b) activity["plan_b"] = *own.plan_b;
    return json{{"activity", std::move(activity)}};
}

json prescription_json(const plan::Prescription& prescription)
{
    json list = json::array();
    for (const plan::PrescriptionEntry& entry : prescription) list.push_back(entry_json(entry));
    return list;
}

} // namespace trygg::exchange
