#pragma once

#include "content/article.h"
#include "diary/heat_cold.h"
#include "ui/pages/session_exercise.h"
#include "ui/shell/screen_awake.h"
#include "ui/shell/services.h"
#include "ui/shell/sounds.h"

#include <set>

#include <QObject>

class QTimer;

namespace trygg::ui {

class BreathingPage;
class ColdHeatPage;
class PracticePage;
class RelaxationPage;

/// The guided practices: breathing, muscle relaxation, heat and cold; each is written into the diary.
class PracticeFlow : public QObject {
    Q_OBJECT

public:
    /// `clock` must count the computer's sleep too.
    PracticeFlow(Services services, MonotonicClock clock, QObject* parent);
    ~PracticeFlow() override;
    /// Whether it is this flow that shows what `action` opens.
    [[nodiscard]] static bool leads_to(content::Action action);
    /// Shows the practice that `action` opens, which is one that the flow leads to, at `place` of the rail, where leaving it leads back to.
    void show(content::Action action, const QString& place);
    /// Looks whether the time of what lies on the skin is over; the flow does so by itself.
    void look();

signals:
    /// The person goes back to where they came from.
    void left(const QString& place);

private:
    void show_breathing();
    void show_relaxation();
    void show_heat_cold();
    void tell_relaxation();
    void tell_heat_cold();
    void put_on(diary::PracticeKind kind);
    void take_off(std::chrono::seconds length);
    void end_heat_cold();
    /// Says on another page that the time is over.
    void remind(diary::PracticeKind kind);
    /// What holds of heat and cold now; what lies on is watched from then on.
    [[nodiscard]] diary::HeatCold heat_cold_now();
    /// Makes what begins and ends on `page` a practice of `kind`.
    void keep(PracticePage* page, diary::PracticeKind kind);
    void connect_page(PracticePage* page);
    void play(Cue cue);
    void open(PracticePage* page, const std::set<diary::PracticeKind>& kinds);
    void tell_week(PracticePage* page, const std::set<diary::PracticeKind>& kinds);
    void place(PracticePage* page);

    Services services_;
    MonotonicClock clock_;
    Sounds sounds_;
    ScreenAwake awake_;
    QString place_ = QStringLiteral("learn");
    BreathingPage* breathing_ = nullptr;
    RelaxationPage* relaxation_ = nullptr;
    ColdHeatPage* heat_cold_ = nullptr;
    Moment started_;
    /// What lies on the skin, and when it is over by the clock that counts forwards only.
    std::optional<diary::Practice> on_;
    std::chrono::milliseconds over_at_{};
    QTimer* end_;
};

} // namespace trygg::ui
