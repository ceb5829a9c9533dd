#include "figure/spine.h"

namespace trygg::figure {
namespace {

struct Bend {
    double flexion, side, turn;
};

Frame bent(const Frame& below, Bend bend)
{
    Frame frame = flexed(below, bend.flexion);
    frame = turned(frame, frame.forward, bend.side);
    return turned(frame, frame.up, -bend.turn);
}

/// How link `link` is bent on the one below it; lumbar and thoracic numbers are shared by two links each.
Bend bend_of(const Pose& pose, std::size_t link)
{
    const double neutral = kSpine[link].bend * (1 - pose[Parameter::straight]);
    if (link == 5)
        return {neutral + pose[Parameter::neck], pose[Parameter::neck_bend] / 2, pose[Parameter::neck_turn] / 2};
    const Parameter flexion = link < 3 ? Parameter::lumbar : Parameter::thoracic;
    return {neutral + pose[flexion] / 2, pose[Parameter::bend] / 4, pose[Parameter::twist] / 4};
}

} // namespace

Frame heading_of(const Pose& pose) { return turned(Frame{}, {0, 1, 0}, pose[Parameter::yaw]); }

Trunk trunk_of(const Pose& pose)
{
    Trunk trunk;
    Frame frame = heading_of(pose);
    frame = turned(frame, frame.forward, pose[Parameter::list]);
    frame = flexed(frame, pose[Parameter::pitch]);
    trunk.frames[0] = turned(frame, frame.up, pose[Parameter::roll]);
    for (std::size_t link = 0; link < kSpine.size(); ++link) {
        if (link > 0) trunk.frames[link] = bent(trunk.frames[link - 1], bend_of(pose, link));
        trunk.joints[link + 1] = trunk.joints[link] + trunk.frames[link].up * kSpine[link].length;
    }
    const Vector3 glide = trunk.chest().forward * pose[Parameter::glide];
    trunk.joints[6] = trunk.joints[6] + glide;
    trunk.head_frame = bent(trunk.frames[5], {kHeadBend * (1 - pose[Parameter::straight]) + pose[Parameter::head],
                                              pose[Parameter::neck_bend] / 2, pose[Parameter::neck_turn] / 2});
    trunk.head = trunk.joints[6] + in_frame(trunk.head_frame, {size::kHeadForward, size::kHeadUp, 0});
    trunk.breath = pose[Parameter::breath];
    trunk.scapula = pose[Parameter::scapula];
    return trunk;
}

void move(Trunk& trunk, Vector3 way)
{
    for (Vector3& joint : trunk.joints) joint = joint + way;
    trunk.head = trunk.head + way;
}

Vector3 shoulder_of(const Trunk& trunk, Side side)
{
    return trunk.joints[5] + in_frame(trunk.chest(), {trunk.scapula, -size::kShoulderBelowNeck,
                                                      sign_of(side) * size::kShoulderOut});
}

Vector3 hip_of(const Trunk& trunk, Side side)
{
    return trunk.hip() + trunk.pelvis().right * (sign_of(side) * size::kHipOut);
}

} // namespace trygg::figure
