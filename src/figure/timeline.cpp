#include "figure/timeline.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trygg::figure {
namespace {

/// A key on the way of one period: which, how long it is held, how long the way to the next takes.
struct Stop {
    std::size_t key;
    double hold, leave;
};

std::vector<Stop> stops_of(const Figure& figure)
{
    const auto& keys = figure.keys;
    std::vector<Stop> stops;
    const std::size_t last = keys.size() - 1;
    for (std::size_t i = 0; i < last; ++i) stops.push_back({i, keys[i].hold, keys[i + 1].move});
    if (figure.cycle || last == 0) {
        stops.push_back({last, keys[last].hold, keys[0].move});
        return stops;
    }
    for (std::size_t i = last; i > 0; --i) stops.push_back({i, keys[i].hold, keys[i].back});
    return stops;
}

/// Four keys round a moment: the way goes from the second to the third.
struct Stretch {
    const Pose *before, *from, *to, *after;
    double time_before, time, time_after;
    bool rests_from, rests_to;
    double share;
};

Stretch stretch_at(const Figure& figure, double seconds)
{
    const auto stops = stops_of(figure);
    const std::size_t count = stops.size();
    const double period = period_of(figure);
    double left = period > 0 ? std::fmod(seconds, period) : 0;
    if (left < 0) left += period;
    std::size_t at = 0;
    while (at + 1 < count && left >= stops[at].hold + stops[at].leave) {
        left -= stops[at].hold + stops[at].leave;
        ++at;
    }
    const Stop &now = stops[at], &before = stops[(at + count - 1) % count], &next = stops[(at + 1) % count];
    const auto pose = [&](std::size_t stop) { return &figure.keys[stops[stop % count].key].pose; };
    const double gone = std::max(0.0, left - now.hold);
    return {pose(at + count - 1), pose(at), pose(at + 1), pose(at + 2), before.leave, now.leave, next.leave,
            now.hold > 0, next.hold > 0, now.leave > 0 ? std::min(1.0, gone / now.leave) : 0};
}

/// Slope at a key by Fritsch and Butland (1984): none where the way turns, so that nothing overshoots.
double slope(double before, double time_before, double after, double time_after)
{
    if (time_before <= 0 || time_after <= 0) return 0;
    const double a = before / time_before, b = after / time_after;
    if (a * b <= 0) return 0;
    const double all = time_before + time_after;
    const double weight_a = (all + time_after) / (3 * all), weight_b = (all + time_before) / (3 * all);
    return a * b / (weight_a * b + weight_b * a);
}

double interpolated(const Stretch& way, double before, double from, double to, double after)
{
    const double at_from = way.rests_from ? 0 : slope(from - before, way.time_before, to - from, way.time);
    const double at_to = way.rests_to ? 0 : slope(to - from, way.time, after - to, way.time_after);
    const double u = way.share, v = 1 - u;
    const double rise = way.time * u * v * (v * at_from - u * at_to);
    return from + (to - from) * u * u * (3 - 2 * u) + rise;
}

/// The numbers of `parameter` at the four keys; cranks only go round forwards.
std::array<double, 4> numbers_of(const Stretch& way, std::size_t parameter)
{
    std::array<double, 4> numbers{way.before->numbers[parameter], way.from->numbers[parameter],
                                  way.to->numbers[parameter], way.after->numbers[parameter]};
    if (parameter != static_cast<std::size_t>(Parameter::crank)) return numbers;
    while (numbers[0] > numbers[1]) numbers[0] -= 360;
    while (numbers[2] < numbers[1]) numbers[2] += 360;
    while (numbers[3] < numbers[2]) numbers[3] += 360;
    return numbers;
}

LimbPose limb_between(const Stretch& way, const LimbPose& before, const LimbPose& from, const LimbPose& to,
                      const LimbPose& after)
{
    LimbPose limb = from;
    if (!alike(from, to)) return limb;
    for (std::size_t i = 0; i < kLimbParameters; ++i) {
        const double first = alike(before, from) ? before.numbers[i] : from.numbers[i];
        const double last = alike(after, to) ? after.numbers[i] : to.numbers[i];
        limb.numbers[i] = interpolated(way, first, from.numbers[i], to.numbers[i], last);
    }
    return limb;
}

} // namespace

double period_of(const Figure& figure)
{
    double seconds = 0;
    for (const Stop& stop : stops_of(figure)) seconds += stop.hold + stop.leave;
    return seconds;
}

double pace_of(const Figure& figure) { return period_of(figure) / figure.repetitions; }

bool moves(const Figure& figure)
{
    return std::any_of(figure.keys.begin(), figure.keys.end(),
                       [&](const Key& key) { return key.pose != figure.keys.front().pose; });
}

double time_of_key(const Figure& figure, std::size_t key)
{
    const auto stops = stops_of(figure);
    double seconds = 0;
    for (std::size_t i = 0; i < key; ++i) seconds += stops[i].hold + stops[i].leave;
    return seconds;
}

Tween tween_at(const Figure& figure, double seconds)
{
    const Stretch way = stretch_at(figure, seconds);
    Tween tween{*way.from, {}, way.share * way.share * (3 - 2 * way.share)};
    for (std::size_t i = 0; i < kParameters; ++i) {
        const auto [before, from, to, after] = numbers_of(way, i);
        tween.pose.numbers[i] = interpolated(way, before, from, to, after);
    }
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        tween.pose.legs[side] = limb_between(way, way.before->legs[side], way.from->legs[side],
                                              way.to->legs[side], way.after->legs[side]);
        tween.pose.arms[side] = limb_between(way, way.before->arms[side], way.from->arms[side],
                                              way.to->arms[side], way.after->arms[side]);
    }
    tween.next = tween.pose;
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        if (!alike(way.from->legs[side], way.to->legs[side])) tween.next.legs[side] = way.to->legs[side];
        if (!alike(way.from->arms[side], way.to->arms[side])) tween.next.arms[side] = way.to->arms[side];
    }
    return tween;
}

} // namespace trygg::figure
