#include "content/printable_reader.h"

#include "content/json_reader.h"
#include "content/json_texts.h"

#include <utility>

namespace trygg::content {
namespace {

constexpr std::size_t kMostParts = 8, kMostLines = 12;

std::vector<PrintablePart> printable_parts(const JsonView& page)
{
    std::vector<PrintablePart> parts;
    if (const auto list = page.need("sections"))
        for (const JsonView& view : list->elements(1, kMostParts)) {
            view.object_of({"heading", "lines"});
            parts.push_back({text_at(view, "heading"), texts_at(view, "lines", 1, kMostLines)});
        }
    return parts;
}

/// What every printable page has.
Printable printable_at(const JsonView& page)
{
    return {.title = text_at(page, "title"),
            .intro = text_at(page, "intro"),
            .parts = printable_parts(page),
            .space = text_at(page, "space"),
            .signature = {}};
}

Printables printables_in(const JsonView& root)
{
    Printables printables;
    root.object_of({"clinician", "work"});
    if (const auto page = root.need("clinician")) {
        page->object_of({"title", "intro", "sections", "space"});
        printables.clinician = printable_at(*page);
    }
    if (const auto page = root.need("work")) {
        page->object_of({"title", "intro", "sections", "space", "signature"});
        printables.work = printable_at(*page);
        printables.work.signature = text_at(*page, "signature");
    }
    return printables;
}

} // namespace

Reading<Printables> check_printables(const std::filesystem::path& directory, Language language)
{
    const auto path = directory / std::string{code(language)} / "printables.json";
    JsonReading json = read_json_file(path, kContentLimits);
    Reading<Printables> reading{.value = {}, .faults = std::move(json.faults)};
    if (!reading.faults.empty()) return reading;
    const std::string file = path.string();
    Printables printables = printables_in(JsonView{json.value, file, reading.faults});
    if (reading.faults.empty()) reading.value = std::move(printables);
    return reading;
}

} // namespace trygg::content
