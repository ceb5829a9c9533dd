#pragma once

#include "content/relaxation.h"
#include "figure/figure.h"
#include "ui/pages/practice_page.h"
#include "ui/pages/relaxation_run.h"

class QTimer;

namespace trygg::ui {

class Card;
class ChoiceGroup;
class FigureView;
class LargeText;
class SegmentBar;
class TimerRing;

/// What the relaxation page leads through.
struct RelaxationView {
    /// In the language shown; absent where the content is at fault.
    std::optional<content::Relaxation> relaxation;
    /// The person who shows it.
    std::optional<figure::Figure> figure;
    friend bool operator==(const RelaxationView&, const RelaxationView&) = default;
};

/// Muscle relaxation: one part of the body after the other, in large words with the time to tense and to let go.
class RelaxationPage : public PracticePage {
    Q_OBJECT

public:
    /// `words` outlives the page; `clock` must count the computer's sleep too.
    RelaxationPage(const Words& words, MonotonicClock clock, QWidget* parent = nullptr);

    /// Takes up the words; one that is under way goes on.
    void show_relaxation(const RelaxationView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order, all stages in turn.
    [[nodiscard]] static QStringList tab_order();
    /// Looks at the clock again; the page does so by itself while it runs.
    void refresh();

signals:
    /// The language has changed: the words are wanted anew.
    void language_changed();

protected:
    [[nodiscard]] bool is_read_first() const override { return stage_ == Stage::setup; }
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void stop() override;
    void rest() override;
    void reset() override;
    void set_tight(bool tight) override;

private:
    enum class Stage { setup, running, over };
    void build_setup();
    void build_run();
    void connect_parts();
    void start();
    void set_running(bool running);
    void go_to(std::size_t step);
    void finish();
    void show_stage(Stage stage);
    void write_setup();
    void keep_room();
    void write_run();
    /// Sounds when a part is to be tensed, and when it is to be let go: the eyes may be closed.
    void sound(const Phase& phase);
    void write_primary(const QString& now);
    [[nodiscard]] QString instruction(const content::RelaxationStep& step, const Phase& phase) const;
    [[nodiscard]] RelaxationWay way() const;

    MonotonicClock clock_;
    RelaxationView view_;
    RelaxationRun run_;
    RelaxationWay done_way_ = RelaxationWay::tense_and_release;
    Stage stage_ = Stage::setup;
    Phase heard_;
    QWidget* setup_;
    FigureView* figure_;
    ChoiceGroup* way_;
    PushButton* start_;
    QWidget* running_;
    TextLabel* where_;
    SegmentBar* bar_;
    TimerRing* ring_;
    LargeText* part_;
    LargeText* what_;
    PushButton* primary_;
    PushButton* previous_;
    PushButton* next_;
    PushButton* stop_;
    QWidget* over_;
    LargeText* end_;
    PushButton* done_;
    QTimer* ticks_;
};

} // namespace trygg::ui
