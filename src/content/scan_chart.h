#pragma once

#include "shared/id.h"

#include <string>
#include <vector>

namespace trygg::content {

/// Something that a scan of the back can show.
using FindingId = Id<struct FindingTag>;

/// How common a finding is among people without pain.
struct Finding {
    FindingId id;
    std::string name;
    /// What it is, in one plain sentence.
    std::string plain;
    /// People of 100 who have it, one number for each age of the chart.
    std::vector<int> percent;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Findings in people without pain, by age, in one language.
struct ScanChart {
    std::string title, intro;
    /// Where the numbers come from, and what they are worth.
    std::string note;
    SourceId source;
    /// In years, rising.
    std::vector<int> ages;
    /// In the order of showing.
    std::vector<Finding> findings;
    friend bool operator==(const ScanChart&, const ScanChart&) = default;
};

/// The place among the ages of `chart` that is nearest to `age` in years; of two as near, the younger.
[[nodiscard]] std::size_t nearest_age(const ScanChart& chart, int age);

} // namespace trygg::content
