#pragma once

#include "shared/id.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trygg::content {

/// How soon somebody should look at the person; higher is more urgent.
enum class Level { self_care, physio, within_days, same_day, emergency };

/// The id of each level in files, lowest first.
inline constexpr std::array<std::pair<std::string_view, Level>, 5> kLevels{{
    {"self_care", Level::self_care},
    {"physio", Level::physio},
    {"within_days", Level::within_days},
    {"same_day", Level::same_day},
    {"emergency", Level::emergency},
}};

/// The id of a level in files.
[[nodiscard]] constexpr std::string_view id_of(Level level)
{
    return kLevels[static_cast<std::size_t>(level)].first;
}

/// What a question is answered with: a whole number, one named value, or any number of named values.
enum class AnswerKind { number, choice, list };

/// What the short form does with a question: asks it, takes the answer of the last full form, or neither.
enum class ShortForm { not_asked, asked, carried };

/// The value that stands for "I am not sure", in choices and in place of a list.
inline constexpr std::string_view kUnsure = "unsure";

/// A test of the answers, true or false; a tree. A test of a question that was not asked is false.
struct Condition {
    enum class Kind {
        always,     ///< true
        is,         ///< the choice is one of `values`, or the list is or has one of them
        is_not,     ///< asked, and the choice is none of `values` (no answer is none of them)
        at_least,   ///< the number is `number` or more
        below,      ///< the number is less than `number`
        not_empty,  ///< the list has a value, or is unsure
        has_besides,///< the list is unsure or has a value that is none of `values`
        has_number, ///< the list has `number` values or more
        all,        ///< every one of `parts`
        any,        ///< one of `parts`
        number_of,  ///< `number` of `parts` or more
        exempt_not  ///< not the one of `parts`; true when that one was not asked
    };
    Kind kind = Kind::always;
    std::optional<QuestionId> question;
    std::vector<std::string> values;
    int number = 0;
    std::vector<Condition> parts;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// A question of the triage: the facts, without words.
struct Question {
    QuestionId id;
    /// 1, 2, or 3 for the wellbeing page.
    int part = 1;
    /// Questions in a row with the same page may share one.
    std::string page{};
    AnswerKind kind = AnswerKind::choice;
    /// Choice and list: the named values in the order of showing, `unsure` left out.
    std::vector<std::string> values{};
    /// Whether `unsure` is an answer.
    bool unsure = false;
    /// Number: the range of the answer, ends included.
    int least = 0, most = 0;
    /// Without an answer nothing can be assessed.
    bool required = false;
    /// The person may go on without an answer, which then counts as none rather than as unsure.
    bool skippable = false;
    /// Values that are no worse than whatever a clinician has cleared, except where that was one of `calm_unless_cleared`.
    std::vector<std::string> calm{}, calm_unless_cleared{};
    bool in_full_form = true;
    ShortForm in_short_form = ShortForm::not_asked;
    Condition asked_if{};
    friend bool operator==(const Question&, const Question&) = default;
};

/// A rule of the triage.
struct Rule {
    RuleId id;
    Level level = Level::self_care;
    /// Whether the plan is locked until a clinician has cleared the person.
    bool blocks = false;
    Condition when{};
    /// Not empty for a lasting rule: the questions whose answers make it quiet when no worse than cleared.
    std::vector<QuestionId> lasting{};
    /// Ids of content/sources.json; empty where the rule is this project's own.
    std::vector<std::string> sources{};
    friend bool operator==(const Rule&, const Rule&) = default;
};

/// Every question in the order of asking, and every rule in the order of the specification.
struct RedFlags {
    std::string content_version;
    std::vector<Question> questions;
    std::vector<Rule> rules;
    /// A lasting rule can be quiet only while this holds.
    Condition quiet_if;
    friend bool operator==(const RedFlags&, const RedFlags&) = default;
};

} // namespace trygg::content
