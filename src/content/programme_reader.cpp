#include "content/programme_reader.h"

#include "content/codes.h"
#include "content/joined_reading.h"
#include "content/json_texts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace trygg::content {
namespace {

constexpr std::size_t kFewest = 4, kMost = 6, kMostProgrammes = 40;
constexpr std::array<std::string_view, 5> kPatterns{"nonspecific", "sciatica", "stenosis", "osteoporosis", "neck"};

/// The exercises of a programme, each one of the catalogue and there once.
std::vector<ExerciseId> exercises_at(const JsonView& view, const Catalogue& catalogue)
{
    std::vector<ExerciseId> exercises;
    for (const JsonView& element : view.elements(kFewest, kMost)) {
        const auto id = ExerciseId::from(element.text().value_or(""));
        if (!id || !catalogue.find(*id)) element.fault("there is no exercise of that id");
        else if (std::ranges::find(exercises, *id) != exercises.end()) element.fault("stands there twice");
        else exercises.push_back(*id);
    }
    return exercises;
}

std::set<Position> positions_at(const JsonView& view)
{
    std::set<Position> positions;
    for (const JsonView& element : view.elements(1, 7)) {
        const auto position = position_from(element.text().value_or(""));
        if (!position) element.fault("must be a word for a position");
        else if (!positions.insert(*position).second) element.fault("stands there twice");
    }
    return positions;
}

std::set<std::string> suits_at(const JsonView& view)
{
    std::set<std::string> suits;
    for (const JsonView& element : view.elements(1, kPatterns.size())) {
        const std::string pattern = element.text().value_or("");
        if (std::ranges::find(kPatterns, pattern) == kPatterns.end()) element.fault("must be the word for a pattern");
        else if (!suits.insert(pattern).second) element.fault("stands there twice");
    }
    return suits;
}

std::set<Position> needed_by(const std::vector<ExerciseId>& exercises, const Catalogue& catalogue)
{
    std::set<Position> positions;
    for (const ExerciseId& id : exercises) positions.insert(catalogue.find(id)->position);
    return positions;
}

/// Reads the two files together.
class ProgrammeReader {
public:
    explicit ProgrammeReader(const Catalogue& catalogue) : catalogue_{catalogue} {}

    ReadyProgrammes read(const JsonView& facts, const JsonView& words)
    {
        facts.object_of({"reviewed", "programmes"});
        words.object_of({"programmes"});
        ReadyProgrammes all{.reviewed = day_at(facts, "reviewed"), .programmes = {}};
        const auto list = facts.need("programmes");
        const auto said = words.need("programmes");
        if (!list || !said || !said->object()) return all;
        for (const JsonView& view : list->elements(1, kMostProgrammes))
            if (auto programme = programme_at(view, *said)) all.programmes.push_back(std::move(*programme));
        for (const auto& [key, view] : said->members())
            if (!seen_.contains(key)) view.fault("there is no programme of this id");
        return all;
    }

private:
    std::optional<ReadyProgramme> programme_at(const JsonView& facts, const JsonView& words)
    {
        if (!facts.object_of({"id", "exercises", "positions", "suits"})) return std::nullopt;
        const auto id = ReadyProgrammeId::from(text_at(facts, "id"));
        if (!id || !seen_.insert(id->text()).second) {
            facts.fault(id ? "the id stands twice" : kNeedsId);
            return std::nullopt;
        }
        ReadyProgramme programme{.id = *id, .exercises = {}, .positions = {}, .suits = {}, .name = {}, .for_whom = {},
                                 .summary = {}};
        if (const auto view = facts.need("exercises")) programme.exercises = exercises_at(*view, catalogue_);
        if (const auto view = facts.need("positions")) {
            programme.positions = positions_at(*view);
            if (programme.positions != needed_by(programme.exercises, catalogue_))
                view->fault("must be the positions that the exercises need");
        }
        if (const auto view = facts.need("suits")) programme.suits = suits_at(*view);
        if (const auto said = words.need(id->text())) {
            said->object_of({"name", "for_whom", "summary"});
            programme.name = text_at(*said, "name");
            programme.for_whom = text_at(*said, "for_whom");
            programme.summary = text_at(*said, "summary");
        }
        return programme;
    }

    const Catalogue& catalogue_;
    std::set<std::string> seen_;
};

} // namespace

Reading<ReadyProgrammes> check_programmes(const std::filesystem::path& directory, Language language,
                                          const Catalogue& catalogue)
{
    return read_joined<ReadyProgrammes>(directory, language, "programmes.json",
                                        [&](const JsonView& facts, const JsonView& words) {
                                            return ProgrammeReader{catalogue}.read(facts, words);
                                        });
}

} // namespace trygg::content
