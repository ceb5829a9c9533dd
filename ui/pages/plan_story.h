#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/plan_view.h"
#include "ui/text/words.h"
#include "ui/widgets/dose_ladder.h"

#include <optional>

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace trygg::ui {

/// An item of the plan in words and as a ladder: where it came from, where it goes.
struct Story {
    /// How it has gone since the beginning.
    QString so_far;
    /// What makes the dose rise; empty where nothing does now.
    QString rise;
    /// Empty before the first session.
    QList<LadderStep> ladder;
    /// The newest sessions, newest first: the day, the dose, how it went, and what it led to.
    QStringList sessions;
};

/// Tells the story of an item from the trace of its sessions.
class PlanStory {
    Q_DECLARE_TR_FUNCTIONS(PlanStory)

public:
    /// All three outlive it.
    PlanStory(const Words& words, const ExerciseFacts& facts, const PlanView& view)
        : words_{words}, facts_{facts}, view_{view}
    {
    }

    [[nodiscard]] Story of(const plan::DayItem& item) const;
    /// What the marks of the ladder mean.
    [[nodiscard]] static LadderLegend legend();

private:
    [[nodiscard]] QString so_far(const plan::DayItem& item) const;
    [[nodiscard]] QString rise(const plan::DayItem& item) const;
    [[nodiscard]] QString highest(const plan::DayItem& item) const;
    [[nodiscard]] QList<LadderStep> ladder(const plan::DayItem& item) const;
    [[nodiscard]] QStringList sessions(const plan::DayItem& item) const;
    [[nodiscard]] QString led_to(const plan::TraceRow& row) const;
    [[nodiscard]] const plan::Outlook* outlook(const plan::DayItem& item) const;
    [[nodiscard]] bool rises_now(const plan::DayItem& item) const;

    const Words& words_;
    const ExerciseFacts& facts_;
    const PlanView& view_;
};

} // namespace trygg::ui
