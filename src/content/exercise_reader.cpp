#include "content/exercise_reader.h"

#include "content/codes.h"
#include "content/json_reader.h"
#include "content/json_texts.h"
#include "content/json_view.h"
#include "content/plain_text.h"

#include <set>
#include <utility>

namespace trygg::content {
namespace {

constexpr int kMostDose = 9999;

/// The value whose code stands at `view`; a fault for anything else.
template <class Value>
std::optional<Value> coded(const JsonView& view, std::optional<Value> (*from)(std::string_view),
                           const char* what)
{
    const auto* text = view.value().get_ptr<const std::string*>();
    const auto value = text ? from(*text) : std::nullopt;
    if (!value) view.fault(std::string{"must be "} + what);
    return value;
}

/// Sets `target` from the required member `key`, by `read`.
template <class Target, class Read>
void take(const JsonView& object, std::string_view key, Target& target, Read read)
{
    if (const auto view = object.need(key))
        if (auto value = read(*view)) target = std::move(*value);
}

std::optional<ExerciseId> id_at(const JsonView& view) { return coded(view, &ExerciseId::from, "an id"); }

/// An id or null.
std::optional<std::optional<ExerciseId>> link_at(const JsonView& view)
{
    if (view.value().is_null()) return std::optional<ExerciseId>{};
    return id_at(view);
}

std::optional<std::optional<Equipment>> equipment_at(const JsonView& view)
{
    if (view.value().is_null()) return std::optional<Equipment>{};
    return coded(view, &equipment_from, "null or a word for equipment");
}

std::optional<AvoidTags> tags_at(const JsonView& view)
{
    AvoidTags tags;
    for (const JsonView& element : view.elements(0, 8))
        if (const auto tag = coded(element, &avoid_tag_from, "an avoid tag"))
            if (!tags.insert(*tag).second) element.fault("stands there twice");
    return tags;
}

std::optional<std::vector<std::string>> sources_at(const JsonView& view)
{
    std::vector<std::string> sources;
    std::set<std::string> seen;
    for (const JsonView& element : view.elements(0, 40))
        if (auto source = element.text(1, 60)) {
            if (!seen.insert(*source).second) element.fault("stands there twice");
            sources.push_back(std::move(*source));
        }
    return sources;
}

std::optional<Date> date_at(const JsonView& view) { return coded(view, &date_from, "a day, YYYY-MM-DD"); }

std::optional<int> dose_at(const JsonView& view) { return view.integer(1, kMostDose); }

/// Reads the file of exercises; what it could not read stays at a default, with a fault.
class ExerciseReader {
public:
    void read(const JsonView& root)
    {
        root.object_of({"exercises", "movements"});
        if (const auto list = root.need("exercises"))
            for (const JsonView& element : list->elements(1, 500)) read_exercise(element);
        if (const auto list = root.need("movements"))
            for (const JsonView& element : list->elements(0, 100)) read_movement(element);
        check_links();
    }

    std::vector<Exercise> exercises;
    std::vector<EverydayMovement> movements;

private:
    void read_exercise(const JsonView& view)
    {
        if (!view.object()) return;
        view.object_of({"id", "goal", "position", "equipment", "level", "unit", "start", "step", "cap",
                        "avoid", "easier", "harder", "sides", "bout", "sources", "reviewed", "read_by"});
        Exercise exercise{.id = ExerciseId::Literal{"unnamed"}};
        take(view, "id", exercise.id, [&](const JsonView& at) { return new_id(at); });
        take(view, "goal", exercise.goal,
             [](const JsonView& at) { return coded(at, &goal_from, "one of M S C A N R F B"); });
        take(view, "position", exercise.position,
             [](const JsonView& at) { return coded(at, &position_from, "a word for a position"); });
        take(view, "equipment", exercise.equipment, equipment_at);
        take(view, "level", exercise.level, [](const JsonView& at) { return at.integer(1, 3); });
        take(view, "unit", exercise.unit,
             [](const JsonView& at) { return coded(at, &unit_from, "repetitions, seconds or minutes"); });
        take(view, "start", exercise.start, dose_at);
        take(view, "step", exercise.step, dose_at);
        take(view, "cap", exercise.cap, dose_at);
        if (exercise.start > exercise.top()) view.fault("the start is above the most");
        take(view, "avoid", exercise.avoid, tags_at);
        take(view, "easier", exercise.easier, link_at);
        take(view, "harder", exercise.harder, link_at);
        take(view, "sides", exercise.sides,
             [](const JsonView& at) { return coded(at, &sides_from, "none, each or alternating"); });
        if (const auto bout = view.find("bout")) exercise.bout = dose_at(*bout);
        take(view, "sources", exercise.sources, sources_at);
        take(view, "reviewed", exercise.reviewed, date_at);
        exercise.read_by = reader_at(view);
        remember_link(view, "easier", exercise.easier);
        remember_link(view, "harder", exercise.harder);
        exercises.push_back(std::move(exercise));
    }

    void read_movement(const JsonView& view)
    {
        if (!view.object()) return;
        view.object_of({"id", "sources", "reviewed", "read_by"});
        EverydayMovement movement{.id = ExerciseId::Literal{"unnamed"}};
        take(view, "id", movement.id, [&](const JsonView& at) { return new_id(at); });
        take(view, "sources", movement.sources, sources_at);
        take(view, "reviewed", movement.reviewed, date_at);
        movement.read_by = reader_at(view);
        movements.push_back(std::move(movement));
    }

    /// An id that nothing before it has.
    std::optional<ExerciseId> new_id(const JsonView& view)
    {
        auto id = id_at(view);
        if (id && !ids_.insert(*id).second) view.fault("this id is there already");
        return id;
    }

    void remember_link(const JsonView& view, std::string_view key, const std::optional<ExerciseId>& link)
    {
        if (link) links_.emplace_back(*view.find(key), *link);
    }

    void check_links() const
    {
        for (const auto& [view, id] : links_) {
            bool found = false;
            for (const Exercise& exercise : exercises) found = found || exercise.id == id;
            if (!found) view.fault("there is no exercise of that id");
        }
    }

    std::set<ExerciseId> ids_;
    std::vector<std::pair<JsonView, ExerciseId>> links_;
};

CatalogueReading catalogue_in(JsonReading reading, const std::string& file)
{
    CatalogueReading result{{}, std::move(reading.faults)};
    if (!result.faults.empty()) return result;
    ExerciseReader reader;
    reader.read(JsonView{reading.value, file, result.faults});
    if (result.faults.empty())
        result.catalogue = Catalogue::from(std::move(reader.exercises), std::move(reader.movements));
    return result;
}

} // namespace

CatalogueReading parse_catalogue(std::string_view text, const std::string& file)
{
    return catalogue_in(read_json(text, file, kContentLimits), file);
}

CatalogueReading check_catalogue(const std::filesystem::path& directory)
{
    const auto path = directory / "exercises.json";
    return catalogue_in(read_json_file(path, kContentLimits), printable(path.string()));
}

Catalogue read_catalogue(const std::filesystem::path& directory)
{
    CatalogueReading reading = check_catalogue(directory);
    if (!reading.catalogue) throw ContentError{std::move(reading.faults)};
    return std::move(*reading.catalogue);
}

} // namespace trygg::content
