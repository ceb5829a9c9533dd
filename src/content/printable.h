#pragma once

#include <string>
#include <vector>

namespace trygg::content {

/// A heading of a printable page and the lines under it.
struct PrintablePart {
    std::string heading;
    std::vector<std::string> lines;
    friend bool operator==(const PrintablePart&, const PrintablePart&) = default;
};

/// A page to fill in and print.
struct Printable {
    std::string title, intro;
    std::vector<PrintablePart> parts;
    /// Over the empty lines for one's own words.
    std::string space;
    /// What to sign; empty for a page that is not signed.
    std::string signature;
    friend bool operator==(const Printable&, const Printable&) = default;
};

/// The printable pages in one language.
struct Printables {
    /// Questions to a clinician.
    Printable clinician;
    /// A proposal for adapted work, to the employer.
    Printable work;
    friend bool operator==(const Printables&, const Printables&) = default;
};

/// Whether `line` is one to write on, rather than one to tick: it ends in a colon.
[[nodiscard]] inline bool is_written_on(const std::string& line) { return line.ends_with(':'); }

} // namespace trygg::content
