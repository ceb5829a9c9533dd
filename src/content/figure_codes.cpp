#include "content/figure_codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trygg::content {
namespace {

using figure::Area;
using figure::Parameter;
using figure::PropKind;
using figure::Site;

template <class Value, std::size_t N>
using Names = std::array<std::pair<std::string_view, Value>, N>;

constexpr Names<Parameter, 18> kParameterNames{{
    {"pitch", Parameter::pitch},         {"roll", Parameter::roll},           {"list", Parameter::list},
    {"yaw", Parameter::yaw},             {"lumbar", Parameter::lumbar},       {"thoracic", Parameter::thoracic},
    {"neck", Parameter::neck},           {"head", Parameter::head},           {"bend", Parameter::bend},
    {"twist", Parameter::twist},         {"neck_turn", Parameter::neck_turn}, {"neck_bend", Parameter::neck_bend},
    {"glide", Parameter::glide},         {"scapula", Parameter::scapula},     {"breath", Parameter::breath},
    {"straight", Parameter::straight},   {"leg_roll", Parameter::leg_roll},   {"crank", Parameter::crank},
}};
constexpr Names<PropKind, 13> kPropNames{{
    {"mat", PropKind::mat},     {"chair", PropKind::chair},   {"bench", PropKind::bench}, {"bed", PropKind::bed},
    {"wall", PropKind::wall},   {"step", PropKind::step},     {"stairs", PropKind::stairs}, {"bike", PropKind::bike},
    {"water", PropKind::water}, {"weight", PropKind::weight}, {"stick", PropKind::stick}, {"band", PropKind::band},
    {"box", PropKind::box},
}};
constexpr Names<Area, 15> kAreaNames{{
    {"neck", Area::neck},           {"chest", Area::chest},           {"upper_back", Area::upper_back},
    {"lumbar", Area::lumbar},       {"abdomen", Area::abdomen},       {"oblique", Area::oblique},
    {"glute", Area::glute},         {"hip_flexor", Area::hip_flexor}, {"thigh", Area::thigh},
    {"hamstring", Area::hamstring}, {"calf", Area::calf},             {"shin", Area::shin},
    {"foot", Area::foot},           {"upper_arm", Area::upper_arm},   {"forearm", Area::forearm},
}};
constexpr Names<Site, 16> kSiteNames{{
    {"hip", Site::hip},     {"belly", Site::belly}, {"lumbar", Site::lumbar}, {"chest", Site::chest},
    {"shoulder", Site::shoulder}, {"head", Site::head}, {"nose", Site::nose}, {"thigh", Site::thigh},
    {"knee", Site::knee},   {"ankle", Site::ankle}, {"heel", Site::heel},     {"ball", Site::ball},
    {"toe", Site::toe},     {"elbow", Site::elbow}, {"wrist", Site::wrist},   {"hand", Site::hand},
}};

template <class Value, std::size_t N>
std::optional<Value> named(const Names<Value, N>& names, std::string_view name)
{
    for (const auto& [text, value] : names)
        if (text == name) return value;
    return std::nullopt;
}

/// A name and the side that follows it after a dot.
struct Sided {
    std::string_view name;
    std::optional<figure::Side> side;
};

Sided split(std::string_view text)
{
    if (text.ends_with(".r")) return {text.substr(0, text.size() - 2), figure::Side::right};
    if (text.ends_with(".l")) return {text.substr(0, text.size() - 2), figure::Side::left};
    return {text, std::nullopt};
}

} // namespace

std::optional<Parameter> parameter_from(std::string_view name) { return named(kParameterNames, name); }

std::optional<PropKind> prop_kind_from(std::string_view name) { return named(kPropNames, name); }

std::optional<Area> area_from(std::string_view name) { return named(kAreaNames, name); }

std::optional<figure::Landmark> landmark_from(std::string_view name)
{
    const Sided sided = split(name);
    const auto site = named(kSiteNames, sided.name);
    if (!site || (*site >= Site::thigh) != sided.side.has_value()) return std::nullopt;
    return figure::Landmark{*site, sided.side.value_or(figure::Side::right)};
}

std::optional<figure::Highlight> highlight_from(std::string_view name)
{
    const Sided sided = split(name);
    const auto area = area_from(sided.name);
    if (!area) return std::nullopt;
    return figure::Highlight{*area, sided.side};
}

std::optional<Pole> pole_from(std::string_view name, figure::Side side)
{
    const double out = figure::sign_of(side);
    if (name == "back") return Pole{{-1, 0, 0}};
    if (name == "forward") return Pole{{1, 0, 0}};
    if (name == "up") return Pole{{0, 1, 0}};
    if (name == "down") return Pole{{0, -1, 0}};
    if (name == "out") return Pole{{0, 0, out}};
    if (name == "body_out") return Pole{{-.1, -.6, out}, true};
    if (name == "body_back") return Pole{{-1, 0, .3 * out}, true};
    return std::nullopt;
}

} // namespace trygg::content
