#pragma once

#include "app/library.h"
#include "ui/pages/care_result.h"

namespace trygg::ui {

/// What a full triage with these answers comes to, on the evening of Monday 23 November 2026.
[[nodiscard]] CareResult care_result(const app::Library& library, const triage::Answers& answers, Country country,
                                     std::optional<std::string> region = {});

} // namespace trygg::ui
