#pragma once

#include <cmath>

namespace trygg::figure {

/// A point or direction; x is forward, y up, z the person's right; lengths are fractions of body height.
struct Vector3 {
    double x = 0, y = 0, z = 0;
    friend bool operator==(const Vector3&, const Vector3&) = default;
};

[[nodiscard]] constexpr Vector3 operator+(Vector3 a, Vector3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
[[nodiscard]] constexpr Vector3 operator-(Vector3 a, Vector3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
[[nodiscard]] constexpr Vector3 operator*(Vector3 a, double k) { return {a.x * k, a.y * k, a.z * k}; }
[[nodiscard]] constexpr double dot(Vector3 a, Vector3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
[[nodiscard]] constexpr Vector3 cross(Vector3 a, Vector3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
[[nodiscard]] inline double length(Vector3 a) { return std::sqrt(dot(a, a)); }

/// `a` at length 1; `otherwise` where `a` has no direction.
[[nodiscard]] inline Vector3 unit(Vector3 a, Vector3 otherwise = {1, 0, 0})
{
    const double size = length(a);
    return size > 1e-9 ? a * (1 / size) : otherwise;
}

/// The part of `a` that is square to the unit vector `axis`.
[[nodiscard]] constexpr Vector3 square_to(Vector3 axis, Vector3 a) { return a - axis * dot(a, axis); }

/// From `a` to `b`, `share` of the way, along a straight line.
[[nodiscard]] constexpr Vector3 between(Vector3 a, Vector3 b, double share) { return a + (b - a) * share; }

[[nodiscard]] constexpr double radians(double degrees) { return degrees * 3.14159265358979323846 / 180; }
[[nodiscard]] constexpr double degrees(double radians) { return radians * 180 / 3.14159265358979323846; }

/// `a` turned about the unit vector `axis` by `angle` degrees, right-handed.
[[nodiscard]] inline Vector3 turned(Vector3 a, Vector3 axis, double angle)
{
    const double c = std::cos(radians(angle)), s = std::sin(radians(angle));
    return a * c + cross(axis, a) * s + axis * (dot(axis, a) * (1 - c));
}

/// Three unit vectors square to each other: how a part of the body stands in the room.
struct Frame {
    Vector3 forward{1, 0, 0}, up{0, 1, 0}, right{0, 0, 1};
    friend bool operator==(const Frame&, const Frame&) = default;
};

/// `frame` turned about `axis` by `angle` degrees.
[[nodiscard]] inline Frame turned(const Frame& frame, Vector3 axis, double angle)
{
    return {turned(frame.forward, axis, angle), turned(frame.up, axis, angle), turned(frame.right, axis, angle)};
}

/// `frame` bent forward about its own right axis by `angle` degrees.
[[nodiscard]] inline Frame flexed(const Frame& frame, double angle) { return turned(frame, frame.right, -angle); }

/// The vector that has the coordinates `local` (forward, up, right) in `frame`.
[[nodiscard]] constexpr Vector3 in_frame(const Frame& frame, Vector3 local)
{
    return frame.forward * local.x + frame.up * local.y + frame.right * local.z;
}

/// The direction at `angle` degrees in the sagittal plane of `frame`: 0 down, 90 forward, 180 up;
/// `out` degrees away from it towards `side` (1 right, -1 left).
[[nodiscard]] inline Vector3 direction(const Frame& frame, double angle, double out, double side)
{
    const double flat = std::cos(radians(out));
    return in_frame(frame, {std::sin(radians(angle)) * flat, -std::cos(radians(angle)) * flat,
                            std::sin(radians(out)) * side});
}

} // namespace trygg::figure
