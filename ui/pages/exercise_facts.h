#pragma once

#include "content/exercise.h"
#include "figure/figure.h"
#include "plan/day_plan.h"
#include "ui/text/words.h"

#include <chrono>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <QString>

namespace trygg::ui {

/// What a page must know of an exercise, or of the person's own activity, in order to show and time its dose.
class ExerciseFacts {
public:
    using OwnUnits = std::map<ExerciseId, content::Unit>;

    /// The catalogue outlives the facts.
    explicit ExerciseFacts(const content::Catalogue& catalogue) : catalogue_{catalogue} {}

    /// Learns the units of the own activities in a plan; those known before stay known.
    void learn(const plan::DayPlan& plan);

    /// Learns how the person of each exercise moves.
    void learn(std::map<ExerciseId, figure::Figure> figures) { figures_ = std::move(figures); }

    /// Whether any figures have been learned.
    [[nodiscard]] bool knows_figures() const { return !figures_.empty(); }
    /// The figure of an exercise; null where there is none.
    [[nodiscard]] const figure::Figure* figure(const ExerciseId& id) const;
    /// Empty for an id that neither the catalogue nor any plan so far has named.
    [[nodiscard]] std::optional<content::Unit> unit(const ExerciseId& id) const;
    [[nodiscard]] content::Sides sides(const ExerciseId& id) const;
    /// `dose` as it is split into sets.
    [[nodiscard]] std::vector<int> sets(const ExerciseId& id, int dose) const;
    /// Whether one rests between its parts for as long as one wants.
    [[nodiscard]] bool has_bouts(const ExerciseId& id) const;
    /// `dose` as it is done: in bouts, else in sets.
    [[nodiscard]] std::vector<int> parts(const ExerciseId& id, int dose) const;
    /// What one repetition takes, as its figure shows it; empty where there is no figure or no repetitions.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pace(const ExerciseId& id) const;
    /// Whether the sides take turns and the figure shows only one of them.
    [[nodiscard]] bool turns_figure(const ExerciseId& id) const;
    /// Whether one must get down on a mat first.
    [[nodiscard]] bool is_on_the_floor(const ExerciseId& id) const;

    /// "8 times"; the number alone where the unit is not known.
    [[nodiscard]] QString amount(const ExerciseId& id, int amount) const;
    /// The dose in its sets: "2 × 6 times".
    [[nodiscard]] QString dose(const ExerciseId& id, int dose) const;
    /// What has been done of a day's dose: "Already 5 of 10 min".
    [[nodiscard]] QString already(const plan::TraceRow& row) const;
    /// What to write where the two sides differ; empty where there is no one side after the other.
    [[nodiscard]] QString side_help(const ExerciseId& id) const;
    /// The unit alone: "times"; empty where it is not known.
    [[nodiscard]] QString unit_word(const ExerciseId& id) const;

private:
    const content::Catalogue& catalogue_;
    OwnUnits own_;
    std::map<ExerciseId, figure::Figure> figures_;
};

} // namespace trygg::ui
