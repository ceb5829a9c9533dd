#pragma once

#include "app/today.h"
#include "ui/pages/exercise_facts.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class NoticeBar;
class PushButton;

/// The one thing to know before the day's session; nothing is shown when there is none.
class TodayNotice : public Themed<QWidget> {
    Q_OBJECT

public:
    /// What the notice is about, the most urgent first.
    enum class About { changed, later, physio, flare, look_back, none };

    TodayNotice(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// `changes`: what an answer just saved has done to the doses.
    void show_today(const app::Today& today, const std::vector<app::DoseChange>& changes);
    /// The week that could be looked back on, where one is due.
    void invite(std::optional<int> look_back);
    void retranslate();
    [[nodiscard]] About about() const { return about_; }
    /// Its button, or null.
    [[nodiscard]] PushButton* action() const { return action_; }

signals:
    void acted(trygg::ui::TodayNotice::About about);
    /// Not now: what was offered can wait.
    void put_off();

private:
    [[nodiscard]] About choose() const;
    void write();
    void offer(const QString& text);
    void offer_look_back();

    const Words& words_;
    const ExerciseFacts& facts_;
    std::optional<app::Today> today_;
    std::vector<app::DoseChange> changes_;
    std::optional<int> look_back_;
    About about_ = About::none;
    NoticeBar* bar_;
    PushButton* action_ = nullptr;
};

} // namespace trygg::ui
