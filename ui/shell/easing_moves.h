#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/help_moves.h"
#include "ui/shell/services.h"

namespace trygg::ui {

/// The movements of everyday life that Help now shows, which are for everybody and at any time; and the position to rest
/// in, where the person may do exercises now and nothing rules it out.
[[nodiscard]] std::vector<HelpMove> easing_moves(const Services& services, ExerciseFacts& facts);

} // namespace trygg::ui
