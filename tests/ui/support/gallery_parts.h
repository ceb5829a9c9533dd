#pragma once

#include "ui/widgets/dose_ladder.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <initializer_list>

namespace trygg::ui {

// Short ways to the widgets that most scenes of the gallery are made of.
[[nodiscard]] TextLabel* label(TextRole role, const char* text, Ink ink = Ink::normal);
[[nodiscard]] PushButton* large(PushButton::Kind kind, const char* text, Icon icon = Icon::none,
                                bool after = false);
[[nodiscard]] PushButton* normal(PushButton::Kind kind, const char* text, Icon icon = Icon::none);
[[nodiscard]] FlowRow* row(std::initializer_list<QWidget*> parts);
[[nodiscard]] ExerciseRow* exercise(const char* name, const char* reason, const char* dose);
[[nodiscard]] DoseLadder* ladder();

} // namespace trygg::ui
