#pragma once

#include "figure/figure.h"
#include "figure/flesh.h"

namespace trygg::figure {

/// A point on the screen, in pixels; y goes down.
struct Point {
    double x = 0, y = 0;
};

/// What of the scene is seen, in fractions of body height on the screen's plane; y goes up.
struct Extent {
    double left = 0, right = 0, bottom = 0, top = 0;
};

/// An orthographic camera: turns the room onto the screen, `mirrored` for the other side of the body.
class Camera {
public:
    Camera(View view, bool mirrored);

    /// Makes `extent` fill a screen of `width` x `height` pixels with `margin` pixels left free.
    void fit(const Extent& extent, double width, double height, double margin);

    [[nodiscard]] Point on_screen(Vector3 point) const;
    /// Along the screen's axes, in fractions of body height.
    [[nodiscard]] Point on_plane(Vector3 point) const;
    /// Towards the viewer.
    [[nodiscard]] double nearness(Vector3 point) const { return dot(point, near_); }
    [[nodiscard]] Vector3 near() const { return near_; }
    /// The room's direction of the screen's right and up.
    [[nodiscard]] Vector3 right() const { return right_; }
    [[nodiscard]] Vector3 up() const { return up_; }
    /// Pixels of one body height.
    [[nodiscard]] double scale() const { return scale_; }
    [[nodiscard]] bool mirrored() const { return right_sign_ < 0; }

private:
    Vector3 right_, up_, near_;
    double right_sign_;
    double scale_ = 1;
    Point origin_;
};

/// What has to be seen of a figure in all its frames: body and things.
[[nodiscard]] Extent extent_of(const Figure& figure, const Camera& camera);

} // namespace trygg::figure
