#pragma once

#include "ui/pages/care_result.h"
#include "ui/pages/print_sheet.h"
#include "ui/text/words.h"

namespace trygg::ui {

/// Day and time of the answers, as people write them.
[[nodiscard]] QString when_answered(const CareResult& result, const Words& words);

/// The page to hand over at a clinic: urgency, signs in a clinician's words, every answer, whom to call.
[[nodiscard]] PrintSheet note_on(const CareResult& result, const Words& words);

} // namespace trygg::ui
