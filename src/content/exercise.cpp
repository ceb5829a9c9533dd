#include "content/exercise.h"

#include <utility>

namespace trygg::content {

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<EverydayMovement> movements)
    : exercises_{std::move(exercises)}, movements_{std::move(movements)}
{
    for (std::size_t i = 0; i < exercises_.size(); ++i) index_.emplace(exercises_[i].id, i);
}

std::optional<Catalogue> Catalogue::from(std::vector<Exercise> exercises,
                                         std::vector<EverydayMovement> movements)
{
    Catalogue catalogue{std::move(exercises), std::move(movements)};
    if (catalogue.index_.size() != catalogue.exercises_.size()) return std::nullopt;
    const auto leads_somewhere = [&](const std::optional<ExerciseId>& link) {
        return !link || catalogue.find(*link) != nullptr;
    };
    for (const Exercise& exercise : catalogue.exercises_)
        if (!leads_somewhere(exercise.easier) || !leads_somewhere(exercise.harder))
            return std::nullopt;
    return catalogue;
}

const Exercise* Catalogue::find(const ExerciseId& id) const
{
    const auto found = index_.find(id);
    return found == index_.end() ? nullptr : &exercises_[found->second];
}

const EverydayMovement* Catalogue::find_movement(const ExerciseId& id) const
{
    for (const EverydayMovement& movement : movements_)
        if (movement.id == id) return &movement;
    return nullptr;
}

} // namespace trygg::content
