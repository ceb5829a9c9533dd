#pragma once

#include "content/contact.h"
#include "content/red_flag.h"
#include "shared/date.h"
#include "triage/answers.h"
#include "triage/assess.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::ui {

/// A triage question with the answer that counts.
struct AskedAnswer {
    content::Question question;
    triage::Answer answer;
};

/// What a triage has come to, with everything that its page and the note for the clinic say.
struct CareResult {
    triage::Verdict verdict;
    triage::Form form = triage::Form::full;
    /// In the order of asking; empty where only the result is known.
    std::vector<AskedAnswer> answers;
    /// Whom to call, first choice first.
    std::vector<content::Contact> contacts;
    /// The country's number for danger to life.
    std::optional<content::Contact> emergency;
    /// Somebody to talk to when life feels too heavy.
    std::vector<content::Contact> talk_to;
    Country country = Country::sweden;
    /// When the questions were answered.
    Moment at;
    std::string content_version;

    /// Whether `rule` fires.
    [[nodiscard]] bool names(const RuleId& rule) const;
    /// No plan is offered at all, whoever clears the person.
    [[nodiscard]] bool is_under_age() const;
    /// Nothing but thoughts of ending one's life sets the level: advice on the body would be out of place.
    [[nodiscard]] bool is_about_life_alone() const;
    /// The mood answered is 7 or more: somebody to talk to is named whatever the level.
    [[nodiscard]] bool is_heavy() const;
};

} // namespace trygg::ui
