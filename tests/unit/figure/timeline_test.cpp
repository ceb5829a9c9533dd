#include "figure/timeline.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::figure;

namespace {

Key key(double pitch, double move, double hold)
{
    Key key;
    key.pose[Parameter::pitch] = pitch;
    key.move = key.back = move;
    key.hold = hold;
    return key;
}

Figure figure_of(std::vector<Key> keys, bool cycle = false)
{
    Figure figure{.id = ExerciseId::Literal{"trial"}};
    figure.keys = std::move(keys);
    figure.cycle = cycle;
    return figure;
}

double pitch_at(const Figure& figure, double seconds) { return tween_at(figure, seconds).pose[Parameter::pitch]; }

} // namespace

TEST_CASE("keys are gone through there and back, with their holds")
{
    const Figure figure = figure_of({key(0, 1, .5), key(10, 2, 1)});
    CHECK(period_of(figure) == Approx(5.5));
    CHECK(pitch_at(figure, .4) == 0);
    CHECK(pitch_at(figure, 1.5) == Approx(5));
    CHECK(pitch_at(figure, 3) == Approx(10));
    CHECK(pitch_at(figure, 4.5) == Approx(5));
    CHECK(pitch_at(figure, 5.5) == Approx(0));
}

TEST_CASE("the way back can take its own time")
{
    Figure figure = figure_of({key(0, 1, 0), key(10, 2, 0)});
    figure.keys[1].back = 3;
    CHECK(period_of(figure) == Approx(5));
    CHECK(pitch_at(figure, 3.5) == Approx(5));
}

TEST_CASE("a cycle goes from its last key to its first")
{
    const Figure figure = figure_of({key(0, 1, 0), key(10, 1, 0), key(20, 1, 0)}, true);
    CHECK(period_of(figure) == Approx(3));
    CHECK(pitch_at(figure, 2) == Approx(20));
    CHECK(pitch_at(figure, 2.999) < .1);
}

TEST_CASE("a cycle whose first key takes no time cuts to it from the last")
{
    const Figure figure = figure_of({key(0, 0, .5), key(10, 1, .5)}, true);
    CHECK(period_of(figure) == Approx(2));
    CHECK(pitch_at(figure, 1.999) == Approx(10));
    CHECK(pitch_at(figure, 2.001) == 0);
}

TEST_CASE("one repetition is the whole movement, or the share of it that a figure of two repetitions says")
{
    Figure figure = figure_of({key(0, 1, .5), key(10, 2, 1)});
    CHECK(pace_of(figure) == Approx(5.5));
    figure.repetitions = 2;
    CHECK(pace_of(figure) == Approx(2.75));
}

TEST_CASE("a way that goes on is not halted at a key in its middle, and nothing overshoots")
{
    const Figure figure = figure_of({key(0, 1, 0), key(10, 1, 0), key(20, 1, 0)});
    CHECK(pitch_at(figure, 1.1) - pitch_at(figure, 1.0) > .7);
    for (double seconds = 0; seconds < 4; seconds += .05) {
        CHECK(pitch_at(figure, seconds) >= -1e-9);
        CHECK(pitch_at(figure, seconds) <= 20 + 1e-9);
    }
}

TEST_CASE("a held key halts the way")
{
    const Figure figure = figure_of({key(0, 1, 0), key(10, 1, .5), key(20, 1, 0)});
    CHECK(pitch_at(figure, 1.01) == Approx(10));
    CHECK(pitch_at(figure, 1.49) == Approx(10));
}

TEST_CASE("cranks go round forwards only")
{
    Figure figure = figure_of({key(0, 1, 0), key(0, 1, 0), key(0, 1, 0), key(0, 1, 0)}, true);
    for (std::size_t i = 0; i < 4; ++i) figure.keys[i].pose[Parameter::crank] = 90.0 * static_cast<double>(i);
    double before = -1;
    for (double seconds = 0; seconds < 4; seconds += .1) {
        const double crank = tween_at(figure, seconds).pose[Parameter::crank];
        CHECK(crank > before);
        before = crank;
    }
    CHECK(tween_at(figure, 3.5).pose[Parameter::crank] == Approx(315));
}

TEST_CASE("a limb that changes its grip is solved both ways, one that does not only once")
{
    Figure figure = figure_of({key(0, 1, 0), key(10, 1, 0)});
    figure.keys[0].pose.arms[0].grip = Grip::floor;
    figure.keys[1].pose.arms[1][LimbParameter::upper] = 90;
    const Tween tween = tween_at(figure, .5);
    CHECK(tween.pose.arms[0].grip == Grip::floor);
    CHECK(tween.next.arms[0].grip == Grip::aim);
    CHECK(tween.share == Approx(.5));
    CHECK(tween.pose.arms[1] == tween.next.arms[1]);
    CHECK(tween.pose.arms[1][LimbParameter::upper] == Approx(45));
}
