#include "ui/pages/care_result.h"

#include <algorithm>

namespace trygg::ui {

bool CareResult::names(const RuleId& rule) const
{
    return std::find(verdict.rules.begin(), verdict.rules.end(), rule) != verdict.rules.end();
}

bool CareResult::is_under_age() const { return names(RuleId{"AGE-2"}); }

bool CareResult::is_about_life_alone() const
{
    return !verdict.deciding.empty() && std::all_of(verdict.deciding.begin(), verdict.deciding.end(), [](const RuleId& rule) {
        return rule == RuleId{"MIN-1"} || rule == RuleId{"MIN-2"};
    });
}

bool CareResult::is_heavy() const
{
    constexpr int kHeavyMood = 7;
    return std::any_of(answers.begin(), answers.end(), [](const AskedAnswer& asked) {
        const int* mood = std::get_if<int>(&asked.answer);
        return asked.question.id == QuestionId{"low_mood"} && mood && *mood >= kHeavyMood;
    });
}

} // namespace trygg::ui
