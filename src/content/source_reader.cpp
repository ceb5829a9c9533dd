#include "content/source_reader.h"

#include "content/json_reader.h"
#include "content/json_texts.h"
#include "content/json_view.h"

#include <utility>

namespace trygg::content {
namespace {

constexpr int kEarliest = 1900, kLatest = 2199;

void read_source(const JsonView& view, Sources& sources)
{
    view.object_of({"id", "author", "title", "year", "used_in"});
    const auto name = view.need("id");
    const auto id = name ? SourceId::from(name->text().value_or("")) : std::nullopt;
    Source source;
    if (const auto author = view.need("author")) source.author = author->text().value_or("");
    if (const auto title = view.need("title")) source.title = title->text().value_or("");
    if (const auto year = view.need("year")) source.year = year->integer(kEarliest, kLatest).value_or(kEarliest);
    if (const auto places = view.need("used_in"))
        for (const JsonView& place : places->elements(1, 100)) source.used_in.insert(place.text(1, 40).value_or(""));
    if (!id) view.fault(kNeedsId);
    else if (!sources.emplace(*id, std::move(source)).second) view.fault("the id stands twice");
}

} // namespace

Sources read_sources(const std::filesystem::path& directory)
{
    const auto path = directory / "sources.json";
    JsonReading reading = read_json_file(path, kContentLimits);
    Faults faults = std::move(reading.faults);
    Sources sources;
    if (faults.empty()) {
        const std::string file = path.string();
        const JsonView root{reading.value, file, faults};
        root.object_of({"sources"});
        if (const auto list = root.need("sources"))
            for (const JsonView& view : list->elements(1, 500)) read_source(view, sources);
    }
    if (!faults.empty()) throw ContentError{std::move(faults)};
    return sources;
}

} // namespace trygg::content
