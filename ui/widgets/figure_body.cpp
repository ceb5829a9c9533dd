#include "ui/widgets/figure_body.h"

#include "figure/spots.h"
#include "ui/widgets/figure_head.h"

#include <QRadialGradient>

#include <algorithm>

namespace trygg::ui {
namespace {

namespace size = figure::size;
using figure::Chain;
using figure::index_of;
using figure::Limb;
using figure::Part;
using figure::Posture;
using figure::Side;
using figure::Spot;
using figure::Vector3;

/// How much what is far is mixed with the far colour, and how far behind its fellow that is reached.
struct Dimming {
    double most, distance;
};
/// Trousers are near to the far colour and need more of it.
constexpr Dimming kArmDimming{.34, .18}, kFootDimming{.34, .09}, kTrousersDimming{.42, .09};
/// When a person stands upright and faces the viewer: heights of unit vectors.
constexpr double kUpright = .8, kFacing = .55;
/// How far fingers are curled from where they are shown one by one.
constexpr double kFist = .6;
/// Where in a glow its ring lies, as a share of its radius.
constexpr double kRing = .52;

/// Where sleeves and trouser legs end, as shares of upper arm and shank.
struct Clothes {
    double sleeve, leg;
};

Clothes clothes_of(FigurePerson person)
{
    return person == FigurePerson::man ? Clothes{.56, .88} : Clothes{.80, .72};
}

Chain part_of(const Chain& chain, Vector3 from, Vector3 to, double begin, double end)
{
    Chain part;
    const double all = figure::length(to - from);
    const auto share = [&](const figure::Ellipsoid& lump) { return figure::length(lump.middle - from) / all; };
    const auto at = [&](double where) {
        for (std::size_t i = 1; i < chain.size(); ++i) {
            const double low = share(chain[i - 1]), high = share(chain[i]);
            if (where > high + 1e-9 && i + 1 < chain.size()) continue;
            const double u = std::clamp((where - low) / (high - low), 0.0, 1.0);
            const double radius = figure::length(chain[i - 1].axes[0]) * (1 - u) + figure::length(chain[i].axes[0]) * u;
            return figure::ball(between(chain[i - 1].middle, chain[i].middle, u), radius);
        }
        return chain.back();
    };
    part.push_back(at(begin));
    for (const figure::Ellipsoid& lump : chain)
        if (share(lump) > begin + .02 && share(lump) < end - .02) part.push_back(lump);
    part.push_back(at(end));
    return part;
}

/// Three strokes that part the fingers of a fist.
void paint_knuckles(const FigureInk& ink, const Limb& arm, const QColor& skin)
{
    const QPointF wrist = on_screen(ink.camera, arm.end);
    const QPointF along = on_screen(ink.camera, arm.end + arm.along * (size::kHand * .5)) - wrist;
    const QPointF across{-along.y() * .28, along.x() * .28};
    ink.painter.setPen(QPen{mixed(skin, ink.colours.line, .62), std::max(.8, .004 * ink.camera.scale()), Qt::SolidLine,
                            Qt::RoundCap});
    for (const double finger : {-1.0, 0.0, 1.0})
        ink.painter.drawLine(QLineF{wrist + along * .95 + across * finger, wrist + along * 1.4 + across * finger});
}

/// The body while it is painted.
class Person {
public:
    Person(const FigureInk& ink, const Posture& posture, const std::vector<figure::Highlight>& highlights)
        : ink_{ink}, posture_{posture}
    {
        for (const figure::Highlight& highlight : highlights)
            for (const Spot& spot : spots_of(posture, highlight)) spots_.push_back(spot);
    }

    void paint(const std::function<void()>& between);

private:
    struct Unit {
        double nearness;
        std::function<void()> paint;
    };

    /// How near a side's limbs are painted.
    struct Depths {
        double leg, arm;
    };

    [[nodiscard]] double nearness(const Limb& limb) const;
    [[nodiscard]] Depths depths_of(Side side, double trunk) const;
    [[nodiscard]] QColor dimmed(const QColor& colour, const std::array<Limb, 2>& pair, Side side,
                                Dimming dimming) const;
    void paint_leg(Side side) const;
    void paint_arm(Side side) const;
    void paint_trunk() const;
    [[nodiscard]] QRadialGradient glow_of(QPointF middle, double radius) const;
    void paint_glow(Part part, Side side, const std::vector<const Chain*>& chains) const;

    const FigureInk& ink_;
    const Posture& posture_;
    std::vector<Spot> spots_;
};

double Person::nearness(const Limb& limb) const
{
    const figure::Camera& camera = ink_.camera;
    return camera.nearness(limb.root) * .5 + camera.nearness(limb.middle) * .3 + camera.nearness(limb.end) * .2;
}

/// By their middles alone limbs would change places with the hips and with each other in every stride, which
/// flickers. So of one seen from the side the near leg lies on the hips and the far one behind them, and a hand at the
/// side lies outside its leg; of one who stands facing the viewer the hips lie on both thighs.
Person::Depths Person::depths_of(Side side, double trunk) const
{
    const Limb &leg = posture_.legs[index_of(side)], &arm = posture_.arms[index_of(side)];
    const figure::Frame& pelvis = posture_.trunk.pelvis();
    const double sideways = dot(pelvis.right, ink_.camera.near()) * sign_of(side);
    Depths depths{nearness(leg), nearness(arm)};
    if (std::abs(sideways) < kFacing) {
        if (pelvis.up.y > kUpright) depths.leg = std::min(depths.leg, trunk - .02 + .01 * (depths.leg - trunk));
        return depths;
    }
    const auto put = [&](double depth, double beside) {
        return sideways > 0 ? std::max(depth, beside + .001) : std::min(depth, beside - .001);
    };
    depths.leg = put(depths.leg, trunk);
    const double out = dot(arm.end - posture_.trunk.hip(), pelvis.right) * sign_of(side);
    if (out > size::kHipOut) depths.arm = put(depths.arm, depths.leg);
    return depths;
}

QColor Person::dimmed(const QColor& colour, const std::array<Limb, 2>& pair, Side side, Dimming dimming) const
{
    const double behind = ink_.camera.nearness(pair[index_of(other(side))].root - pair[index_of(side)].root);
    const double sideways = std::abs(dot(posture_.trunk.pelvis().right, ink_.camera.near()));
    const double share = std::clamp(behind / dimming.distance, 0.0, 1.0) * (sideways > .5 ? 1 : .5);
    return mixed(colour, ink_.colours.far, dimming.most * share);
}

/// Strong in the middle, with a thin ring for those who cannot tell it from the cloth, and faint at its edge.
QRadialGradient Person::glow_of(QPointF middle, double radius) const
{
    const double ring = std::clamp(.003 * ink_.camera.scale(), .8, 1.8) / radius;
    const auto glow = [this](int alpha) {
        QColor colour = ink_.colours.glow;
        colour.setAlpha(alpha);
        return colour;
    };
    QRadialGradient gradient{middle, radius};
    gradient.setColorAt(0, glow(255));
    gradient.setColorAt(kRing - .005, glow(230));
    gradient.setColorAt(kRing, ink_.colours.ring);
    gradient.setColorAt(kRing + ring, ink_.colours.ring);
    gradient.setColorAt(kRing + ring + .005, glow(215));
    gradient.setColorAt(1, glow(0));
    return gradient;
}

void Person::paint_glow(Part part, Side side, const std::vector<const Chain*>& chains) const
{
    for (const Spot& spot : spots_) {
        if (spot.part != part || ((part == Part::leg || part == Part::arm) && spot.side != side)) continue;
        QPainterPath body;
        body.setFillRule(Qt::WindingFill);
        for (const Chain* chain : chains) body.addPath(shape_of(*chain, ink_.camera));
        const QPointF middle = on_screen(ink_.camera, spot.point);
        const double radius = spot.radius * ink_.camera.scale();
        ink_.painter.save();
        ink_.painter.setClipRect(QRectF{middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius},
                                 Qt::IntersectClip);
        ink_.painter.fillPath(body, glow_of(middle, radius));
        ink_.painter.restore();
    }
}

void Person::paint_leg(Side side) const
{
    const Limb& leg = posture_.legs[index_of(side)];
    const Clothes clothes = clothes_of(ink_.person);
    const QColor skin = dimmed(ink_.colours.skin, posture_.legs, side, kFootDimming);
    const QColor cloth = dimmed(ink_.colours.trousers, posture_.legs, side, kTrousersDimming);
    const Chain thigh = figure::thigh_flesh(leg), shank = figure::shank_flesh(leg);
    const Chain trousers = part_of(shank, leg.middle, leg.end, 0, clothes.leg), foot = figure::foot_flesh(leg);
    const bool shank_nearer = ink_.camera.nearness(leg.end) > ink_.camera.nearness(leg.root) - .05;
    const auto lower = [&] {
        paint_chain(ink_, part_of(shank, leg.middle, leg.end, clothes.leg - .1, 1), skin);
        paint_chain(ink_, foot, skin);
        paint_chain(ink_, part_of(shank, leg.middle, leg.end, .9, 1), skin, false);
        paint_chain(ink_, trousers, cloth);
    };
    if (!shank_nearer) lower();
    paint_chain(ink_, thigh, cloth);
    if (shank_nearer) lower();
    paint_chain(ink_, {figure::ball(leg.middle, .0355)}, cloth, false);
    paint_chain(ink_, {figure::ball(leg.root, .050)}, cloth, false);
    paint_glow(Part::leg, side, {&thigh, &trousers, &foot});
}

void Person::paint_arm(Side side) const
{
    const Limb& arm = posture_.arms[index_of(side)];
    const QColor skin = dimmed(ink_.colours.skin, posture_.arms, side, kArmDimming);
    const QColor cloth = dimmed(ink_.colours.shirt, posture_.arms, side, kArmDimming);
    const Chain upper = figure::upper_arm_flesh(arm), forearm = figure::forearm_flesh(arm);
    const double end = clothes_of(ink_.person).sleeve;
    const Chain sleeve = part_of(upper, arm.root, arm.middle, 0, end);
    const Chain bare = part_of(upper, arm.root, arm.middle, end - .12, 1);
    const Vector3 thumb_way = unit(arm.along * .8 + cross(arm.along, arm.out) * (-sign_of(side) * .6));
    const Chain thumb{figure::ball(arm.end + arm.along * .018, .010),
                      figure::ball(arm.end + arm.along * .018 + thumb_way * (.034 - .010 * arm.curl), .007)};
    const auto paint_sleeve = [&] {
        paint_chain(ink_, sleeve, cloth);
        // Below a hanging arm the seam of sleeve and shirt is filled, so that a shoulder is no ball beside the chest.
        if (dot(arm.middle - arm.root, posture_.trunk.chest().up) > 0) return;
        const Vector3 inside = between(arm.root, posture_.trunk.joints[4], .4);
        paint_chain(ink_, {figure::ball(arm.root, .029), figure::ball(inside, .025)}, cloth, false);
    };
    const bool forearm_nearer = ink_.camera.nearness(arm.end) > ink_.camera.nearness(arm.root) + .03;
    if (forearm_nearer) paint_sleeve();
    paint_chain(ink_, bare, skin);
    paint_chain(ink_, thumb, skin);
    paint_chain(ink_, figure::hand_flesh(arm), skin);
    paint_chain(ink_, forearm, skin);
    paint_chain(ink_, thumb, skin, false);
    paint_chain(ink_, figure::hand_flesh(arm), skin, false);
    if (arm.curl > kFist) paint_knuckles(ink_, arm, skin);
    paint_chain(ink_, {figure::ball(arm.middle, .0236)}, skin, false);
    if (!forearm_nearer) paint_sleeve();
    paint_glow(Part::arm, side, {&sleeve, &bare, &forearm});
}

void Person::paint_trunk() const
{
    const Chain all = figure::trunk_flesh(posture_.trunk);
    const Chain neck = figure::neck_flesh(posture_.trunk);
    paint_chain(ink_, neck, ink_.colours.skin);
    paint_glow(Part::neck, Side::right, {&neck});
    paint_chain(ink_, {all[0], all[1]}, ink_.colours.trousers);
    Chain shirt{all.begin() + 1, all.end()};
    const figure::Frame& pelvis = posture_.trunk.pelvis();
    shirt.insert(shirt.begin(), figure::lump(between(all[0].middle, all[1].middle, .42), pelvis, {.062, .034, .083}));
    paint_chain(ink_, shirt, ink_.colours.shirt);
    paint_glow(Part::trunk, Side::right, {&all});
}

void Person::paint(const std::function<void()>& between)
{
    const figure::Camera& camera = ink_.camera;
    const double trunk = camera.nearness(posture_.trunk.joints[3]);
    std::vector<Unit> units;
    units.push_back({trunk, [&] {
                         between();
                         paint_trunk();
                     }});
    const double head = camera.nearness(posture_.trunk.head);
    units.push_back({std::max(head, trunk) + .004, [&] { paint_head(ink_, posture_.trunk); }});
    for (const Side side : figure::kSides) {
        const Depths depths = depths_of(side, trunk);
        units.push_back({depths.leg, [this, side] { paint_leg(side); }});
        units.push_back({depths.arm, [this, side] { paint_arm(side); }});
    }
    std::stable_sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) { return a.nearness < b.nearness; });
    for (const Unit& unit : units) unit.paint();
}

} // namespace

void paint_person(const FigureInk& ink, const Posture& posture, const std::vector<figure::Highlight>& highlights,
                  const std::function<void()>& between)
{
    Person{ink, posture, highlights}.paint(between);
}

} // namespace trygg::ui
