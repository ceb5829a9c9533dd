#pragma once

#include <string>
#include <vector>

namespace trygg::test {

/// One way in which a rule fires, and the single changes that each switch it off again.
/// A calm person's answers are the ground. `a|b` stands for each of the values in turn, and the question CES
/// for each of the four in turn; in `off`, changes are divided by semicolons.
struct Clause {
    std::string rule;
    std::string on;
    std::string off;
};

/// Both sides of every clause of every rule, from the specification.
[[nodiscard]] const std::vector<Clause>& clauses();

/// A clause with each `|` and CES written out.
struct PlainClause {
    std::string rule;
    std::string on;
    std::vector<std::string> off;
};

/// Every plain clause that `clause` stands for.
[[nodiscard]] std::vector<PlainClause> written_out(const Clause& clause);

} // namespace trygg::test
