#include "ui/pages/breathing_page.h"

#include "ui/pages/tab_chain.h"
#include "ui/text/wording.h"
#include "ui/widgets/breath_ring.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/why_box.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace trygg::ui {
namespace {

using std::chrono::seconds;
using State = Countdown::State;

/// From pressing Start to the first breath.
constexpr seconds kBeforeFirstBreath{4};
/// A clock that was not looked at for so long slept.
constexpr seconds kBreathAsleep{10};
/// Thirty frames a second; without motion only the count changes.
constexpr std::chrono::milliseconds kBreathFrame{33}, kBreathStillTick{200};

TextLabel* add_breath_choice(QVBoxLayout* column, Segments* choice)
{
    auto* label = new TextLabel{TextRole::body_bold};
    column->addWidget(label);
    column->addSpacing(length::kUnit);
    column->addWidget(choice);
    column->addSpacing(length::kBlockGap);
    return label;
}

} // namespace

BreathingPage::BreathingPage(const Words& words, MonotonicClock clock, QWidget* parent)
    : PracticePage{words, QStringLiteral("breathing"), parent}, clock_{std::move(clock)},
      pace_{pace_of(kBreathsAMinute.front())}, setup_{new QWidget}, pace_label_{nullptr}, pace_choice_{new Segments},
      length_label_{nullptr}, length_choice_{new Segments}, start_{new PushButton{PushButton::Kind::primary}},
      running_{new QWidget}, ring_{new BreathRing}, left_{new TextLabel{TextRole::body}}, primary_{new PushButton{PushButton::Kind::primary}},
      stop_{new PushButton{PushButton::Kind::secondary}}, mind_{new WhyBox}, ticks_{new QTimer{this}}
{
    build();
    connect(ticks_, &QTimer::timeout, this, &BreathingPage::refresh);
    connect(start_, &PushButton::clicked, this, &BreathingPage::start);
    connect(primary_, &PushButton::clicked, this, &BreathingPage::press_primary);
    connect(stop_, &PushButton::clicked, this, [this] {
        stop();
        start_->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    pace_choice_->set_chosen({QString::number(kBreathsAMinute.front())});
    length_choice_->set_chosen({QString::number(kBreathingLengths.front().count())});
    show_run(false);
}

QStringList BreathingPage::tab_order()
{
    return {QStringLiteral("breathing.back"), QStringLiteral("breathing.start"), QStringLiteral("breathing.primary"),
            QStringLiteral("breathing.stop")};
}

void BreathingPage::build()
{
    build_setup();
    build_run();
    add(setup_);
    add(running_);
    add_aside(mind_);
    set_ring(ring_);
}

void BreathingPage::build_setup()
{
    auto* lines = new QVBoxLayout{setup_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* card = new Card;
    pace_label_ = add_breath_choice(card->body(), pace_choice_);
    length_label_ = add_breath_choice(card->body(), length_choice_);
    start_->setObjectName(QStringLiteral("breathing.start"));
    start_->set_size(PushButton::Size::large);
    start_->set_icon(Icon::play);
    auto* row = new FlowRow;
    row->add(start_);
    card->body()->addWidget(row);
    lines->addWidget(card);
}

void BreathingPage::build_run()
{
    auto* lines = new QVBoxLayout{running_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kChoiceGap);
    lines->addWidget(ring_);
    left_->setObjectName(QStringLiteral("breathing.left"));
    left_->set_alignment(Qt::AlignHCenter | Qt::AlignTop);
    left_->set_ink(Ink::secondary);
    lines->addWidget(left_);
    primary_->setObjectName(QStringLiteral("breathing.primary"));
    primary_->set_size(PushButton::Size::large);
    stop_->setObjectName(QStringLiteral("breathing.stop"));
    stop_->set_icon(Icon::stop);
    // Beside each other in every window: under each other they would push one another out of sight.
    auto* row = new QHBoxLayout;
    row->setSpacing(length::kChoiceGap);
    row->addStretch(1);
    row->addWidget(primary_);
    row->addWidget(stop_);
    row->addStretch(1);
    lines->addLayout(row);
}

QWidget* BreathingPage::first_focus() const { return under_way_ ? primary_ : start_; }

void BreathingPage::start()
{
    pace_ = pace_of(pace_choice_->chosen_one().toInt());
    length_ = std::chrono::minutes{length_choice_->chosen_one().toInt()};
    run_ = Countdown{{Phase{Phase::Kind::get_ready, kBeforeFirstBreath, 0}, Phase{Phase::Kind::work, length_, 0}}};
    under_way_ = true;
    show_run(true);
    emit begun();
    set_running(true);
    begin();
}

void BreathingPage::press_primary() { set_running(run_.state(clock_()) != State::running); }

void BreathingPage::set_running(bool running)
{
    seen_ = clock_();
    if (running) run_.start(seen_);
    else run_.pause(seen_);
    const bool was = ticks_->isActive();
    if (running) ticks_->start();
    else ticks_->stop();
    if (was != running) emit counting_changed(running);
    write_run();
}

void BreathingPage::rest() { if (ticks_->isActive()) set_running(false); }

void BreathingPage::stop()
{
    if (!under_way_) return;
    set_running(false);
    under_way_ = false;
    show_run(false);
    end_with(std::chrono::floor<seconds>(breathed(seen_)));
}

void BreathingPage::reset()
{
    rest();
    under_way_ = false;
    show_run(false);
}

Countdown::Time BreathingPage::breathed(Countdown::Time now) const { return run_.worked(0, now); }

void BreathingPage::rest_after_sleep(Countdown::Time now)
{
    if (now - seen_ <= kBreathAsleep) return;
    run_.pause(seen_);
    set_running(false);
}

void BreathingPage::refresh()
{
    if (!ticks_->isActive()) return;
    const auto now = clock_();
    rest_after_sleep(now);
    if (!ticks_->isActive()) return;
    seen_ = now;
    if (run_.state(now) != State::finished) return write_run();
    emit cue(Cue::end);
    stop();
    start_->setFocus(Qt::OtherFocusReason);
}

void BreathingPage::show_run(bool shown)
{
    setup_->setVisible(!shown);
    running_->setVisible(shown);
    set_primary(shown ? primary_ : start_);
    chain_tabs(widget());
    write_run();
    set_under_way(shown);
}

void BreathingPage::write_run()
{
    const auto now = seen_;
    const bool runs = ticks_->isActive();
    const Phase* phase = run_.phase(now);
    BreathRingState state;
    if (phase && phase->kind == Phase::Kind::get_ready) {
        state.word = tr("Get ready");
        state.count = QString::number(std::chrono::ceil<seconds>(run_.left(now)).count());
    } else if (phase) {
        const BreathMoment breath = breath_at(pace_, breathed(now));
        state.fullness = breath.fullness;
        state.word = breath.is_out ? tr("Breathe out") : tr("Breathe in");
        state.count = QString::number(breath.count);
    }
    if (!runs && under_way_) {
        state.word = tr("Paused");
        state.count.clear();
    }
    ring_->set_state(state);
    const QString left = tr("%1 left", "time").arg(Wording::clock(std::chrono::ceil<seconds>(length_ - breathed(now))));
    if (left_->text() != left) left_->set_text(left);
    const QString text = runs ? tr("Pause") : tr("Continue");
    if (primary_->text() != text) {
        primary_->setText(text);
        primary_->set_icon(runs ? Icon::pause : Icon::play);
    }
    const QString spoken = tr("%1. %2", "button, what to do now").arg(text, state.word);
    if (primary_->accessibleName() != spoken) primary_->setAccessibleName(spoken);
    set_back(runs ? primary_ : back_button());
}

void BreathingPage::retranslate()
{
    PracticePage::retranslate();
    write_head();
    write_choices();
    start_->setText(tr("Start"));
    stop_->setText(tr("Stop"));
    mind_->set_words(tr("Comfortable is right."),
                     tr("The breaths need not be deep. If you get dizzy, breathe as usual for a while."));
    primary_->setText({});
    show_run(under_way_);
}

void BreathingPage::write_head()
{
    const bool still = theme().reduce_motion();
    set_head(tr("Calm breathing"),
             still ? tr("Sit or lie comfortably. Follow the words and the count, out a little longer than in.")
                   : tr("Sit or lie comfortably. Breathe in while the ring grows, and out, a little longer, while it "
                        "shrinks."));
}

void BreathingPage::write_choices()
{
    pace_label_->set_text(tr("Breaths a minute"));
    pace_choice_->set_question(pace_label_->text());
    QList<Choice> paces;
    for (const int breaths : kBreathsAMinute) paces << Choice{QString::number(breaths), QString::number(breaths)};
    pace_choice_->set_choices(paces);
    length_label_->set_text(tr("How long"));
    length_choice_->set_question(length_label_->text());
    QList<Choice> lengths;
    for (const std::chrono::minutes length : kBreathingLengths) {
        const int minutes = static_cast<int>(length.count());
        lengths << Choice{QString::number(minutes), Wording::amount(minutes, content::Unit::minutes)};
    }
    length_choice_->set_choices(lengths);
}

void BreathingPage::look_changed()
{
    PracticePage::look_changed();
    ticks_->setInterval(theme().reduce_motion() ? kBreathStillTick : kBreathFrame);
    write_head();
    write_run();
}

} // namespace trygg::ui
