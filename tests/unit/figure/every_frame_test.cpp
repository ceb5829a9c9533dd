// Every figure of content/figures.json, in every frame at 30 a second.
#include "content/exercise_reader.h"
#include "content/figure_reader.h"
#include "figure/balance.h"
#include "figure/flesh.h"
#include "figure/limb.h"
#include "figure/limits.h"
#include "figure/props.h"
#include "figure/solver.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace trygg;
using namespace trygg::figure;

namespace {

constexpr double kFramesPerSecond = 30;
constexpr double kReach = .0005, kDrift = .003, kSink = .008, kBalance = .01, kBone = 1e-6;
/// How much a joint may change its speed from frame to frame; a stride is quicker than an exercise.
constexpr double kSnap = .015, kStrideSnap = .045;

const std::vector<Figure>& figures()
{
    static const std::vector<Figure> kFigures = content::read_figures(TRYGGRYGG_SOURCE_DIR "/content");
    return kFigures;
}

struct Frame30 {
    double seconds;
    Tween tween;
    Posture posture;
};

/// The frames of one figure, in order.
std::vector<Frame30> solved_frames(const Figure& figure)
{
    std::vector<Frame30> frames;
    const double period = period_of(figure);
    for (double seconds = 0; seconds < period; seconds += 1 / kFramesPerSecond) {
        Frame30 frame{seconds, tween_at(figure, seconds), {}};
        frame.posture = solved(figure, frame.tween);
        frames.push_back(std::move(frame));
    }
    return frames;
}

/// The same, solved once for all tests.
const std::vector<Frame30>& frames_of(const Figure& figure)
{
    static const std::map<ExerciseId, std::vector<Frame30>> kFrames = [] {
        std::map<ExerciseId, std::vector<Frame30>> frames;
        for (const Figure& one : figures()) frames.emplace(one.id, solved_frames(one));
        return frames;
    }();
    return kFrames.at(figure.id);
}

/// The worst of what is measured over a figure's frames, and when.
struct Worst {
    double value = 0, seconds = 0;
    std::string what;
    void take(double candidate, double when, const std::string& name)
    {
        if (candidate > value) *this = {candidate, when, name};
    }
};

std::string told(const Figure& figure, const Worst& worst)
{
    return figure.id.text() + ": " + worst.what + " " + std::to_string(worst.value) + " at " +
           std::to_string(worst.seconds) + " s";
}

/// Runs `measure(frame, worst)` over every frame of every figure and expects no more than `most`.
template <class Measure>
void expect_in_every_frame(double most, Measure measure)
{
    for (const Figure& figure : figures()) {
        Worst worst;
        for (const Frame30& frame : frames_of(figure)) measure(figure, frame, worst);
        INFO(told(figure, worst));
        CHECK(worst.value <= most);
    }
}

bool finite(Vector3 point) { return std::isfinite(point.x) && std::isfinite(point.y) && std::isfinite(point.z); }

/// How deep an ellipsoid has sunk into the ground or into a thing that it is above.
double depth_of(const Figure& figure, const Ellipsoid& lump)
{
    const double lowest = -reach(lump, {0, -1, 0});
    const double ground = ground_at(figure, lump.middle);
    return lump.middle.y > ground - .01 ? ground - lowest : -lowest;
}

/// Whether the picture cuts from the last key to the first.
bool cuts(const Figure& figure) { return figure.cycle && figure.keys.front().move == 0; }

} // namespace

TEST_CASE("every exercise and everyday movement has a figure")
{
    const content::Catalogue catalogue = content::read_catalogue(TRYGGRYGG_SOURCE_DIR "/content");
    std::set<std::string> drawn;
    for (const Figure& figure : figures()) drawn.insert(figure.id.text());
    for (const content::Exercise& exercise : catalogue.exercises()) {
        INFO(exercise.id.text());
        CHECK(drawn.count(exercise.id.text()) == 1);
    }
    for (const content::EverydayMovement& movement : catalogue.movements()) {
        INFO(movement.id.text());
        CHECK(drawn.count(movement.id.text()) == 1);
    }
    CHECK(drawn.size() == catalogue.exercises().size() + catalogue.movements().size());
}

TEST_CASE("no joint of a figure is bent beyond what people can do")
{
    expect_in_every_frame(0, [](const Figure&, const Frame30& frame, Worst& worst) {
        for (const Excess& excess : beyond_limits(frame.posture))
            worst.take(std::max(1.0, std::abs(excess.angle)), frame.seconds, excess.joint);
    });
}

TEST_CASE("the bones of a figure keep their lengths")
{
    expect_in_every_frame(kBone, [](const Figure&, const Frame30& frame, Worst& worst) {
        const auto bone = [&](Vector3 from, Vector3 to, double whole, const char* name) {
            worst.take(std::abs(length(to - from) - whole), frame.seconds, name);
        };
        for (const Limb& leg : frame.posture.legs) {
            bone(leg.root, leg.middle, size::kThigh, "thigh");
            bone(leg.middle, leg.end, size::kShank, "shank");
        }
        for (const Limb& arm : frame.posture.arms) {
            bone(arm.root, arm.middle, size::kUpperArm, "upper arm");
            bone(arm.middle, arm.end, size::kForearm, "forearm");
        }
    });
}

TEST_CASE("what a figure's hands and feet keep to is within reach")
{
    expect_in_every_frame(kReach, [](const Figure&, const Frame30& frame, Worst& worst) {
        for (const Side side : kSides) {
            const std::size_t i = index_of(side);
            const std::string name = side == Side::right ? " right" : " left";
            worst.take(frame.posture.legs[i].overreach, frame.seconds, "leg" + name);
            worst.take(frame.posture.arms[i].overreach, frame.seconds, "arm" + name);
        }
    });
}

TEST_CASE("planted hands and feet of a figure stay where they are")
{
    expect_in_every_frame(kDrift, [](const Figure&, const Frame30& frame, Worst& worst) {
        for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
            const LimbPose &leg = frame.tween.pose.legs[i], &arm = frame.tween.pose.arms[i];
            const Limb &foot = frame.posture.legs[i], &hand = frame.posture.arms[i];
            if (leg.grip == Grip::floor && leg == frame.tween.next.legs[i]) {
                const Vector3 target{leg[LimbParameter::x], leg[LimbParameter::y], leg[LimbParameter::z]};
                if (leg[LimbParameter::foot_pitch] >= 0) worst.take(length(foot.ball - target), frame.seconds, "ball");
            }
            if (arm.grip == Grip::floor && arm == frame.tween.next.arms[i]) {
                const Vector3 target{arm[LimbParameter::x], arm[LimbParameter::y] + size::kWristRadius, arm[LimbParameter::z]};
                worst.take(length(hand.end - target), frame.seconds, "hand");
            }
        }
    });
}

TEST_CASE("no flesh of a figure is under the ground or in what bears it")
{
    expect_in_every_frame(kSink, [](const Figure& figure, const Frame30& frame, Worst& worst) {
        constexpr std::array<const char*, 15> kNames{
            "trunk", "head", "neck", "thigh right", "shank right", "foot right", "upper arm right", "forearm right",
            "hand right", "thigh left", "shank left", "foot left", "upper arm left", "forearm left", "hand left"};
        const std::vector<Chain> chains = all_flesh(frame.posture);
        for (std::size_t i = 0; i < chains.size(); ++i)
            for (const Ellipsoid& lump : chains[i]) worst.take(depth_of(figure, lump), frame.seconds, kNames[i]);
    });
}

TEST_CASE("nothing of a figure is in a wall")
{
    expect_in_every_frame(kSink, [](const Figure& figure, const Frame30& frame, Worst& worst) {
        for (const Prop& prop : figure.props) {
            if (prop.kind != PropKind::wall) continue;
            for (const Chain& chain : all_flesh(frame.posture))
                for (const Ellipsoid& lump : chain) worst.take(reach(lump, {1, 0, 0}) - prop.x, frame.seconds, "wall");
        }
    });
}

TEST_CASE("a figure that stands free has its centre of mass over its feet")
{
    expect_in_every_frame(kBalance, [](const Figure& figure, const Frame30& frame, Worst& worst) {
        if (!figure.balance) return;
        const Vector3 hip = frame.posture.trunk.hip();
        for (const Prop& prop : figure.props)
            for (const Box& box : boxes_of(prop))
                if (box.bears && prop.kind == PropKind::chair && hip.x < box.high.x && hip.y < box.high.y + .10) return;
        worst.take(off_balance(figure, frame.posture), frame.seconds, "off balance");
    });
}

TEST_CASE("the last frame of a figure joins its first but where it cuts, and no frame leaps")
{
    for (const Figure& figure : figures()) {
        const std::vector<Frame30>& frames = frames_of(figure);
        Worst worst;
        for (std::size_t i = 0; i + cuts(figure) < frames.size(); ++i) {
            const Posture &one = frames[i].posture, &next = frames[(i + 1) % frames.size()].posture;
            for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
                worst.take(length(next.legs[side].middle - one.legs[side].middle), frames[i].seconds, "knee");
                worst.take(length(next.arms[side].middle - one.arms[side].middle), frames[i].seconds, "elbow");
                worst.take(length(next.arms[side].end - one.arms[side].end), frames[i].seconds, "wrist");
                worst.take(length(next.legs[side].ball - one.legs[side].ball), frames[i].seconds, "ball");
            }
            worst.take(length(next.trunk.head - one.trunk.head), frames[i].seconds, "head");
        }
        INFO(told(figure, worst));
        CHECK(worst.value <= .075);
    }
}

TEST_CASE("no joint of a figure snaps: from frame to frame its speed changes little")
{
    for (const Figure& figure : figures()) {
        const std::vector<Frame30>& frames = frames_of(figure);
        const std::size_t count = frames.size();
        Worst worst;
        for (std::size_t i = cuts(figure) ? 1 : 0; i + cuts(figure) < count; ++i) {
            const Posture &before = frames[(i + count - 1) % count].posture, &now = frames[i].posture,
                          &after = frames[(i + 1) % count].posture;
            const auto take = [&](Vector3 from, Vector3 at, Vector3 to, const char* name) {
                worst.take(length(to - at * 2 + from), frames[i].seconds, name);
            };
            for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
                take(before.legs[side].middle, now.legs[side].middle, after.legs[side].middle, "knee");
                take(before.arms[side].middle, now.arms[side].middle, after.arms[side].middle, "elbow");
                take(before.arms[side].end, now.arms[side].end, after.arms[side].end, "wrist");
            }
        }
        INFO(told(figure, worst));
        CHECK(worst.value <= (figure.cycle ? kStrideSnap : kSnap));
    }
}

TEST_CASE("every number of a solved figure is finite")
{
    for (const Figure& figure : figures())
        for (const Frame30& frame : frames_of(figure))
            for (const Chain& chain : all_flesh(frame.posture))
                for (const Ellipsoid& lump : chain)
                    if (!finite(lump.middle) || !std::isfinite(reach(lump, {0, 1, 0})))
                        FAIL(figure.id.text() << " at " << frame.seconds << " s");
}

TEST_CASE("each key of a figure looks other than the key before")
{
    for (const Figure& figure : figures()) {
        for (std::size_t key = 1; key < figure.keys.size(); ++key) {
            INFO(figure.id.text() << " key " << key);
            CHECK(figure.keys[key].pose != figure.keys[key - 1].pose);
        }
        INFO(figure.id.text());
        CHECK(period_of(figure) > .5);
    }
}
