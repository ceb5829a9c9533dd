#pragma once

#include "shared/id.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>

namespace trygg::triage {

/// Everything is asked at the first start; the short form before reviews and when something changed.
enum class Form { full, short_form };

/// The named values of a list, in any order; none of them when empty.
using ValueSet = std::set<std::string>;

/// The person chose to go on without an answer.
struct Skipped {
    friend bool operator==(Skipped, Skipped) = default;
};

/// A whole number, one named value (`unsure` is one, for lists too), or a list of named values.
using Answer = std::variant<int, std::string, ValueSet, Skipped>;

/// The answers given so far; a question that is absent was not answered.
using Answers = std::map<QuestionId, Answer>;

/// What is assessed: the answers to a form, and what a clinician has cleared before.
struct Interview {
    Form form = Form::full;
    Answers answers;
    /// The answers of the newest completed triage before the newest clearance; read by the short form only.
    std::optional<Answers> cleared;
    friend bool operator==(const Interview&, const Interview&) = default;
};

} // namespace trygg::triage
