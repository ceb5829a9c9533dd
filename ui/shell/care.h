#pragma once

#include "app/workbook.h"
#include "triage/who_to_call.h"
#include "ui/pages/care_result.h"
#include "ui/shell/services.h"

namespace trygg::ui {

/// Where and when the person looks for care, now.
[[nodiscard]] triage::CareContext care_context(const Services& services);

/// What `verdict` on the answers to `form`, given now, says to the person; answers that do not count are left out.
[[nodiscard]] CareResult care_result(const Services& services, const triage::Verdict& verdict, triage::Form form,
                                     const triage::Answers& answers);

/// The same for a triage that stands in the diary.
[[nodiscard]] CareResult care_result(const Services& services, const app::PastTriage& past);

} // namespace trygg::ui
