#pragma once

#include "diary/practice_log.h"
#include "ui/pages/monotonic_clock.h"
#include "ui/pages/page.h"
#include "ui/pages/sound.h"

#include <chrono>

class QVBoxLayout;

namespace trygg::ui {

class NoticeBar;
class Ring;
class TextLabel;

/// What the pages of the guided practices share: Back, title and lead at the top, then what was just done; at the
/// bottom how much was done this week. A practice that is under way ends when the page is left and rests while its
/// window is hidden. While one is under way all of it is seen without scrolling: in a low window everything else goes,
/// then the ring gives way.
class PracticePage : public Page {
    Q_OBJECT

public:
    /// It is called `name`; `words` outlives it.
    PracticePage(const Words& words, const QString& name, QWidget* parent);

    /// Begins anew, with nothing under way.
    void open(const diary::PracticeWeek& week);
    void show_week(const diary::PracticeWeek& week);

signals:
    /// The person leaves.
    void left();
    /// A practice begins.
    void begun();
    /// What began is over, after `length` of doing; only what is long enough to count.
    void ended(std::chrono::seconds length);
    /// While true something is timed and the screen should stay awake.
    void counting_changed(bool counting);
    /// Something begins or ends that can be heard as well as seen.
    void cue(trygg::ui::Cue cue);

protected:
    void retranslate() override;
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    /// Ends what is under way; nothing where nothing is.
    virtual void stop() = 0;
    /// Lets what is under way rest; nothing where nothing is.
    virtual void rest() = 0;
    /// Called by open(): back to the beginning.
    virtual void reset() = 0;

    /// Says and tells that `length` was done, if it is long enough to count.
    void end_with(std::chrono::seconds length);
    void set_head(const QString& title, const QString& lead);
    [[nodiscard]] PushButton* back_button() const { return back_; }
    /// Puts `part` above the line about the week.
    void add(QWidget* part);
    /// The same for what is good to know but may give way to what is under way.
    void add_aside(QWidget* part);
    /// The ring of what is under way.
    void set_ring(Ring* ring) { ring_ = ring; }
    /// Whether a practice is under way, from its start until the person has done with it; also to be called when what
    /// is shown of it has changed.
    void set_under_way(bool under_way);
    /// Called when what is under way has to do with little room, or no longer.
    virtual void set_tight(bool) {}

private:
    void write_told();
    void write_week();
    /// Shows what there is room for.
    void fit();
    void show_around(bool tight);
    /// The height that all of the page takes as it is now.
    [[nodiscard]] int needed_height() const;

    PushButton* back_;
    QWidget* head_;
    TextLabel* title_;
    TextLabel* lead_;
    QWidget* told_room_;
    NoticeBar* told_;
    QVBoxLayout* parts_;
    QList<QWidget*> asides_;
    TextLabel* week_;
    Ring* ring_ = nullptr;
    bool under_way_ = false, is_fitting_ = false;
    diary::PracticeWeek done_;
    std::optional<std::chrono::seconds> just_done_;
};

} // namespace trygg::ui
