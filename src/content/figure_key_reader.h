#pragma once

#include "content/json_view.h"
#include "figure/figure.h"

namespace trygg::content {

/// The key at `view`, its unsaid parts as in `before`, the key before it; the first key has none before it.
/// Every fault goes to the view's list.
[[nodiscard]] figure::Key read_key(const JsonView& view, const figure::Key* before);

/// A list of two or three numbers as a vector, its third `z` where unsaid.
[[nodiscard]] std::optional<figure::Vector3> vector_at(const JsonView& view, double z = 0);

/// A landmark by its name; a fault for anything else.
[[nodiscard]] std::optional<figure::Landmark> landmark_at(const JsonView& view);

} // namespace trygg::content
