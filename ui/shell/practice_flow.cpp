#include "ui/shell/practice_flow.h"

#include "app/relaxation_guide.h"
#include "ui/pages/breathing_page.h"
#include "ui/pages/cold_heat_page.h"
#include "ui/pages/relaxation_page.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QTimer>

namespace trygg::ui {
namespace {

using content::Action;
using diary::PracticeKind;
using std::chrono::milliseconds;
using std::chrono::seconds;

using Kinds = std::set<PracticeKind>;

const Kinds& kinds_on_skin()
{
    static const Kinds kinds{PracticeKind::cold, PracticeKind::heat};
    return kinds;
}

constexpr milliseconds kLookAgain{1000};

bool is_same_start(const std::optional<diary::Practice>& one, const diary::Practice& other)
{
    return one && one->kind == other.kind && one->started.instant == other.started.instant;
}

} // namespace

PracticeFlow::PracticeFlow(Services services, MonotonicClock clock, QObject* parent)
    : QObject{parent}, services_{services}, clock_{std::move(clock)}, end_{new QTimer{this}}
{
    end_->setInterval(kLookAgain);
    connect(end_, &QTimer::timeout, this, &PracticeFlow::look);
    (void)heat_cold_now(); // what was put on before the program was opened is watched from now on
}

PracticeFlow::~PracticeFlow() { services_.window.clear_word(); }

bool PracticeFlow::leads_to(Action action)
{
    return action == Action::breathing || action == Action::relaxation || action == Action::heat_cold;
}

void PracticeFlow::show(Action action, const QString& place)
{
    place_ = place;
    if (action == Action::breathing) show_breathing();
    else if (action == Action::relaxation) show_relaxation();
    else show_heat_cold();
}

void PracticeFlow::connect_page(PracticePage* page)
{
    connect(page, &PracticePage::left, this, [this] { emit left(place_); });
    connect(page, &PracticePage::counting_changed, this, [this](bool counting) { awake_.keep(counting); });
    connect(page, &PracticePage::cue, this, &PracticeFlow::play);
}

void PracticeFlow::play(Cue cue) { sounds_.play(cue, services_.appearance.preferences().volume); }

void PracticeFlow::keep(PracticePage* page, PracticeKind kind)
{
    connect_page(page);
    connect(page, &PracticePage::begun, this, [this] { started_ = services_.journal.now(); });
    connect(page, &PracticePage::ended, this, [this, page, kind](seconds length) {
        services_.saver.attempt([this, kind, started = started_, length] { services_.journal.record(kind, started, length); },
                                [this, page, kind] { tell_week(page, {kind}); });
    });
}

void PracticeFlow::tell_week(PracticePage* page, const Kinds& kinds)
{
    page->show_week(diary::practice_week(services_.journal.practices(), kinds, services_.journal.now().day()));
}

void PracticeFlow::open(PracticePage* page, const Kinds& kinds)
{
    page->open(diary::practice_week(services_.journal.practices(), kinds, services_.journal.now().day()));
}

void PracticeFlow::place(PracticePage* page) { services_.window.show_page(page, MainWindow::Side::rail, place_); }

void PracticeFlow::show_breathing()
{
    if (!breathing_) {
        breathing_ = new BreathingPage{services_.words, clock_, services_.window.waiting()};
        keep(breathing_, PracticeKind::breathing);
    }
    open(breathing_, {PracticeKind::breathing});
    place(breathing_);
}

void PracticeFlow::show_relaxation()
{
    if (!relaxation_) {
        relaxation_ = new RelaxationPage{services_.words, clock_, services_.window.waiting()};
        keep(relaxation_, PracticeKind::relaxation);
        connect(relaxation_, &RelaxationPage::language_changed, this, &PracticeFlow::tell_relaxation);
    }
    tell_relaxation();
    open(relaxation_, {PracticeKind::relaxation});
    place(relaxation_);
}

void PracticeFlow::tell_relaxation()
{
    app::RelaxationGuide guide = app::read_relaxation_guide(services_.content, services_.appearance.language());
    for (const Fault& fault : guide.faults) spdlog::warn("relaxation at fault: {}", to_line(fault));
    relaxation_->show_relaxation({std::move(guide.relaxation), std::move(guide.figure)});
}

void PracticeFlow::show_heat_cold()
{
    if (!heat_cold_) {
        heat_cold_ = new ColdHeatPage{services_.words, clock_, services_.window.waiting()};
        connect_page(heat_cold_);
        connect(heat_cold_, &ColdHeatPage::put_on, this, &PracticeFlow::put_on);
        connect(heat_cold_, &ColdHeatPage::taken_off, this, &PracticeFlow::take_off);
        connect(heat_cold_, &ColdHeatPage::due, this, [this] {
            if (end_->isActive()) look();
            else tell_heat_cold();
        });
    }
    services_.window.clear_word();
    open(heat_cold_, kinds_on_skin());
    tell_heat_cold();
    place(heat_cold_);
}

diary::HeatCold PracticeFlow::heat_cold_now()
{
    diary::HeatCold state = diary::heat_cold(services_.journal.practices(), services_.journal.now().instant);
    if (state.running && !is_same_start(on_, *state.running)) {
        on_ = state.running;
        over_at_ = clock_() + state.left;
        end_->start();
    }
    // From here on the computer's clock may be set as it likes.
    const seconds left = std::chrono::ceil<seconds>(over_at_ - clock_());
    const bool runs = on_ && left > seconds{0};
    state.running = runs ? on_ : std::nullopt;
    state.left = runs ? left : seconds{0};
    return state;
}

void PracticeFlow::tell_heat_cold()
{
    tell_week(heat_cold_, kinds_on_skin());
    heat_cold_->show_state({heat_cold_now(), services_.journal.now()});
}

void PracticeFlow::put_on(PracticeKind kind)
{
    const diary::HeatCold state = heat_cold_now();
    if (state.running || state.wait) return tell_heat_cold();
    // Written down at its start: neither a crash nor a closed window ends what lies on the skin.
    services_.saver.attempt(
        [this, kind] { services_.journal.record(kind, services_.journal.now(), diary::kHeatColdLength); },
        [this] {
            open(heat_cold_, kinds_on_skin());
            tell_heat_cold();
            heat_cold_->begin();
        });
}

void PracticeFlow::take_off(seconds length)
{
    if (!on_) return;
    services_.saver.attempt([this, on = *on_, length] { services_.journal.record(on.kind, on.started, length); },
                            [this] {
                                end_->stop();
                                over_at_ = clock_();
                                tell_heat_cold();
                                heat_cold_->begin();
                            });
}

void PracticeFlow::look()
{
    if (end_->isActive() && clock_() >= over_at_) end_heat_cold();
}

void PracticeFlow::end_heat_cold()
{
    end_->stop();
    play(Cue::end);
    const bool seen = heat_cold_ && services_.window.page() == heat_cold_;
    if (!seen) return remind(on_->kind);
    QApplication::alert(&services_.window);
    tell_heat_cold();
    heat_cold_->tell_over(on_->kind);
}

void PracticeFlow::remind(PracticeKind kind)
{
    services_.window.show_word(ColdHeatPage::over_words(kind), ColdHeatPage::after_words(), tr("Open the timer"), [this, kind] {
        show_heat_cold();
        heat_cold_->tell_over(kind);
    });
    QApplication::alert(&services_.window);
}

} // namespace trygg::ui
