#include "content/figure_reader.h"

#include "content/figure_codes.h"
#include "content/figure_key_reader.h"
#include "content/json_reader.h"
#include "content/json_view.h"
#include "content/plain_text.h"

#include <set>
#include <utility>

namespace trygg::content {
namespace {

/// The value whose name stands at `view`; a fault for anything else.
template <class Value>
std::optional<Value> named(const JsonView& view, std::optional<Value> (*from)(std::string_view), const char* what)
{
    const auto* text = view.value().get_ptr<const std::string*>();
    const auto value = text ? from(*text) : std::nullopt;
    if (!value) view.fault(std::string{"must be "} + what);
    return value;
}

void take_length(const JsonView& object, std::string_view key, double& target)
{
    if (const auto view = object.find(key)) target = view->number(-2, 2).value_or(target);
}

bool flag(const JsonView& figure, std::string_view key)
{
    const auto view = figure.find(key);
    return view && view->boolean().value_or(false);
}

figure::Prop read_prop(const JsonView& view)
{
    figure::Prop prop;
    if (!view.object()) return prop;
    view.object_of({"kind", "x", "y", "z", "length", "height", "face", "hand"});
    if (const auto kind = view.need("kind"))
        prop.kind = named(*kind, &prop_kind_from, "a thing").value_or(prop.kind);
    take_length(view, "x", prop.x);
    take_length(view, "y", prop.y);
    take_length(view, "z", prop.z);
    take_length(view, "length", prop.length);
    take_length(view, "height", prop.height);
    take_length(view, "face", prop.face);
    constexpr std::array<std::pair<std::string_view, figure::Side>, 2> kHands{
        {{"r", figure::Side::right}, {"l", figure::Side::left}}};
    if (const auto hand = view.find("hand")) prop.hand = hand->one_of(kHands);
    return prop;
}

figure::Arrow read_arrow(const JsonView& view, std::size_t keys)
{
    figure::Arrow arrow;
    if (!view.object()) return arrow;
    view.object_of({"track", "off", "vector", "from", "to"});
    if (const auto track = view.need("track")) arrow.track = landmark_at(*track).value_or(arrow.track);
    if (const auto offset = view.find("off")) arrow.offset = vector_at(*offset).value_or(figure::Vector3{});
    if (const auto vector = view.find("vector")) arrow.vector = vector_at(*vector);
    const int last = static_cast<int>(keys) - 1;
    if (const auto from = view.find("from"))
        arrow.from = static_cast<std::size_t>(from->integer(0, last).value_or(0));
    if (const auto to = view.find("to")) arrow.to = static_cast<std::size_t>(to->integer(0, last).value_or(0));
    return arrow;
}

figure::Fit read_fit(const JsonView& view)
{
    figure::Fit fit;
    if (!view.object()) return fit;
    view.object_of({"vary", "point", "wall"});
    if (const auto vary = view.need("vary"))
        fit.vary = named(*vary, &parameter_from, "a number of a pose").value_or(fit.vary);
    if (const auto point = view.need("point")) fit.point = landmark_at(*point).value_or(fit.point);
    fit.wall = flag(view, "wall");
    return fit;
}

void read_view(const JsonView& view, figure::Figure& target)
{
    if (const auto angles = view.find("view")) {
        const auto both = angles->elements(2, 2);
        if (both.size() == 2)
            target.view = {both[0].number(-180, 180).value_or(0), both[1].number(-20, 89).value_or(0)};
    }
    const auto crop = view.find("crop");
    if (!crop) return;
    const auto parts = crop->elements(3, 3);
    if (parts.size() != 3) return;
    target.crop = figure::Crop{parts[0].number(-2, 2).value_or(0), parts[1].number(-2, 2).value_or(0),
                               parts[2].number(.05, 2).value_or(.5)};
}

void read_keys(const JsonView& view, figure::Figure& target)
{
    const auto keys = view.need("keys");
    if (!keys) return;
    for (const JsonView& key : keys->elements(1, 16))
        target.keys.push_back(read_key(key, target.keys.empty() ? nullptr : &target.keys.back()));
}

std::optional<figure::Figure> read_figure(const JsonView& view)
{
    if (!view.object()) return std::nullopt;
    view.object_of({"id", "view", "crop", "props", "highlight", "arrows", "fit", "cycle", "repetitions", "ghost",
                    "balance", "keys"});
    const auto name = view.need("id");
    const auto id = name ? named(*name, &ExerciseId::from, "an id") : std::nullopt;
    figure::Figure figure{.id = id.value_or(ExerciseId::Literal{"unnamed"})};
    read_view(view, figure);
    read_keys(view, figure);
    if (figure.keys.empty()) return std::nullopt;
    if (const auto props = view.find("props"))
        for (const JsonView& prop : props->elements(0, 8)) figure.props.push_back(read_prop(prop));
    if (const auto areas = view.find("highlight"))
        for (const JsonView& area : areas->elements(0, 8))
            if (const auto lit = named(area, &highlight_from, "an area of the body")) figure.highlights.push_back(*lit);
    if (const auto arrows = view.find("arrows"))
        for (const JsonView& arrow : arrows->elements(0, 4))
            figure.arrows.push_back(read_arrow(arrow, figure.keys.size()));
    if (const auto fit = view.find("fit")) figure.fit = read_fit(*fit);
    figure.cycle = flag(view, "cycle");
    if (const auto count = view.find("repetitions"))
        figure.repetitions = count->integer(1, 4).value_or(figure.repetitions);
    figure.ghost = flag(view, "ghost");
    figure.balance = flag(view, "balance");
    return figure;
}

FigureReading figures_in(JsonReading reading, const std::string& file)
{
    FigureReading result{{}, std::move(reading.faults)};
    if (!result.faults.empty()) return result;
    const JsonView root{reading.value, file, result.faults};
    root.object_of({"figures"});
    std::set<ExerciseId> seen;
    if (const auto list = root.need("figures"))
        for (const JsonView& view : list->elements(1, 500))
            if (auto figure = read_figure(view)) {
                if (!seen.insert(figure->id).second) view.fault("this id is there already");
                result.figures.push_back(std::move(*figure));
            }
    return result;
}

} // namespace

FigureReading parse_figures(std::string_view text, const std::string& file)
{
    return figures_in(read_json(text, file, kContentLimits), file);
}

std::vector<figure::Figure> read_figures(const std::filesystem::path& directory)
{
    const auto path = directory / "figures.json";
    FigureReading reading = figures_in(read_json_file(path, kContentLimits), printable(path.string()));
    if (!reading.faults.empty()) throw ContentError{std::move(reading.faults)};
    return std::move(reading.figures);
}

} // namespace trygg::content
