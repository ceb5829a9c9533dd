#include "ui/widgets/figure_shape.h"

#include <array>
#include <cmath>

namespace trygg::ui {
namespace {

using figure::Camera;
using figure::Chain;
using figure::Ellipsoid;
using figure::Vector3;

constexpr std::size_t kPoints = 26, kShadowPoints = 14;

/// Where the outline of `lump` is furthest in the direction `way`, and how far.
struct Furthest {
    Vector3 point;
    double reach;
};

Furthest furthest(const Ellipsoid& lump, Vector3 way)
{
    double square = 0;
    Vector3 out{};
    for (const Vector3& axis : lump.axes) {
        const double along = dot(axis, way);
        square += along * along;
        out = out + axis * along;
    }
    const double size = std::sqrt(square);
    return {lump.middle + out * (size > 1e-9 ? 1 / size : 0), dot(lump.middle, way) + size};
}

/// Directions all round the screen, as the room has them.
template <std::size_t points>
std::array<Vector3, points> ways_round(const Camera& camera)
{
    std::array<Vector3, points> ways;
    for (std::size_t i = 0; i < points; ++i) {
        const double angle = 2 * M_PI * static_cast<double>(i) / static_cast<double>(points);
        ways[i] = camera.right() * std::cos(angle) + camera.up() * std::sin(angle);
    }
    return ways;
}

/// The hull of two ellipsoids, from how far they reach in each of `ways`.
template <std::size_t points>
QPolygonF hull(const Ellipsoid& a, const Ellipsoid& b, const Camera& camera, double grow,
               const std::array<Vector3, points>& ways)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points) + 1);
    for (const Vector3& way : ways) {
        const Furthest one = furthest(a, way), two = furthest(b, way);
        polygon << on_screen(camera, (one.reach > two.reach ? one : two).point + way * grow);
    }
    polygon << polygon.front();
    return polygon;
}

Ellipsoid flattened(Ellipsoid lump, double height)
{
    lump.middle.y = height;
    for (Vector3& axis : lump.axes) axis.y = 0;
    return lump;
}

} // namespace

QPointF on_screen(const Camera& camera, Vector3 point)
{
    const figure::Point at = camera.on_screen(point);
    return {at.x, at.y};
}

QPainterPath shape_of(const Chain& chain, const Camera& camera, double grow)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto ways = ways_round<kPoints>(camera);
    if (chain.size() == 1) path.addPolygon(hull(chain[0], chain[0], camera, grow, ways));
    for (std::size_t i = 1; i < chain.size(); ++i)
        path.addPolygon(hull(chain[i - 1], chain[i], camera, grow, ways));
    return path;
}

QPolygonF outline_of(const Ellipsoid& ellipsoid, const Camera& camera, double grow)
{
    return hull(ellipsoid, ellipsoid, camera, grow, ways_round<kPoints>(camera));
}

QPainterPath shadow_of(const std::vector<Chain>& chains, const Camera& camera, double height)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto ways = ways_round<kShadowPoints>(camera);
    for (const Chain& chain : chains)
        for (std::size_t i = 1; i < chain.size(); ++i)
            path.addPolygon(hull(flattened(chain[i - 1], height), flattened(chain[i], height), camera, 0, ways));
    return path;
}

} // namespace trygg::ui
