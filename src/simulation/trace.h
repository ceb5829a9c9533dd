#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace trygg::simulation {

/// One exercise of one session of one patient.
struct TraceEntry {
    std::uint64_t patient = 0;
    int day = 0;
    std::string_view exercise;
    int dose = 0, done = 0;
    /// What the body bore of it that day, in the exercise's unit.
    double capacity = 0;
    bool okay_now = true, okay_later = true;
};

/// The names of the columns of a trace, one line of CSV.
[[nodiscard]] std::string_view trace_header();

/// Adds `entry` to `text` as one line of CSV.
void append(std::string& text, const TraceEntry& entry);

} // namespace trygg::simulation
