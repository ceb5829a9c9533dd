#include "plan/composition.h"

#include "plan/facts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace trygg::plan {
namespace {

/// Ids of the catalogue, separated by spaces, in the order in which they are tried.
using Ids = std::string_view;

constexpr Ids kAerobic = "walk_flat walk_int pool_walk bike";
constexpr Ids kStrong = "sit_stand bridge wall_push";
constexpr Ids kSpare = "breathing thor_ext pelvic_tilt sit_stand tandem heel_raise wall_push plank_wall "
                       "rest_9090 abd_brace";

constexpr int kDefaultMinutes = 15;
constexpr std::size_t kFewest = 3;
constexpr int kAcuteWeeks = 6;

/// The slots of a pattern, in order of choice; the first is the aerobic one.
std::array<Ids, 6> slots_of(Pattern pattern)
{
    switch (pattern) {
    case Pattern::nonspecific:
        return {kAerobic,
                kStrong,
                "arm_4kn abd_brace tandem",
                "cat_camel pelvic_tilt thor_ext",
                "bridge wall_push heel_raise",
                "breathing"};
    case Pattern::sciatica:
        return {kAerobic,
                "slider_sup slider_sit pelvic_tilt thor_ext",
                kStrong,
                "abd_brace arm_4kn tandem",
                "bridge wall_push heel_raise",
                "rest_9090 breathing"};
    case Pattern::stenosis:
        return {"bike walk_int pool_walk walk_flat",
                "seat_flex pelvic_tilt",
                kStrong,
                "knee_chest pelvic_tilt",
                "abd_brace arm_4kn tandem",
                "heel_raise wall_push"};
    case Pattern::osteoporosis:
        return {kAerobic, kStrong, "ext_supine wall_push", "tandem", "thor_ext", "hip_hinge heel_raise"};
    case Pattern::neck:
        return {kAerobic,   "neck_rot thor_ext",  "chin_tuck wall_push",
                "thor_ext", "neck_iso wall_push", "breathing"};
    }
    return {};
}

std::size_t items_in(int minutes)
{
    if (minutes <= 10) return 3;
    if (minutes <= 15) return 4;
    return minutes <= 20 ? 5 : 6;
}

/// The time that a dose takes, in seconds.
int seconds_of(content::Unit unit, int dose)
{
    switch (unit) {
    case content::Unit::minutes: return 60 * dose;
    case content::Unit::seconds: return dose + 60;
    case content::Unit::repetitions: return 5 * dose + 60;
    }
    return dose;
}

/// An exercise as it would enter the programme.
struct Candidate {
    PrescribedExercise entry;
    /// In seconds.
    int cost = 0;
};

std::optional<GoalFault> fault_of(const Allowance& allowance, const OwnActivity& activity)
{
    return allowance.avoids(facts_of(activity)) ? std::optional{GoalFault::heart} : std::nullopt;
}

/// A programme in the making.
class Composer {
public:
    Composer(const content::Catalogue& catalogue, const Profile& profile, const Wishes& wishes)
        : table_{catalogue}, allowance_{profile}, wishes_{wishes},
          minutes_{profile.minutes.value_or(kDefaultMinutes)},
          slots_{slots_of(profile.pattern.value_or(Pattern::nonspecific))}, budget_{60 * minutes_}
    {
    }

    Composition compose()
    {
        if (wishes_.goal) composition_.fault = take_goal(*wishes_.goal);
        if (composition_.fault) return std::move(composition_);
        fill_slots();
        while (size() < kFewest && take_first(in_liking_order(kSpare))) {}
        composition_.sparse = size() < kFewest;
        return std::move(composition_);
    }

private:
    [[nodiscard]] std::size_t size() const { return composition_.prescription.size(); }

    std::optional<GoalFault> take_goal(const PrescriptionEntry& goal)
    {
        if (const auto* own = std::get_if<OwnActivity>(&goal)) {
            if (const auto fault = fault_of(allowance_, *own)) return fault;
            aerobic_goal_ = own->aerobic;
        } else {
            const auto slot = table_.find(id_of(goal));
            if (!slot || !usable(*slot)) return GoalFault::unusable;
            aerobic_goal_ = table_[*slot].goal == content::Goal::aerobic;
            chosen_.push_back(*slot);
        }
        composition_.prescription.push_back(goal);
        return std::nullopt;
    }

    void fill_slots()
    {
        const std::size_t most = items_in(minutes_);
        for (std::size_t i = aerobic_goal_ ? 1 : 0; i < slots_.size() && size() < most; ++i)
            take_first(i == 0 ? in_aerobic_order(slots_[i]) : in_liking_order(slots_[i]));
    }

    [[nodiscard]] std::vector<Slot> slots_in(Ids ids) const
    {
        std::vector<Slot> found;
        while (!ids.empty()) {
            const auto end = std::min(ids.find(' '), ids.size());
            const auto id = ExerciseId::from(ids.substr(0, end));
            if (const auto slot = id ? table_.find(*id) : std::nullopt) found.push_back(*slot);
            ids.remove_prefix(std::min(end + 1, ids.size()));
        }
        return found;
    }

    [[nodiscard]] bool liked(Slot slot) const
    {
        const auto& likes = wishes_.likes;
        return std::find(likes.begin(), likes.end(), table_.id(slot)) != likes.end();
    }

    /// The liked ones first, each group in the written order.
    [[nodiscard]] std::vector<Slot> in_liking_order(Ids ids) const
    {
        auto slots = slots_in(ids);
        std::stable_partition(slots.begin(), slots.end(), [&](Slot slot) { return liked(slot); });
        return slots;
    }

    /// Every liked aerobic exercise of level 1 first, in the order of the likes.
    [[nodiscard]] std::vector<Slot> in_aerobic_order(Ids ids) const
    {
        std::vector<Slot> slots;
        for (const ExerciseId& like : wishes_.likes)
            if (const auto slot = table_.find(like))
                if (table_[*slot].goal == content::Goal::aerobic && table_[*slot].level == 1)
                    slots.push_back(*slot);
        const auto others = in_liking_order(ids);
        slots.insert(slots.end(), others.begin(), others.end());
        return slots;
    }

    /// Takes the first that is usable and within the budget; false when none is.
    bool take_first(const std::vector<Slot>& slots)
    {
        for (const Slot slot : slots) {
            if (!usable(slot)) continue;
            Candidate candidate = candidate_of(slot);
            if (candidate.cost > budget_) continue;
            budget_ -= candidate.cost;
            chosen_.push_back(slot);
            composition_.prescription.emplace_back(std::move(candidate.entry));
            return true;
        }
        return false;
    }

    [[nodiscard]] bool may_enter(Slot slot) const
    {
        return std::find(chosen_.begin(), chosen_.end(), slot) == chosen_.end() &&
               allowance_.permits(table_[slot]);
    }

    [[nodiscard]] bool usable(Slot slot) const
    {
        return may_enter(slot) && table_[slot].level <= (wishes_.weeks < kAcuteWeeks ? 1 : 2);
    }

    [[nodiscard]] Candidate candidate_of(Slot slot) const
    {
        const Facts& facts = table_[slot];
        Candidate candidate{{table_.id(slot), {}}};
        const auto usual = wishes_.usual.find(table_.id(slot));
        if (usual != wishes_.usual.end()) candidate.entry.usual = usual->second;
        int dose = candidate.entry.usual ? std::min(start_of_usual(*candidate.entry.usual), facts.top)
                                         : facts.start;
        // Not more than half of the time for endurance; the planner builds it from there.
        const int most = std::max(facts.floor, minutes_ / 2);
        if (facts.goal == content::Goal::aerobic && dose > most) {
            dose = most;
            candidate.entry.usual = (10 * most + 6) / 7;
        }
        candidate.cost = seconds_of(facts.unit, std::max(1, dose));
        if (dose < facts.floor && facts.easier && may_enter(*facts.easier)) {
            const Facts& easier = table_[*facts.easier];
            candidate.cost = std::max(candidate.cost, seconds_of(easier.unit, easier.floor));
        }
        return candidate;
    }

    FactTable table_;
    Allowance allowance_;
    const Wishes& wishes_;
    int minutes_;
    std::array<Ids, 6> slots_;
    /// Seconds left.
    int budget_;
    bool aerobic_goal_ = false;
    std::vector<Slot> chosen_;
    Composition composition_;
};

} // namespace

std::optional<GoalFault> goal_fault(const Profile& profile, const OwnActivity& activity)
{
    return fault_of(Allowance{profile}, activity);
}

Composition compose(const content::Catalogue& catalogue, const Profile& profile, const Wishes& wishes)
{
    return Composer{catalogue, profile, wishes}.compose();
}

} // namespace trygg::plan
