#include "figure/limb.h"

#include <catch2/catch.hpp>

using namespace trygg::figure;

TEST_CASE("a limb that can reach its target ends there with its bones whole")
{
    Limb limb;
    limb.root = {0, .53, 0};
    reach_for(limb, kLegBones, {.1, .15, .02}, {1, 0, 0});
    CHECK(length(limb.end - Vector3{.1, .15, .02}) < 1e-9);
    CHECK(length(limb.middle - limb.root) == Approx(size::kThigh));
    CHECK(length(limb.end - limb.middle) == Approx(size::kShank));
    CHECK(limb.overreach == 0);
    CHECK(limb.middle.x > .05);
}

TEST_CASE("a limb that cannot reach points at its target and says what is missing")
{
    Limb limb;
    reach_for(limb, kArmBones, {1, 0, 0}, {0, -1, 0});
    CHECK(limb.overreach == Approx(1 - (size::kUpperArm + size::kForearm) * .9999));
    CHECK(limb.end.x == Approx(1 - limb.overreach));
}

TEST_CASE("a pole along the limb still gives a finite joint")
{
    Limb limb;
    reach_for(limb, kArmBones, {.2, 0, 0}, {1, 0, 0});
    CHECK(std::isfinite(limb.middle.y));
    CHECK(length(limb.middle - limb.root) == Approx(size::kUpperArm));
}

TEST_CASE("a flat foot has heel and ball on the ground and its ankle above")
{
    Limb leg;
    const Vector3 ankle = ankle_above(leg, {.2, 0, .05}, {1, 0, 0}, 0);
    CHECK(ankle.y == Approx(size::kAnkleHeight));
    CHECK(leg.heel.y == Approx(0).margin(1e-9));
    CHECK(leg.ball.x == Approx(.2));
}

TEST_CASE("a raised heel turns about the ball, raised toes about the heel")
{
    Limb leg;
    const Vector3 up = ankle_above(leg, {.2, 0, .05}, {1, 0, 0}, 30);
    CHECK(leg.ball == Vector3{.2, 0, .05});
    CHECK(up.y > size::kAnkleHeight);
    CHECK(leg.toe.y == Approx(0).margin(1e-9));
    Limb other;
    (void)ankle_above(other, {.2, 0, .05}, {1, 0, 0}, -20);
    CHECK(other.heel.x == Approx(.2 - size::kBall - size::kHeel));
    CHECK(other.heel.y == Approx(0).margin(1e-9));
    CHECK(other.toe.y > .02);
}

TEST_CASE("a limb on its way between two grips keeps its bones")
{
    Limb down, up;
    lay_out(down, kArmBones, {0, -1, 0}, {0, -1, 0});
    lay_out(up, kArmBones, {0, 1, 0}, {1, 0, 0});
    const Limb half = blended(down, up, kArmBones, .5, false);
    CHECK(length(half.middle - half.root) == Approx(size::kUpperArm));
    CHECK(length(half.end - half.middle) == Approx(size::kForearm));
    const Limb all = blended(down, up, kArmBones, 1, false);
    CHECK(length(all.end - up.end) < 1e-7);
}
