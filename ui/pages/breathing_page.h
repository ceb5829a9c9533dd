#pragma once

#include "ui/pages/breath_pace.h"
#include "ui/pages/countdown.h"
#include "ui/pages/practice_page.h"

class QTimer;

namespace trygg::ui {

class BreathRing;
class Segments;
class WhyBox;

/// Paced breathing: a ring to follow, with words and a count.
class BreathingPage : public PracticePage {
    Q_OBJECT

public:
    /// `words` outlives the page; `clock` must count the computer's sleep too.
    BreathingPage(const Words& words, MonotonicClock clock, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order, both stages in turn.
    [[nodiscard]] static QStringList tab_order();
    /// Looks at the clock again; the page does so by itself while it runs.
    void refresh();

protected:
    [[nodiscard]] bool is_read_first() const override { return !under_way_; }
    void retranslate() override;
    void look_changed() override;
    void stop() override;
    void rest() override;
    void reset() override;
    /// Stop leads back too.
    void set_tight(bool tight) override { back_button()->setVisible(!tight); }

private:
    void build();
    void build_setup();
    void build_run();
    void start();
    void press_primary();
    void set_running(bool running);
    void show_run(bool shown);
    void write_run();
    void write_head();
    void write_choices();
    /// Sleep of the computer is no breathing: a clock that jumps rests where it was last looked at.
    void rest_after_sleep(Countdown::Time now);
    [[nodiscard]] Countdown::Time breathed(Countdown::Time now) const;

    MonotonicClock clock_;
    Countdown run_;
    std::chrono::minutes length_{};
    BreathPace pace_;
    Countdown::Time seen_{};
    bool under_way_ = false;
    QWidget* setup_;
    TextLabel* pace_label_;
    Segments* pace_choice_;
    TextLabel* length_label_;
    Segments* length_choice_;
    PushButton* start_;
    QWidget* running_;
    BreathRing* ring_;
    TextLabel* left_;
    PushButton* primary_;
    PushButton* stop_;
    WhyBox* mind_;
    QTimer* ticks_;
};

} // namespace trygg::ui
