#include "content/everyday_reader.h"

#include "content/json_reader.h"
#include "content/json_texts.h"
#include "content/json_view.h"

namespace trygg::content {
namespace {

EverydayWords words_at(const JsonView& view)
{
    view.object_of({"name", "purpose", "steps", "cue", "watch", "figure"});
    return {.name = text_at(view, "name"),
            .purpose = text_at(view, "purpose"),
            .steps = texts_at(view, "steps", 3, 6),
            .cue = text_at(view, "cue"),
            .watch = text_at(view, "watch"),
            .figure = text_at(view, "figure")};
}

EverydayBook book_at(const JsonView& root, const Catalogue& catalogue)
{
    EverydayBook book;
    root.object_of({"movements"});
    const auto list = root.need("movements");
    if (!list) return book;
    for (const auto& [key, view] : list->members()) {
        const auto id = ExerciseId::from(key);
        if (id && catalogue.find_movement(*id)) book.emplace(*id, words_at(view));
        else view.fault("there is no movement of this id");
    }
    for (const EverydayMovement& movement : catalogue.movements())
        if (!book.contains(movement.id)) list->fault("the words of " + movement.id.text() + " are missing");
    return book;
}

} // namespace

Reading<EverydayBook> check_everyday(const std::filesystem::path& directory, Language language,
                                     const Catalogue& catalogue)
{
    const auto path = directory / std::string{code(language)} / "everyday.json";
    JsonReading read = read_json_file(path, kContentLimits);
    Reading<EverydayBook> reading{.value = {}, .faults = std::move(read.faults)};
    if (!reading.faults.empty()) return reading;
    const std::string name = path.string();
    EverydayBook book = book_at(JsonView{read.value, name, reading.faults}, catalogue);
    if (reading.faults.empty()) reading.value = std::move(book);
    return reading;
}

} // namespace trygg::content
