#pragma once

#include "plan/event.h"
#include "plan/pain_days.h"

#include <array>

namespace trygg::plan {

/// How the last seven days were: the form that was said, and whether a session was on plan B.
class FormDays {
public:
    /// The form of `day`; the last one said counts.
    void say(Day day, DayForm form);
    /// A session of `day` was on plan B.
    void note_plan_b(Day day);
    /// The form of `day`; ordinary where none was said.
    [[nodiscard]] DayForm on(Day day) const;
    /// How many of the seven days up to `day` were bad or had a session on plan B.
    [[nodiscard]] int bad_days(Day day) const;

private:
    struct Entry {
        Day day{};
        DayForm form = DayForm::ordinary;
        bool plan_b = false;
    };
    Entry& entry(Day day);

    /// By day modulo its size.
    std::array<Entry, 8> entries_{};
};

} // namespace trygg::plan
