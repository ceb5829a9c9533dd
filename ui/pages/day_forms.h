#pragma once

#include "plan/event.h"
#include "ui/widgets/day_form_picker.h"

#include <QString>

namespace trygg::ui {

/// The diary's form of a day for the picker's, and the other way round.
[[nodiscard]] plan::DayForm to_plan(DayForm form);
[[nodiscard]] DayForm to_picker(plan::DayForm form);

/// "Good day", "Ordinary day" or "Bad day".
[[nodiscard]] QString day_form_word(plan::DayForm form);

} // namespace trygg::ui
