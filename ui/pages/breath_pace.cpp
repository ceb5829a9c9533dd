#include "ui/pages/breath_pace.h"

#include <cmath>
#include <numbers>

namespace trygg::ui {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

double eased_breath(double share) { return (1 - std::cos(std::numbers::pi * share)) / 2; }

} // namespace

BreathPace pace_of(int breaths)
{
    const int whole = 60 / breaths;
    const int in = (2 * whole + 2) / 5; // to the nearest second
    return {seconds{in}, seconds{whole - in}};
}

BreathMoment breath_at(const BreathPace& pace, milliseconds elapsed)
{
    milliseconds inside = elapsed % (pace.in + pace.out);
    BreathMoment moment;
    moment.is_out = inside >= pace.in;
    if (moment.is_out) inside -= pace.in;
    moment.count = static_cast<int>(std::chrono::floor<seconds>(inside).count()) + 1;
    const milliseconds way = moment.is_out ? pace.out : pace.in;
    const double share = eased_breath(static_cast<double>(inside.count()) / static_cast<double>(way.count()));
    moment.fullness = moment.is_out ? 1 - share : share;
    return moment;
}

} // namespace trygg::ui
