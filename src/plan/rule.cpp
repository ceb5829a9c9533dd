#include "plan/rule.h"

namespace trygg::plan {

std::string_view code(Rule rule)
{
    switch (rule) {
    case Rule::start: return "START";
    case Rule::base: return "BASE";
    case Rule::build: return "BUILD";
    case Rule::hold: return "HOLD";
    case Rule::ease: return "EASE";
    case Rule::back: return "BACK";
    case Rule::plan_b: return "PLAN-B";
    case Rule::good_day: return "GOOD-DAY";
    case Rule::flare: return "FLARE";
    case Rule::gap: return "GAP";
    case Rule::trend: return "TREND";
    case Rule::step_up: return "STEP-UP";
    case Rule::maintain: return "MAINTAIN";
    case Rule::lower: return "LOWER";
    }
    return {};
}

std::string_view code(Grade grade)
{
    switch (grade) {
    case Grade::open: return "OPEN";
    case Grade::green: return "GREEN";
    case Grade::missed: return "MISSED";
    case Grade::hold: return "HOLD";
    case Grade::no: return "NO";
    case Grade::red: return "RED";
    }
    return {};
}

std::string_view code(NotToday why)
{
    switch (why) {
    case NotToday::avoid: return "AVOID";
    case NotToday::pause: return "PAUSE";
    case NotToday::rest: return "REST";
    case NotToday::strength: return "STRENGTH";
    }
    return {};
}

} // namespace trygg::plan
