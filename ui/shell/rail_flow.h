#pragma once

#include "content/article.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/settings_view.h"
#include "ui/shell/services.h"
#include "ui/shell/sounds.h"

#include <QObject>

namespace trygg::ui {

class HelpNowPage;
class PlanPage;
class SettingsPage;
struct GoalWish;

/// The places of the rail beside Today: the plan, help now and the settings.
class RailFlow : public QObject {
    Q_OBJECT

public:
    RailFlow(Services services, ExerciseFacts& facts, QObject* parent);
    void show_plan();
    void show_help();
    /// Help now, with the keyboard on a movement that was looked at.
    void show_help_at(const ExerciseId& move);
    void show_settings();

signals:
    void something_new();
    /// The earlier answers to the safety questions are wanted.
    void past_triages();
    void flare();
    /// A guided practice is wanted from Help now.
    void practice(content::Action action);
    /// The person's own plan for a flare-up is to be written or changed.
    void flare_plan();
    /// A movement is to be shown, from Help now.
    void show_move(const trygg::ExerciseId& id);
    void my_data();
    void library();
    void programmes();
    void handout();

private:
    void apply(const Settings& settings);
    [[nodiscard]] SettingsView settings_view() const;
    void tell_plan();
    void record(const GoalWish& wish);

    Services services_;
    ExerciseFacts& facts_;
    Sounds sounds_;
    PlanPage* plan_ = nullptr;
    HelpNowPage* help_ = nullptr;
    SettingsPage* settings_ = nullptr;
};

} // namespace trygg::ui
