#pragma once

#include "cli/surroundings.h"
#include "shared/country.h"
#include "shared/date.h"
#include "shared/language.h"

#include <functional>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace trygg::cli {

/// The options of `rygg triage`.
struct TriageOptions {
    /// A file, or `-` for the standard input.
    std::string answers;
    Country country = Country::sweden;
    std::optional<std::string> region;
    /// The language of the contacts' names; absent: the country's own.
    std::optional<Language> language;
    /// Absent: now.
    std::optional<Moment> at;
    /// One answer set on each line.
    bool lines = false;
};

/// Assesses answers and prints the verdict and whom to call; every fault goes to the error stream.
[[nodiscard]] Exit run_triage(const TriageOptions& options, const Surroundings& surroundings);

/// Adds `triage` to the commands of `app`; `exit` is set when it has run.
void add_triage(CLI::App& app, const Surroundings& surroundings, Exit& exit);

} // namespace trygg::cli
