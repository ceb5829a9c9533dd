#pragma once

#include "plan/event.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/plan_view.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QString>

namespace trygg::ui {

/// A change that the person made on the Plan page.
class PlanChange {
    Q_DECLARE_TR_FUNCTIONS(PlanChange)

public:
    /// `before` is what was shown when the person made it.
    PlanChange(plan::EventBody event, const PlanView& before);

    /// Whether the plan shows it, so that it may be called done.
    [[nodiscard]] bool holds_in(const PlanView& view) const;
    /// What was done, as one sentence.
    [[nodiscard]] QString said(const Words& words, const ExerciseFacts& facts) const;
    /// The exercise that it brought, changed or put back; empty where it was another thing.
    [[nodiscard]] std::optional<ExerciseId> exercise() const;
    /// The entry that was taken out and can be put back; null where nothing was.
    [[nodiscard]] const plan::PrescriptionEntry* taken_out(const PlanView& view) const;
    /// Whether it was about the health answers.
    [[nodiscard]] bool is_health() const;

private:
    /// What a line of the prescription means to the person.
    enum class Line { put_back, added, changed };

    plan::EventBody event_;
    Line line_ = Line::put_back;
};

} // namespace trygg::ui
