#pragma once

#include "diary/heat_cold.h"
#include "ui/pages/practice_page.h"

class QTimer;

namespace trygg::ui {

class BulletList;
class Card;
class NoticeBar;
class TimerRing;

/// What the page of heat and cold shows.
struct ColdHeatView {
    diary::HeatCold state;
    Moment now;
    friend bool operator==(const ColdHeatView&, const ColdHeatView&) = default;
};

/// The timer for heat and cold: it keeps how long, how soon again and how often. Its time is kept in the diary, so that
/// leaving the page ends nothing.
class ColdHeatPage : public PracticePage {
    Q_OBJECT

public:
    /// `words` outlives the page; `clock` must count the computer's sleep too.
    ColdHeatPage(const Words& words, MonotonicClock clock, QWidget* parent = nullptr);

    void show_state(const ColdHeatView& view);
    /// Says that the time of what lay on is over; until it is taken note of.
    void tell_over(diary::PracticeKind kind);
    /// That the time of what lay on is over, and what to do then, in the language shown.
    [[nodiscard]] static QString over_words(diary::PracticeKind kind);
    [[nodiscard]] static QString after_words();
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order, all states in turn.
    [[nodiscard]] static QStringList tab_order();
    /// Looks at the clock again; the page does so by itself while there is something to wait for.
    void refresh();

signals:
    /// Cold or heat is put on now.
    void put_on(trygg::diary::PracticeKind kind);
    /// It was taken off before its time, after lying on for `length`.
    void taken_off(std::chrono::seconds length);
    /// A time has come, an end or the next beginning: what holds now is wanted.
    void due();

protected:
    [[nodiscard]] bool is_read_first() const override { return !over_ && !view_.state.running; }
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void stop() override {}
    void rest() override {}
    void reset() override;
    void set_tight(bool tight) override;

private:
    void build_choice();
    void build_run();
    void write_over();
    void write_state();
    void write_wait();
    void write_run();
    void write_advice();
    void show_parts();
    void tell_counting(bool visible);
    [[nodiscard]] std::chrono::milliseconds since_shown() const;
    /// What is left of what runs or of the wait, whichever it is.
    [[nodiscard]] std::chrono::milliseconds left() const;

    MonotonicClock clock_;
    ColdHeatView view_;
    std::chrono::milliseconds shown_at_{};
    std::optional<diary::PracticeKind> over_;
    bool counting_ = false;
    NoticeBar* over_notice_;
    PushButton* noted_ = nullptr;
    QWidget* running_;
    TimerRing* ring_;
    TextLabel* running_title_;
    TextLabel* running_text_;
    PushButton* off_;
    NoticeBar* wait_;
    Card* advice_;
    TextLabel* advice_title_;
    BulletList* advice_lines_;
    TextLabel* heat_note_;
    QWidget* choice_;
    PushButton* cold_;
    PushButton* heat_;
    QTimer* ticks_;
};

} // namespace trygg::ui
