#pragma once

#include "app/standing.h"
#include "app/trial.h"
#include "content/vocabulary.h"

#include <optional>

#include <QCoreApplication>
#include <QString>

namespace trygg::ui {

/// The words for what an exercise is, and for why it is not given.
class ExerciseTerms {
    Q_DECLARE_TR_FUNCTIONS(ExerciseTerms)

public:
    [[nodiscard]] static QString goal(content::Goal goal);
    [[nodiscard]] static QString position(content::Position position);
    /// What must be at hand; for none, that nothing is needed.
    [[nodiscard]] static QString equipment(std::optional<content::Equipment> equipment);
    /// 1 easy, 2 in between, 3 hard.
    [[nodiscard]] static QString level(int level);

    /// Why an exercise with these contraindications is left out, as one sentence.
    [[nodiscard]] static QString avoided(const content::AvoidTags& tags);
    /// Why an exercise cannot be put into the plan; empty for what needs no reason.
    [[nodiscard]] static QString reason(app::Standing standing);
    /// Why an exercise of a programme is not tried.
    [[nodiscard]] static QString reason(app::NotTried why);

    /// The rule when to stop at once: its head, and the signs.
    [[nodiscard]] static QString stop_head();
    [[nodiscard]] static QString stop_signs();
};

} // namespace trygg::ui
