#include "content/figure_key_reader.h"

#include "content/figure_codes.h"

#include <algorithm>
#include <array>

namespace trygg::content {
namespace {

using figure::Grip;
using figure::LimbParameter;
using figure::LimbPose;
using figure::Side;

constexpr double kMostAngle = 400, kMostLength = 3;
constexpr std::array<std::string_view, 18> kNumbers{"pitch", "roll", "list", "yaw", "lumbar", "thoracic",
    "neck", "head", "bend", "twist", "neck_turn", "neck_bend", "glide", "scapula", "breath", "straight",
    "leg_roll", "crank"};

/// One arm or one leg of one side, and where its end is when its z is not said.
struct LimbKind {
    Side side;
    bool leg;
    [[nodiscard]] double usual_z(Grip grip) const
    {
        const double out = leg ? figure::size::kHipOut : grip == Grip::wall ? .13 : figure::size::kShoulderOut;
        return figure::sign_of(side) * out;
    }
};

void take_number(const JsonView& limb, std::string_view key, LimbPose& pose, LimbParameter target)
{
    if (const auto view = limb.find(key)) pose[target] = view->number(-kMostAngle, kMostAngle).value_or(0);
}

void set(LimbPose& pose, LimbParameter first, const figure::Vector3& value)
{
    const auto at = static_cast<std::size_t>(first);
    pose.numbers[at] = value.x;
    pose.numbers[at + 1] = value.y;
    pose.numbers[at + 2] = value.z;
}

void read_hand(const JsonView& limb, LimbPose& pose)
{
    const auto view = limb.find("hand");
    if (!view) return;
    pose.own_hand = true;
    if (view->value().is_array()) {
        set(pose, LimbParameter::hand_x, vector_at(*view).value_or(figure::Vector3{1, 0, 0}));
    } else if (const auto angle = view->number(-kMostAngle, kMostAngle)) {
        set(pose, LimbParameter::hand_x, figure::direction({}, *angle, 0, 1));
    }
}

void read_pole(const JsonView& limb, LimbPose& pose, LimbKind kind)
{
    const auto view = limb.find("pole");
    if (!view) {
        if (!kind.leg) set(pose, LimbParameter::pole_x, {-1, 0, 0});
        return;
    }
    if (view->value().is_array()) {
        set(pose, LimbParameter::pole_x, vector_at(*view).value_or(figure::Vector3{}));
        return;
    }
    const auto pole = pole_from(view->text(1, 20).value_or(""), kind.side);
    if (!pole) return view->fault("must be a direction or one of back, forward, up, down, out, body_out, body_back");
    pose.body_pole = pole->body;
    set(pose, LimbParameter::pole_x, pole->direction);
}

void read_aim(const JsonView& limb, const JsonView& aim, LimbPose& pose)
{
    pose.grip = Grip::aim;
    const auto both = aim.elements(2, 2);
    if (both.size() == 2) {
        pose[LimbParameter::upper] = both[0].number(-kMostAngle, kMostAngle).value_or(0);
        pose[LimbParameter::lower] = both[1].number(-kMostAngle, kMostAngle).value_or(0);
    }
    if (const auto out = limb.find("out")) {
        if (out->value().is_array()) {
            const auto each = out->elements(2, 2);
            if (each.size() != 2) return;
            pose[LimbParameter::upper_out] = each[0].number(-180, 180).value_or(0);
            pose[LimbParameter::lower_out] = each[1].number(-180, 180).value_or(0);
        } else {
            pose[LimbParameter::upper_out] = pose[LimbParameter::lower_out] = out->number(-180, 180).value_or(0);
        }
    }
    if (const auto relative = limb.find("relative")) pose.relative = relative->boolean().value_or(false);
    if (const auto flat = limb.find("flat")) pose.flat = flat->boolean().value_or(false);
}

void read_target(const JsonView& limb, LimbPose& pose, LimbKind kind)
{
    constexpr std::array<std::pair<std::string_view, Grip>, 3> kGrips{
        {{"floor", Grip::floor}, {"wall", Grip::wall}, {"pedal", Grip::pedal}}};
    if (const auto on = limb.need("on")) pose.grip = on->one_of(kGrips).value_or(Grip::floor);
    if (pose.grip == Grip::pedal) return;
    if (const auto at = limb.need("at"))
        set(pose, LimbParameter::x, vector_at(*at, kind.usual_z(pose.grip)).value_or(figure::Vector3{}));
}

LimbPose read_limb(const JsonView& view, LimbKind kind)
{
    LimbPose pose;
    view.object_of({"aim", "out", "relative", "flat", "plantar", "on", "at", "to", "off", "pitch", "turn", "hand",
                    "pole", "curl"});
    if (const auto aim = view.find("aim")) {
        read_aim(view, *aim, pose);
    } else if (const auto to = view.find("to")) {
        pose.grip = Grip::body;
        pose.anchor = landmark_at(*to).value_or(figure::Landmark{});
        if (const auto off = view.need("off")) set(pose, LimbParameter::x, vector_at(*off).value_or(figure::Vector3{}));
        if (kind.leg) view.fault("a leg has no place on the body");
    } else {
        read_target(view, pose, kind);
    }
    take_number(view, "plantar", pose, LimbParameter::plantar);
    take_number(view, "pitch", pose, LimbParameter::foot_pitch);
    take_number(view, "turn", pose, LimbParameter::turn);
    if (const auto curl = view.find("curl")) pose[LimbParameter::curl] = curl->number(0, 1).value_or(0);
    read_hand(view, pose);
    read_pole(view, pose, kind);
    return pose;
}

void read_limbs(const JsonView& key, std::string_view name, bool leg, std::array<LimbPose, 2>& limbs, bool first)
{
    const auto view = first ? key.need(name) : key.find(name);
    if (!view) return;
    view->object_of({"r", "l"});
    for (const Side side : figure::kSides) {
        const char* letter = side == Side::right ? "r" : "l";
        const auto limb = first ? view->need(letter) : view->find(letter);
        if (limb) limbs[figure::index_of(side)] = read_limb(*limb, {side, leg});
    }
}

void read_root(const JsonView& key, figure::Pose& pose, bool first)
{
    const auto view = first ? key.need("root") : key.find("root");
    if (!view) return;
    view->object_of({"at", "pin", "on"});
    if (const auto at = view->need("at")) {
        const auto place = vector_at(*at).value_or(figure::Vector3{});
        pose[figure::Parameter::root_x] = place.x;
        pose[figure::Parameter::root_y] = place.y;
        pose[figure::Parameter::root_z] = place.z;
    }
    if (const auto on = view->find("on")) {
        pose.root.lies = on->text(1, 10) == "floor";
        if (!pose.root.lies) on->fault("must be floor");
        if (!first) on->fault("stands in the first key only");
    }
    const auto pin = view->find("pin");
    if (!pin) return;
    if (!first) pin->fault("stands in the first key only");
    pose.root.stands = pin->value() == "stand";
    if (!pose.root.stands) pose.root.pin = landmark_at(*pin);
}

} // namespace

std::optional<figure::Vector3> vector_at(const JsonView& view, double z)
{
    const auto parts = view.elements(2, 3);
    if (parts.empty()) return std::nullopt;
    std::array<double, 3> numbers{0, 0, z};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = parts[i].number(-kMostLength, kMostLength);
        if (!number) return std::nullopt;
        numbers[i] = *number;
    }
    return figure::Vector3{numbers[0], numbers[1], numbers[2]};
}

std::optional<figure::Landmark> landmark_at(const JsonView& view)
{
    const auto landmark = landmark_from(view.text(1, 20).value_or(""));
    if (!landmark) view.fault("must be a place on the body, such as hip or knee.r");
    return landmark;
}

figure::Key read_key(const JsonView& view, const figure::Key* before)
{
    figure::Key key;
    if (before) key.pose = before->pose;
    if (!view.object()) return key;
    view.object_of({"move", "back", "hold", "root", "leg", "arm", "pitch", "roll", "list", "yaw", "lumbar", "thoracic",
                    "neck", "head", "bend", "twist", "neck_turn", "neck_bend", "glide", "scapula", "breath",
                    "straight", "leg_roll", "crank"});
    for (const std::string_view name : kNumbers)
        if (const auto number = view.find(name))
            key.pose[*parameter_from(name)] = number->number(-kMostAngle, kMostAngle).value_or(0);
    if (const auto move = view.find("move")) key.move = move->number(before ? .1 : 0, 20).value_or(2);
    key.back = key.move;
    if (const auto back = view.find("back")) key.back = back->number(.1, 20).value_or(2);
    if (const auto hold = view.find("hold")) key.hold = hold->number(0, 20).value_or(0);
    read_root(view, key.pose, before == nullptr);
    read_limbs(view, "leg", true, key.pose.legs, before == nullptr);
    read_limbs(view, "arm", false, key.pose.arms, before == nullptr);
    return key;
}

} // namespace trygg::content
