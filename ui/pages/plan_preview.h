#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/plan_view.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace trygg::ui {

/// What the next answer about an exercise would do, in words.
struct Preview {
    /// Which session it is about.
    QString head;
    /// One sentence for each way of answering.
    QStringList lines;
    /// The same in a few words, for a row.
    QString brief;
};

/// Puts into words what the planner foresees.
class PlanPreview {
    Q_DECLARE_TR_FUNCTIONS(PlanPreview)

public:
    /// All three outlive it.
    PlanPreview(const Words& words, const ExerciseFacts& facts, const PlanView& view)
        : words_{words}, facts_{facts}, view_{view}
    {
    }

    /// Empty for an exercise that no session lies ahead of.
    [[nodiscard]] Preview of(const plan::DayItem& item) const;

private:
    [[nodiscard]] QString yes(const plan::DayItem& item, const plan::Consequence& after) const;
    [[nodiscard]] QString no(const plan::DayItem& item, const plan::Consequence& after) const;
    [[nodiscard]] QString few_words(const plan::DayItem& item, const plan::Consequence& after) const;
    [[nodiscard]] QString head(const plan::Outlook& outlook) const;

    const Words& words_;
    const ExerciseFacts& facts_;
    const PlanView& view_;
};

} // namespace trygg::ui
