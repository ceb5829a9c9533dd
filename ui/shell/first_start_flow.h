#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/shell/services.h"

#include <QObject>

namespace trygg::ui {

class AboutPage;
class BaselinePage;
class DaysPage;
class FirstPlanPage;
class GoalPage;
class LanguagePage;
class LikesPage;
class StartPage;

/// Leads from the first window to the first plan. Every answer is kept in the diary at once.
class FirstStartFlow : public QObject {
    Q_OBJECT

public:
    FirstStartFlow(Services services, ExerciseFacts& facts, QObject* parent);
    /// Shows the step where the person is.
    void run();
    /// The red-flag check is passed: on to the plan's questions.
    void go_on_after_triage();
    void show_about();

signals:
    void triage_wanted();
    /// The person has kept a diary before.
    void have_diary();
    /// The first plan was accepted and is stored.
    void finished();

private:
    void build_pages();
    void add(StartPage* page, app::FirstStep step);
    void connect_language();
    void show(app::FirstStep step);
    void show_language();
    void show_page(app::FirstStep step);
    /// Keeps the step that the person is at, then shows it.
    void go_to(app::FirstStep step);
    void keep(const app::FirstStart& start);
    void accept();
    /// Exercises of the proposal that the usual level is asked for.
    [[nodiscard]] std::vector<ExerciseId> asked_for() const;

    Services services_;
    ExerciseFacts& facts_;
    app::FirstStart start_;
    LanguagePage* language_ = nullptr;
    AboutPage* about_ = nullptr;
    GoalPage* goal_ = nullptr;
    LikesPage* likes_ = nullptr;
    BaselinePage* baseline_ = nullptr;
    FirstPlanPage* plan_ = nullptr;
    std::map<app::FirstStep, StartPage*> pages_;
};

} // namespace trygg::ui
