#include "content/relaxation_reader.h"

#include "content/joined_reading.h"
#include "content/json_texts.h"

#include <set>

namespace trygg::content {
namespace {

constexpr int kLongestTension = 120;
constexpr std::size_t kMostBodyParts = 20;

std::chrono::seconds tension_at(const JsonView& object, std::string_view key)
{
    const auto view = object.need(key);
    return std::chrono::seconds{view ? view->integer(1, kLongestTension).value_or(1) : 1};
}

RelaxationStep relaxation_step(const JsonView& facts, const JsonView& words, const RelaxationStepId& id)
{
    facts.object_of({"id", "tense_seconds", "release_seconds"});
    RelaxationStep step{.id = id, .tense_for = tension_at(facts, "tense_seconds"),
                        .release_for = tension_at(facts, "release_seconds"), .part = {}, .tense = {}, .release = {}};
    if (const auto said = words.need(id.text())) {
        said->object_of({"part", "tense", "release"});
        step.part = text_at(*said, "part");
        step.tense = text_at(*said, "tense");
        step.release = text_at(*said, "release");
    }
    return step;
}

std::vector<RelaxationStep> relaxation_steps(const JsonView& facts, const JsonView& words)
{
    std::vector<RelaxationStep> steps;
    const auto list = facts.need("steps");
    const auto said = words.need("steps");
    if (!list || !said || !said->object()) return steps;
    std::set<std::string> seen;
    for (const JsonView& view : list->elements(1, kMostBodyParts)) {
        const auto id = RelaxationStepId::from(text_at(view, "id"));
        if (!id) view.fault(kNeedsId);
        else if (!seen.insert(id->text()).second) view.fault("the id stands twice");
        else steps.push_back(relaxation_step(view, *said, *id));
    }
    for (const auto& [key, view] : said->members())
        if (!seen.contains(key)) view.fault("there is no step of this id");
    return steps;
}

Relaxation joined_relaxation(const JsonView& facts, const JsonView& words)
{
    facts.object_of({"reviewed", "steps"});
    words.object_of({"title", "intro", "steps", "end"});
    return {.reviewed = day_at(facts, "reviewed"),
            .title = text_at(words, "title"),
            .intro = text_at(words, "intro"),
            .steps = relaxation_steps(facts, words),
            .end = text_at(words, "end")};
}

} // namespace

Reading<Relaxation> check_relaxation(const std::filesystem::path& directory, Language language)
{
    return read_joined<Relaxation>(directory, language, "relaxation.json", joined_relaxation);
}

} // namespace trygg::content
