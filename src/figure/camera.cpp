#include "figure/camera.h"

#include "figure/props.h"
#include "figure/solver.h"

#include <algorithm>

namespace trygg::figure {
namespace {

constexpr int kFrames = 24;

void include(Extent& extent, Point point, double margin)
{
    extent.left = std::min(extent.left, point.x - margin);
    extent.right = std::max(extent.right, point.x + margin);
    extent.bottom = std::min(extent.bottom, point.y - margin);
    extent.top = std::max(extent.top, point.y + margin);
}

} // namespace

Camera::Camera(View view, bool mirrored) : right_sign_{mirrored ? -1.0 : 1.0}
{
    const double yaw = radians(view.yaw), pitch = radians(view.pitch);
    right_ = Vector3{std::cos(yaw), 0, -std::sin(yaw)};
    const Vector3 level{std::sin(yaw), 0, std::cos(yaw)};
    near_ = level * std::cos(pitch) + Vector3{0, std::sin(pitch), 0};
    up_ = Vector3{0, std::cos(pitch), 0} - level * std::sin(pitch);
    right_ = right_ * right_sign_;
}

void Camera::fit(const Extent& extent, double width, double height, double margin)
{
    const double wide = extent.right - extent.left, tall = extent.top - extent.bottom;
    scale_ = std::max(1e-3, std::min((width - 2 * margin) / wide, (height - 2 * margin) / tall));
    origin_ = {width / 2 - scale_ * (extent.left + extent.right) / 2,
               height / 2 + scale_ * (extent.top + extent.bottom) / 2};
}

Point Camera::on_plane(Vector3 point) const { return {dot(point, right_), dot(point, up_)}; }

Point Camera::on_screen(Vector3 point) const
{
    const Point flat = on_plane(point);
    return {origin_.x + scale_ * flat.x, origin_.y - scale_ * flat.y};
}

Extent extent_of(const Figure& figure, const Camera& camera)
{
    if (figure.crop) {
        const Crop& crop = *figure.crop;
        const Point middle = camera.on_plane({crop.x, crop.y, 0});
        return {middle.x - crop.half * 1.2, middle.x + crop.half * 1.2, middle.y - crop.half, middle.y + crop.half};
    }
    Extent extent{9, -9, 9, -9};
    const bool stick = std::any_of(figure.props.begin(), figure.props.end(),
                                   [](const Prop& prop) { return prop.kind == PropKind::stick; });
    const double margin = stick ? .12 : .06;
    const double period = period_of(figure);
    for (int frame = 0; frame < kFrames; ++frame)
        for (const Chain& chain : all_flesh(posture_at(figure, period * frame / kFrames)))
            for (const Ellipsoid& lump : chain) include(extent, camera.on_plane(lump.middle), margin);
    for (const Prop& prop : figure.props)
        for (const Box& box : boxes_of(prop))
            for (const Vector3& corner : corners_of(box)) include(extent, camera.on_plane(corner), .01);
    return extent;
}

} // namespace trygg::figure
