#pragma once

#include "app/today.h"
#include "content/exercise.h"
#include "diary/entry.h"
#include "ui/pages/exercise_facts.h"
#include "ui/text/words.h"

#include <chrono>

namespace trygg::ui {

/// Real exercises and real words, and days made up for tests.
class DaySamples {
public:
    DaySamples();

    [[nodiscard]] const Words& words() const { return words_; }
    [[nodiscard]] const content::Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] const ExerciseFacts& facts() const { return facts_; }
    /// Shows another language from now on.
    void speak(Language language);

    /// Sunday 22 November 2026 at 9 in the morning: a walk, a bridge, a side plank and a knee to the chest.
    [[nodiscard]] static app::Today today();
    /// The session of that day as it begins.
    [[nodiscard]] static app::SessionDraft session();
    [[nodiscard]] static app::LaterDue later();
    [[nodiscard]] static app::LogDraft log(Date day, plan::PlanKind plan);
    /// A session, a later check and a day form, newest first.
    [[nodiscard]] static std::vector<diary::Entry> entries();
    /// Noon of that day.
    [[nodiscard]] static Moment noon(Date day);
    static constexpr Date kDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{22}};

private:
    content::Catalogue catalogue_;
    Words words_;
    ExerciseFacts facts_;
};


} // namespace trygg::ui
