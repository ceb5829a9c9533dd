#pragma once

#include "app/library.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/help_now_page.h"
#include "ui/pages/plan_view.h"
#include "ui/pages/settings_view.h"
#include "ui/text/words.h"

namespace trygg::ui {

/// Real exercises, words and numbers, and a person who has trained for five weeks.
class RestSamples {
public:
    RestSamples();

    [[nodiscard]] const Words& words() const { return words_; }
    [[nodiscard]] const ExerciseFacts& facts() const { return facts_; }
    [[nodiscard]] const app::Library& library() const { return library_; }
    [[nodiscard]] const content::Catalogue& catalogue() const { return library_.catalogue; }
    /// Shows another language from now on.
    void speak(Language language);

    /// Twelve exercises, sessions on Mondays, Wednesdays and Fridays since 19 October 2026, one "no" in November.
    [[nodiscard]] const plan::History& history() const { return history_; }
    /// The plan that it leads to, on Monday 23 November 2026.
    [[nodiscard]] PlanView plan() const;
    /// The same after one event more at noon of that day.
    [[nodiscard]] PlanView plan_after(const plan::EventBody& event) const;
    /// The plan of another day.
    [[nodiscard]] PlanView plan_on(Date day) const;
    [[nodiscard]] HelpView help(Country country) const;
    [[nodiscard]] SettingsView settings() const;

    static constexpr Date kDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};

private:
    void train();
    [[nodiscard]] PlanView view_of(const plan::History& history, const plan::Profile& profile, Date day) const;

    app::Library library_;
    Words words_;
    ExerciseFacts facts_;
    plan::History history_;
};

} // namespace trygg::ui
