#pragma once

#include "figure/camera.h"

#include <QPainterPath>
#include <QPolygonF>

namespace trygg::ui {

/// The outline of a chain of flesh on the screen, grown by `grow` (fractions of body height) all round;
/// a path to be filled as a whole.
[[nodiscard]] QPainterPath shape_of(const figure::Chain& chain, const figure::Camera& camera, double grow = 0);

/// The outline of one ellipsoid on the screen.
[[nodiscard]] QPolygonF outline_of(const figure::Ellipsoid& ellipsoid, const figure::Camera& camera, double grow = 0);

/// The shadow that chains cast straight down on a surface at `height`.
[[nodiscard]] QPainterPath shadow_of(const std::vector<figure::Chain>& chains, const figure::Camera& camera, double height);

/// A point of the room on the screen.
[[nodiscard]] QPointF on_screen(const figure::Camera& camera, figure::Vector3 point);

} // namespace trygg::ui
