#pragma once

#include "content/json_reader.h"
#include "shared/fault.h"

#include <iosfwd>
#include <string>

namespace trygg::cli {

/// A JSON input and the name that its faults carry.
struct Input {
    std::string name;
    content::JsonReading reading;
};

/// The JSON in the file `name`, or from `in` where the name is `-`.
[[nodiscard]] Input read_input(const std::string& name, std::istream& in, const content::JsonLimits& limits);

/// Prints one fault a line.
void print_faults(const Faults& faults, std::ostream& err);

} // namespace trygg::cli
