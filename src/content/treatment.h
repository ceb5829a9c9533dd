#pragma once

#include "content/article.h"
#include "shared/date.h"
#include "shared/id.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trygg::content {

using TreatmentId = Id<struct TreatmentTag>;

/// What is known of a treatment's effect, the best first.
enum class Known { helps, may_help, uncertain, little_or_none, advised_against, not_studied };

/// Whom the knowledge is about.
enum class Patients { acute, long_lasting, sciatica, stenosis, osteoporosis, neck, anyone };

/// The strongest that the knowledge rests on.
enum class Evidence { guideline, review, trial, expert, none };

/// One treatment in one language.
struct Treatment {
    TreatmentId id;
    Known known = Known::uncertain;
    std::set<Patients> patients{};
    Evidence evidence = Evidence::none;
    std::vector<SourceId> sources{};
    std::string name{};
    /// What it is, what is known of it, for whom it is, and what to mind.
    std::string what{}, effect{}, for_whom{}, mind{};
    /// Where two sources disagree.
    std::optional<Differ> differ{};
    friend bool operator==(const Treatment&, const Treatment&) = default;
};

/// The treatments in the order of their file.
struct Treatments {
    Date reviewed;
    std::vector<Treatment> all;
    friend bool operator==(const Treatments&, const Treatments&) = default;
};

/// Which treatments are wanted; what is absent is no condition.
struct TreatmentFilter {
    std::optional<Known> known;
    std::optional<Patients> patients;
    friend bool operator==(const TreatmentFilter&, const TreatmentFilter&) = default;
};

/// Whether `treatment` is among those wanted; what is for anyone is for each kind of patient.
[[nodiscard]] bool matches(const Treatment& treatment, const TreatmentFilter& filter);

} // namespace trygg::content
