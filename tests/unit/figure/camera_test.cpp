#include "figure/camera.h"

#include <catch2/catch.hpp>

using namespace trygg::figure;

TEST_CASE("seen straight from the side, forward is right and up is up")
{
    Camera camera{{0, 0}, false};
    camera.fit({-1, 1, 0, 1}, 200, 100, 0);
    CHECK(camera.on_screen({0, .5, 0}).x == Approx(100));
    CHECK(camera.on_screen({1, 0, 0}).x == Approx(200));
    CHECK(camera.on_screen({0, 1, 0}).y == Approx(0).margin(1e-9));
    CHECK(camera.nearness({0, 0, 1}) == Approx(1));
}

TEST_CASE("the other side is the mirror image")
{
    Camera camera{{18, 9}, false}, mirror{{18, 9}, true};
    const Vector3 point{.3, .2, .1};
    CHECK(mirror.on_plane(point).x == Approx(-camera.on_plane(point).x));
    CHECK(mirror.on_plane(point).y == Approx(camera.on_plane(point).y));
    CHECK(mirror.mirrored());
}

TEST_CASE("from above the front, what lies nearer is lower in the picture")
{
    Camera camera{{0, 30}, false};
    CHECK(camera.on_plane({0, 0, 1}).y < camera.on_plane({0, 0, 0}).y);
}

TEST_CASE("an ellipsoid reaches as far as its half axes")
{
    const Ellipsoid lump = trygg::figure::lump({1, 0, 0}, Frame{}, {.3, .2, .1});
    CHECK(reach(lump, {1, 0, 0}) == Approx(1.3));
    CHECK(reach(lump, {0, 1, 0}) == Approx(.2));
    CHECK(reach(lump, {0, 0, -1}) == Approx(.1));
}
