#pragma once

#include "content/red_flag.h"
#include "triage/answers.h"
#include "triage/coded_answers.h"
#include "triage/decision_graph.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace trygg::triage {

/// A question as one form asks it.
struct AskedQuestion {
    std::size_t number = 0;
    /// The answer of the last full form is taken over; without one the question counts as not asked.
    bool carried = false;
    bool skippable = false;
    NodeIndex asked_if = kTrue;
    /// What a missing answer counts as.
    Code when_missing = kMissingCode;
    /// The emergency rules that look at the question, as entries of the graph.
    std::vector<NodeIndex> emergencies;
};

/// A rule with its condition compiled.
struct CompiledRule {
    std::size_t number = 0;
    NodeIndex when = kFalse;
    content::Level level = content::Level::self_care;
    bool blocks = false;
    /// Numbers of the questions that make a lasting rule quiet.
    std::vector<std::size_t> lasting;
};

/// The questions and rules made ready for use: every condition compiled, every id numbered.
class Questionnaire {
public:
    /// Takes facts that the reader has found sound.
    explicit Questionnaire(content::RedFlags facts);

    [[nodiscard]] const std::string& content_version() const noexcept { return facts_.content_version; }
    /// In the order of asking.
    [[nodiscard]] const std::vector<content::Question>& questions() const noexcept { return facts_.questions; }
    /// In the order of the specification.
    [[nodiscard]] const std::vector<content::Rule>& rules() const noexcept { return facts_.rules; }

    /// The numbers of the questions in the order of their ids.
    [[nodiscard]] const std::vector<std::size_t>& by_id() const noexcept { return by_id_; }
    /// The place of a question in the order of asking; empty when there is none of that id.
    [[nodiscard]] std::optional<std::size_t> number_of(const QuestionId& id) const;
    /// The question with that id; null when there is none.
    [[nodiscard]] const content::Question* find(const QuestionId& id) const;
    /// The rule with that id; null when there is none.
    [[nodiscard]] const content::Rule* find(const RuleId& id) const;

    /// The code of `answer` to a question; empty when it is none of its answers.
    [[nodiscard]] static std::optional<Code> code_of(const content::Question& question, const Answer& answer);
    /// The answers by number; an answer that is none of its question's is left out.
    [[nodiscard]] CodedAnswers code(const Answers& answers) const;

    [[nodiscard]] const DecisionGraph& graph() const noexcept { return graph_; }
    /// The questions of a form, asked or carried, in order.
    [[nodiscard]] const std::vector<AskedQuestion>& asked(Form form) const noexcept
    {
        return form == Form::full ? full_ : short_;
    }
    /// Highest level first, then in the order of the specification.
    [[nodiscard]] const std::vector<CompiledRule>& compiled_rules() const noexcept { return compiled_rules_; }
    [[nodiscard]] NodeIndex quiet_if() const noexcept { return quiet_if_; }
    /// Whether an answer by number is no worse than the one that a clinician has cleared.
    [[nodiscard]] bool no_worse(std::size_t question, Code now, Code cleared) const noexcept;

private:
    struct Calm {
        Code calm = 0, unless_cleared = 0, yes = 0;
        bool list = false;
    };

    void compile_rules();
    void compile_questions();

    content::RedFlags facts_;
    std::unordered_map<QuestionId, std::size_t> numbers_;
    std::vector<std::size_t> by_id_;
    DecisionGraph graph_;
    std::vector<AskedQuestion> full_, short_;
    std::vector<CompiledRule> compiled_rules_;
    std::vector<Calm> calm_;
    NodeIndex quiet_if_ = kFalse;
};

} // namespace trygg::triage
