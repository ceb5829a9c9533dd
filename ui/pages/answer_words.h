#pragma once

#include "triage/answers.h"
#include "ui/text/words.h"
#include "ui/pages/care_result.h"

#include <QCoreApplication>

namespace trygg::ui {

/// Puts answers and results of the triage into words.
class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)

public:
    explicit AnswerWords(const Words& words) : words_{words} {}

    /// What the question is about, in two or three words.
    [[nodiscard]] QString topic(const AskedAnswer& asked) const;
    /// The answer as it was chosen: "No", "4 of 10", "Diabetes, dialysis".
    [[nodiscard]] QString answer(const AskedAnswer& asked) const;

    /// What fired rules mean to the person, each sentence once.
    [[nodiscard]] QStringList reasons(const std::vector<RuleId>& rules) const;
    /// What to say on the telephone.
    [[nodiscard]] QStringList say(const std::vector<RuleId>& rules) const;
    /// What the rules mean to a clinician.
    [[nodiscard]] QStringList notes(const std::vector<RuleId>& rules) const;
    /// Rules that fire without deciding the level, quiet ones left out.
    [[nodiscard]] static std::vector<RuleId> lesser_rules(const triage::Verdict& verdict);

private:
    const Words& words_;
};

} // namespace trygg::ui
