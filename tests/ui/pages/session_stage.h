#pragma once

#include "pages/day_stage.h"

#include "ui/pages/session_page.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/timer_ring.h"

#include <QLineEdit>

namespace trygg::ui {

/// One exercise of a session on the stage.
struct OnStage {
    explicit OnStage(const ExerciseId& exercise, int dose, Theme theme = Theme{Scheme::light, 1})
        : OnStage{one(exercise, dose), std::move(theme)}
    {
    }
    explicit OnStage(app::SessionDraft begun, Theme theme = Theme{Scheme::light, 1})
        : draft{std::move(begun)},
          page{new SessionPage{samples.words(), samples.facts(), [this] { return clock.now(); }}},
          stage{page, theme, {1100, 760}}
    {
        QObject::connect(page, &SessionPage::changed, [this](const app::SessionDraft& told) { draft = told; });
        QObject::connect(page, &SessionPage::progressed, [this](const app::SessionDraft& told) { draft = told; });
        QObject::connect(page, &SessionPage::cue, [this](Cue cue) { heard.push_back(cue); });
        QObject::connect(page, &SessionPage::awake_changed, [this](bool now) { awake = now; });
        page->show_session(draft);
        page->begin();
        settle();
    }
    static app::SessionDraft one(const ExerciseId& exercise, int dose)
    {
        app::SessionDraft draft;
        draft.stage = app::SessionStage::exercising;
        draft.items = {{exercise, dose, {}, {}}};
        draft.touched = DaySamples::noon(DaySamples::kDay);
        return draft;
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.pass(time);
        page->show_session(draft);
        settle();
    }
    /// What one repetition of the first exercise takes.
    [[nodiscard]] std::chrono::milliseconds pace() const { return *samples.facts().pace(draft.items[0].exercise); }
    [[nodiscard]] const TimerRingState& ring() const { return page->findChild<TimerRing*>()->state(); }
    [[nodiscard]] const FigureView& figure() const { return part<FigureView>(*page, "session.figure"); }
    [[nodiscard]] QString primary() const { return part<QAbstractButton>(*page, "session.primary").text(); }
    [[nodiscard]] bool offers_done() const { return part(*page, "session.done").isVisible(); }

    DaySamples samples;
    HandClock clock;
    // A page that is taken down tells what has run: what hears it must outlive it.
    app::SessionDraft draft;
    std::vector<Cue> heard;
    bool awake = false;
    SessionPage* page;
    Stage stage;
};

} // namespace trygg::ui
