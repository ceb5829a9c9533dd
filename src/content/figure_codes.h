#pragma once

#include "figure/figure.h"

#include <optional>
#include <string_view>

namespace trygg::content {

/// The value with that name in figures.json; empty for any other text.
[[nodiscard]] std::optional<figure::Parameter> parameter_from(std::string_view name);
[[nodiscard]] std::optional<figure::PropKind> prop_kind_from(std::string_view name);
[[nodiscard]] std::optional<figure::Area> area_from(std::string_view name);

/// A landmark, with .r or .l where it has a side, as "knee.r".
[[nodiscard]] std::optional<figure::Landmark> landmark_from(std::string_view name);

/// An area, with .r or .l where only one side is meant.
[[nodiscard]] std::optional<figure::Highlight> highlight_from(std::string_view name);

/// Where a knee or elbow points.
struct Pole {
    figure::Vector3 direction;
    bool body = false;
};

/// A pole by its name (back, out, body_out …) for a limb of `side`.
[[nodiscard]] std::optional<Pole> pole_from(std::string_view name, figure::Side side);

} // namespace trygg::content
