#pragma once

#include <compare>
#include <set>

namespace trygg::content {

/// What an exercise is for (clinical letters M S C A N R F B).
enum class Goal { mobility, strength, control, aerobic, nerve, relaxation, function, balance };

/// The position that an exercise is done in.
enum class Position { standing, sitting, supine, prone, side_lying, hands_and_knees, half_kneeling };

/// What must be at hand; chair, wall, mat and bench are taken as always there.
enum class Equipment { chair, wall, mat, bench, stairs, bike, pool, band, weight, stick, step };

/// A reason not to offer an exercise.
enum class AvoidTag {
    osteoporosis,    ///< OP
    stenosis,        ///< ST
    irritable_leg,   ///< SC
    falls,           ///< FA
    pregnancy,       ///< PG
    arm_or_cord,     ///< NK
    heart,           ///< CV
    incontinence,    ///< INC, an open wound too
};

/// The unit of a dose.
enum class Unit { repetitions, seconds, minutes };

using AvoidTags = std::set<AvoidTag>;

} // namespace trygg::content
