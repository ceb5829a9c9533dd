#include "triage/decision_graph.h"

#include <algorithm>
#include <stdexcept>

namespace trygg::triage {

using content::Condition;
using content::Question;
using Kind = Condition::Kind;

namespace {

/// The highest code of a whole number.
constexpr Code kMostNumber = kEmptyListCode - 1U;

Code all_bits(const Question& question)
{
    const auto values = static_cast<Code>((1U << question.values.size()) - 1U);
    return question.unsure ? static_cast<Code>(values | kUnsureCode) : values;
}

} // namespace

Code bit_of(const Question& question, std::string_view value)
{
    if (value == content::kUnsure) return question.unsure ? kUnsureCode : kNoAnswer;
    const auto found = std::find(question.values.begin(), question.values.end(), value);
    if (found == question.values.end()) return kNoAnswer;
    return static_cast<Code>(1U << static_cast<unsigned>(found - question.values.begin()));
}

Code bits_of(const Question& question, const std::vector<std::string>& values)
{
    Code bits = 0;
    for (const std::string& value : values) bits = static_cast<Code>(bits | bit_of(question, value));
    return bits;
}

/// Builds backwards: each test is told where to go when it holds and when it does not.
struct DecisionGraph::Compiler {
    std::vector<Node>& nodes;
    const std::vector<Question>& questions;
    const QuestionNumber& number_of;

    NodeIndex compile(const Condition& condition, NodeIndex on_true, NodeIndex on_false)
    {
        switch (condition.kind) {
        case Kind::always: return on_true;
        case Kind::exempt_not: return compile(condition.parts.front(), on_false, on_true);
        case Kind::all:
            for (std::size_t i = condition.parts.size(); i-- > 0;)
                on_true = compile(condition.parts[i], on_true, on_false);
            return on_true;
        case Kind::any:
            for (std::size_t i = condition.parts.size(); i-- > 0;)
                on_false = compile(condition.parts[i], on_true, on_false);
            return on_false;
        case Kind::number_of: return compile_number_of(condition, on_true, on_false);
        default: return add(test_of(condition, on_true, on_false));
        }
    }

    NodeIndex compile_number_of(const Condition& condition, NodeIndex on_true, NodeIndex on_false)
    {
        const auto needed = static_cast<std::size_t>(condition.number);
        // entry[n]: where to go on with n parts still to be found; [0] is enough.
        std::vector<NodeIndex> entry(needed + 1, on_false);
        entry[0] = on_true;
        for (std::size_t i = condition.parts.size(); i-- > 0;)
            for (std::size_t n = needed; n > 0; --n)
                entry[n] = compile(condition.parts[i], entry[n - 1], entry[n]);
        return entry[needed];
    }

    NodeIndex add(Node node)
    {
        if (nodes.size() > UINT16_MAX) throw std::length_error{"triage conditions"};
        nodes.push_back(node);
        return static_cast<NodeIndex>(nodes.size() - 1);
    }

    [[nodiscard]] Node test_of(const Condition& condition, NodeIndex on_true, NodeIndex on_false) const
    {
        const std::size_t number = number_of(*condition.question);
        const Question& question = questions[number];
        const Code all = all_bits(question), named = bits_of(question, condition.values);
        const auto coded = static_cast<Code>(condition.number + 1);
        Node node{static_cast<std::uint8_t>(number), Test::bits, named, 0, on_true, on_false};
        switch (condition.kind) {
        case Kind::is_not: node.low = static_cast<Code>((all & ~named) | kMissingCode); break;
        case Kind::has_besides: node.low = static_cast<Code>(all & ~named); break;
        case Kind::not_empty: node.low = all; break;
        case Kind::at_least: node.test = Test::range, node.low = coded, node.high = kMostNumber; break;
        case Kind::below: node.test = Test::range, node.low = 1, node.high = static_cast<Code>(coded - 1); break;
        case Kind::has_number:
            node.test = Test::bit_count, node.low = static_cast<Code>(all & kValueBits);
            node.high = static_cast<Code>(condition.number);
            break;
        default: break;
        }
        return node;
    }
};

NodeIndex DecisionGraph::add(const Condition& condition, const std::vector<Question>& questions,
                             const QuestionNumber& number_of)
{
    return Compiler{nodes_, questions, number_of}.compile(condition, kTrue, kFalse);
}

std::uint64_t DecisionGraph::support(NodeIndex entry) const
{
    std::uint64_t seen = 0;
    std::vector<NodeIndex> open{entry};
    std::vector<bool> visited(nodes_.size());
    while (!open.empty()) {
        const NodeIndex index = open.back();
        open.pop_back();
        if (index <= kTrue || visited[index]) continue;
        visited[index] = true;
        const Node& node = nodes_[index];
        seen |= std::uint64_t{1} << node.question;
        open.push_back(node.on_true);
        open.push_back(node.on_false);
    }
    return seen;
}

} // namespace trygg::triage
