#include "ui/pages/exercise_run.h"

#include <catch2/catch.hpp>

using namespace trygg::ui;
using namespace std::chrono_literals;
using trygg::content::Unit;
using State = Countdown::State;
using Kind = Phase::Kind;

namespace {

/// Two holds of 10 and 8 seconds on each side, 5 seconds to get ready.
ExerciseRun two_sided() { return {Unit::seconds, {10, 8}, 2, 5s}; }

} // namespace

TEST_CASE("all sets of one side come before the other side")
{
    CHECK(blocks_of({10, 8}, 2) == std::vector<Block>{{0, 0, 10}, {1, 0, 8}, {0, 1, 10}, {1, 1, 8}});
    CHECK(blocks_of({12}, 1) == std::vector<Block>{{0, 0, 12}});
}

TEST_CASE("a hold is led up to, a set follows a rest, the other side a turn")
{
    const auto phases = phases_of(blocks_of({10, 8}, 2), 1s, 5s);
    REQUIRE(phases.size() == 8);
    const std::vector<Kind> kinds{Kind::get_ready, Kind::work, Kind::rest,         Kind::work,
                                  Kind::change_sides, Kind::work, Kind::rest, Kind::work};
    for (std::size_t i = 0; i < phases.size(); ++i) CHECK(phases[i].kind == kinds[i]);
    CHECK(phases[1].length == 10s);
    CHECK(phases[3].length == 8s);
    CHECK(phases_of(blocks_of({3}, 1), 1min, 0s) == std::vector<Phase>{{Kind::work, 180s, 0}});
}

TEST_CASE("a countdown waits, runs, pauses and finishes by the clock alone")
{
    Countdown countdown{{{Kind::get_ready, 5s, 0}, {Kind::work, 10s, 0}}};
    CHECK(countdown.state(100s) == State::waiting);
    CHECK(countdown.left(100s) == 5s);
    countdown.start(100s);
    CHECK(countdown.state(104s) == State::running);
    CHECK(countdown.phase(104999ms)->kind == Kind::get_ready);
    CHECK(countdown.phase(105s)->kind == Kind::work);
    CHECK(countdown.fraction(110s) == Approx(0.5));
    countdown.pause(110s);
    CHECK(countdown.state(500s) == State::paused);
    CHECK(countdown.left(500s) == 5s);
    CHECK(countdown.worked(0, 500s) == 5s);
    countdown.start(500s);
    CHECK(countdown.state(504999ms) == State::running);
    CHECK(countdown.state(505s) == State::finished);
    CHECK_FALSE(countdown.phase(505s));
    CHECK(countdown.worked(0, 505s) == 10s);
    CHECK(countdown.worked(1, 505s) == 0s);
}

TEST_CASE("a countdown survives the computer's sleep and a clock that stumbles")
{
    Countdown countdown{{{Kind::work, 600s, 0}}};
    countdown.start(1000s);
    CHECK(countdown.left(1001s) == 599s);
    CHECK(countdown.left(990s) == 600s);
    CHECK(countdown.state(1000s + 8h) == State::finished);
    CHECK(countdown.worked(0, 1000s + 8h) == 600s);
}

TEST_CASE("what was held so far is that of the side which has held the least")
{
    ExerciseRun run = two_sided();
    CHECK(run.state(0s) == State::waiting);
    CHECK(run.amount(0s) == 0);
    run.start(0s);
    // 5 s to get ready, then 7 of the first 10 seconds: nothing yet on the other side.
    CHECK(run.amount(12s) == 0);
    CHECK(run.block(12s) == Block{0, 0, 10});
    // 5 + 10 + rest 20 + 8 + turn 15, then 4 seconds on the other side.
    CHECK(run.amount(62s) == 4);
    CHECK(run.block(62s) == Block{0, 1, 10});
    CHECK(run.state(1h) == State::finished);
    CHECK(run.amount(1h) == 18);
    CHECK(run.is_last_block(1h));
}

TEST_CASE("minutes count whole minutes")
{
    ExerciseRun run{Unit::minutes, {10}, 1, 5s};
    run.start(0s);
    CHECK(run.amount(64s) == 0);
    CHECK(run.amount(65s) == 1);
    CHECK(run.amount(5s + 9min + 59s) == 9);
    CHECK(run.amount(1h) == 10);
}

TEST_CASE("repetitions go on block by block, without a clock")
{
    ExerciseRun run{Unit::repetitions, {8, 7}, 1, 5s};
    CHECK_FALSE(run.is_timed());
    CHECK(run.state(0s) == State::running);
    CHECK(run.amount(0s) == 0);
    CHECK_FALSE(run.is_last_block(0s));
    run.finish_block(0s);
    CHECK(run.amount(0s) == 8);
    CHECK(run.block(0s) == Block{1, 0, 7});
    CHECK(run.is_last_block(0s));
    run.finish_block(0s);
    CHECK(run.state(0s) == State::finished);
    CHECK(run.amount(0s) == 15);
    run.finish_block(0s);
    CHECK(run.amount(0s) == 15);
}

TEST_CASE("repetitions on each side count for each side")
{
    ExerciseRun run{Unit::repetitions, {5}, 2, 5s};
    run.finish_block(0s);
    CHECK(run.amount(0s) == 0);
    CHECK(run.block(0s).side == 1);
    run.finish_block(0s);
    CHECK(run.amount(0s) == 5);
}

TEST_CASE("an open rest lasts until it is ended, and what is rested does not count")
{
    ExerciseRun run{Unit::minutes, {3, 3, 2}, 1, 5s, {}, true};
    run.start(0s);
    CHECK(run.state(5s + 3min - 1ms) == State::running);
    CHECK(run.state(5s + 3min) == State::resting);
    CHECK(run.countdown().phase(1h)->kind == Kind::rest);
    CHECK(run.block(1h) == Block{1, 0, 3});
    CHECK(run.amount(1h) == 3);
    run.start(1h);
    CHECK(run.state(1h) == State::running);
    CHECK(run.countdown().left(1h) == 3min);
    CHECK(run.amount(1h + 2min) == 5);
    run.pause(1h + 2min);
    CHECK(run.state(2h) == State::paused);
    run.start(2h);
    CHECK(run.state(2h + 1min) == State::resting);
    run.pause(2h + 1min);
    CHECK(run.state(3h) == State::resting);
    run.start(3h);
    CHECK(run.amount(3h + 1min) == 7);
    CHECK(run.state(3h + 2min) == State::finished);
    CHECK(run.amount(4h) == 8);
}

TEST_CASE("a run with open rests is restored inside a part, and in a rest at its end")
{
    ExerciseRun inside{Unit::minutes, {3, 3, 2}, 1, 5s, {}, true};
    inside.restore(5s + 4min);
    CHECK(inside.state(0s) == State::paused);
    CHECK(inside.amount(0s) == 4);
    CHECK(inside.block(0s) == Block{1, 0, 3});
    inside.start(0s);
    CHECK(inside.state(2min) == State::resting);
    ExerciseRun resting{Unit::minutes, {3, 3, 2}, 1, 5s, {}, true};
    resting.restore(5s + 3min);
    CHECK(resting.state(0s) == State::resting);
    resting.start(0s);
    CHECK(resting.countdown().left(1min) == 2min);
    ExerciseRun over{Unit::minutes, {3, 3, 2}, 1, 5s, {}, true};
    over.restore(1h);
    CHECK(over.state(0s) == State::finished);
    CHECK(over.amount(0s) == 8);
}

TEST_CASE("repetitions with a pace are led through: ready, work, rest, other side")
{
    ExerciseRun run{Unit::repetitions, {4, 3}, 2, 5s, 2500ms};
    CHECK(run.is_paced());
    CHECK(run.state(0s) == State::waiting);
    CHECK_FALSE(run.repetition(0s));
    run.start(0s);
    CHECK_FALSE(run.in_block(4999ms));
    CHECK(run.in_block(5s) == 0s);
    CHECK(run.repetition(5s) == 0);
    CHECK(run.repetition(7499ms) == 0);
    CHECK(run.repetition(7500ms) == 1);
    CHECK(run.repetition(14999ms) == 3);
    CHECK(run.countdown().phase(15s)->kind == Kind::rest);
    CHECK_FALSE(run.repetition(15s));
    CHECK(run.repetition(35s) == 0);
    CHECK(run.countdown().phase(42500ms)->kind == Kind::change_sides);
    CHECK(run.block(57500ms) == Block{0, 1, 4});
    CHECK(run.amount(15s) == 0);
    CHECK(run.amount(65s) == 3);
    CHECK(run.state(1h) == State::finished);
    CHECK(run.amount(1h) == 7);
}

TEST_CASE("a block of paced repetitions can be done before the clock is through with it")
{
    ExerciseRun run{Unit::repetitions, {4, 3}, 1, 5s, 2500ms};
    run.start(0s);
    run.finish_block(3s); // Not begun yet.
    CHECK(run.block(3s) == Block{0, 0, 4});
    run.finish_block(8s);
    CHECK(run.amount(8s) == 4);
    CHECK(run.countdown().phase(8s)->kind == Kind::rest);
    CHECK(run.countdown().left(8s) == 20s);
    CHECK(run.repetition(28s) == 0);
    run.finish_block(29s);
    CHECK(run.state(29s) == State::finished);
    CHECK(run.amount(29s) == 7);
}
