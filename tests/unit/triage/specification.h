#pragma once

#include "triage/answers.h"
#include "triage/assess.h"

#include <string>
#include <vector>

namespace trygg::test {

/// The verdict on an interview by the specification, written once more in plain code and for reading, not for
/// speed: nothing here comes from content/triage.json.
[[nodiscard]] triage::Verdict specified_verdict(const triage::Interview& interview);

/// The rule ids of the specification, in the order of its table.
[[nodiscard]] std::vector<std::string> specified_rules();

} // namespace trygg::test
