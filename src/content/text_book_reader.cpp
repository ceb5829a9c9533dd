#include "content/json_reader.h"
#include "content/json_texts.h"
#include "content/json_view.h"
#include "content/text_book.h"

namespace trygg::content {
namespace {

/// The members of an object whose keys are ids, each read by `read`.
template <class IdType, class Read>
auto by_id(const JsonView& object, Read read)
{
    std::map<IdType, decltype(read(object))> all;
    for (const auto& [key, value] : object.members()) {
        if (const auto id = IdType::from(key)) all.emplace(*id, read(value));
        else value.fault("the key is no id");
    }
    return all;
}

ExerciseWords exercise_words(const JsonView& view)
{
    view.object_of({"name", "purpose", "steps", "cue", "easier", "harder", "watch", "normal", "figure", "evidence"});
    return {.name = text_at(view, "name"),
            .purpose = text_at(view, "purpose"),
            .steps = texts_at(view, "steps", 3, 6),
            .cue = text_at(view, "cue"),
            .easier = text_at(view, "easier"),
            .harder = text_at(view, "harder"),
            .watch = text_at(view, "watch"),
            .normal = text_at(view, "normal"),
            .figure = text_at(view, "figure"),
            .evidence = text_at(view, "evidence")};
}

std::string optional_text(const JsonView& view, std::string_view key)
{
    const auto member = view.find(key);
    return member ? member->text(0).value_or("") : "";
}

QuestionWords question_words(const JsonView& view)
{
    QuestionWords words{.heading = text_at(view, "heading"),
                        .help = optional_text(view, "help"),
                        .why = optional_text(view, "why"),
                        .summary = optional_text(view, "summary"),
                        .answers = {}};
    if (const auto answers = view.find("answers"))
        for (const auto& [value, answer] : answers->members()) {
            if (answer.value().is_string()) words.answers[value].label = answer.text().value_or("");
            else words.answers[value] = {text_at(answer, "label"), optional_text(answer, "detail")};
        }
    return words;
}

RuleWords rule_words(const JsonView& view)
{
    view.object_of({"reason", "say", "note"});
    return {text_at(view, "reason"), text_at(view, "say", 0), text_at(view, "note")};
}

LevelWords level_words(const JsonView& view)
{
    view.object_of({"band", "title", "lead", "steps", "watch"});
    return {.band = text_at(view, "band"),
            .title = text_at(view, "title"),
            .lead = text_at(view, "lead"),
            .steps = texts_at(view, "steps", 1, 6),
            .watch = texts_at(view, "watch", 0, 8)};
}

/// Every text below `view`, by its path.
void collect_phrases(const JsonView& view, const std::string& path, std::map<std::string, std::string>& phrases)
{
    if (view.value().is_string()) {
        phrases[path] = view.text(0).value_or("");
    } else if (view.value().is_array()) {
        int index = 0;
        for (const JsonView& element : view.elements())
            collect_phrases(element, path + "/" + std::to_string(index++), phrases);
    } else {
        for (const auto& [key, value] : view.members())
            collect_phrases(value, path.empty() ? key : path + "/" + key, phrases);
    }
}

void read_triage_words(const JsonView& root, TextBook& book)
{
    if (const auto questions = root.need("questions")) book.questions = by_id<QuestionId>(*questions, question_words);
    if (const auto rules = root.need("rules")) book.rules = by_id<RuleId>(*rules, rule_words);
    if (const auto levels = root.need("levels"))
        for (const auto& [id, level] : levels->members()) book.levels[id] = level_words(level);
    if (const auto net = root.need("safety_net"))
        book.safety_net = {text_at(*net, "title"), text_at(*net, "lead"), texts_at(*net, "signs", 1, 12),
                           text_at(*net, "action")};
    for (const auto& [key, value] : root.members())
        if (key != "questions" && key != "rules" && key != "levels" && key != "safety_net")
            collect_phrases(value, key, book.phrases);
}

void read_contact_words(const JsonView& root, TextBook& book)
{
    for (const auto& [key, value] : root.members()) {
        if (value.value().is_object() && value.find("when"))
            book.contacts[key] = {text_at(value, "name"), text_at(value, "when")};
        else
            collect_phrases(value, "contacts/" + key, book.phrases);
    }
}

void read_setup_words(const JsonView& root, TextBook& book)
{
    for (const auto& [key, value] : root.members()) {
        if (value.value().is_object() && value.find("heading")) book.setup[key] = question_words(value);
        collect_phrases(value, key, book.phrases);
    }
}

} // namespace

TextBook read_text_book(const std::filesystem::path& directory, Language language)
{
    TextBook book;
    book.language = language;
    const auto folder = directory / std::string{code(language)};
    Faults faults;
    const auto read = [&](const char* name, auto fill) {
        const auto path = folder / name;
        JsonReading reading = read_json_file(path, kContentLimits);
        faults.insert(faults.end(), reading.faults.begin(), reading.faults.end());
        if (reading.sound()) fill(JsonView{reading.value, path.string(), faults}, book);
    };
    read("exercises.json", [](const JsonView& root, TextBook& target) {
        target.exercises = by_id<ExerciseId>(root, exercise_words);
    });
    read("triage.json", read_triage_words);
    read("contacts.json", read_contact_words);
    read("setup.json", read_setup_words);
    if (!faults.empty()) throw ContentError{std::move(faults)};
    return book;
}

} // namespace trygg::content
