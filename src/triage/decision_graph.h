#pragma once

#include "content/red_flag.h"
#include "triage/coded_answers.h"

#include <bit>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::triage {

/// The place of a test in a graph; the first two are no tests but the outcomes.
using NodeIndex = std::uint16_t;
inline constexpr NodeIndex kFalse = 0, kTrue = 1;

/// Conditions compiled to tests that point to each other: a condition is decided by following them
/// from its entry to an outcome, without recursion or memory of its own.
class DecisionGraph {
public:
    /// Numbers of the questions that conditions name.
    using QuestionNumber = std::function<std::size_t(const QuestionId&)>;

    /// Adds `condition`; its entry. `questions` are those that it names, by number.
    NodeIndex add(const content::Condition& condition, const std::vector<content::Question>& questions,
                  const QuestionNumber& number_of);

    /// Whether the condition that begins at `entry` holds for the answers as they count.
    [[nodiscard]] bool holds(NodeIndex entry, const CodedAnswers& answers) const noexcept
    {
        while (entry > kTrue) {
            const Node& node = nodes_[entry];
            const Code code = answers[node.question];
            entry = passes(node, code) ? node.on_true : node.on_false;
        }
        return entry == kTrue;
    }

    /// The questions that the condition that begins at `entry` looks at: bit n for question n.
    [[nodiscard]] std::uint64_t support(NodeIndex entry) const;

private:
    enum class Test : std::uint8_t { bits, range, bit_count };

    /// bits: one of `low`; range: from `low` to `high`; bit_count: `high` or more of the bits `low`.
    struct Node {
        std::uint8_t question = 0;
        Test test = Test::bits;
        Code low = 0, high = 0;
        NodeIndex on_true = kTrue, on_false = kFalse;
    };

    [[nodiscard]] static bool passes(const Node& node, Code code) noexcept
    {
        switch (node.test) {
        case Test::bits: return (code & node.low) != 0;
        case Test::range: return code >= node.low && code <= node.high;
        case Test::bit_count: return std::popcount(static_cast<Code>(code & node.low)) >= node.high;
        }
        return false;
    }

    struct Compiler;
    std::vector<Node> nodes_{2};
};

/// The bit of a named value of `question`, `unsure` among them; 0 for any other text.
[[nodiscard]] Code bit_of(const content::Question& question, std::string_view value);

/// The bits of `values` of `question`, `unsure` among them.
[[nodiscard]] Code bits_of(const content::Question& question, const std::vector<std::string>& values);

} // namespace trygg::triage
