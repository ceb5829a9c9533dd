#include "ui/pages/cold_heat_page.h"

#include "ui/pages/bullet_list.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timer_ring.h"

#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trygg::ui {
namespace {

using diary::PracticeKind;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds kColdHeatTick{200};

/// The time of day as it is written in the language shown, with the day where it is another one.
QString time_of_next(const Words& words, const Moment& at, Date today)
{
    const auto minute = static_cast<int>(at.minute_of_day().count());
    const QString time = words.locale().toString(QTime{minute / 60, minute % 60}, QLocale::ShortFormat);
    if (at.day() == today) return time;
    return ColdHeatPage::tr("%1, %2", "day, time of day").arg(Wording{words}.day_in_sentence(at.day()), time);
}

} // namespace

ColdHeatPage::ColdHeatPage(const Words& words, MonotonicClock clock, QWidget* parent)
    : PracticePage{words, QStringLiteral("cold_heat"), parent}, clock_{std::move(clock)},
      over_notice_{new NoticeBar{Tone::caution}}, running_{new QWidget}, ring_{new TimerRing},
      running_title_{new TextLabel{TextRole::h2}}, running_text_{new TextLabel},
      off_{new PushButton{PushButton::Kind::primary}}, wait_{new NoticeBar{Tone::tint}}, advice_{new Card},
      advice_title_{new TextLabel{TextRole::h3}}, advice_lines_{new BulletList}, heat_note_{new TextLabel},
      choice_{new QWidget}, cold_{new PushButton{PushButton::Kind::primary}},
      heat_{new PushButton{PushButton::Kind::secondary}}, ticks_{new QTimer{this}}
{
    over_notice_->set_icon(Icon::clock);
    wait_->set_icon(Icon::clock);
    wait_->setObjectName(QStringLiteral("cold_heat.wait"));
    build_choice();
    build_run();
    for (QWidget* part : QList<QWidget*>{over_notice_, running_, wait_}) add(part);
    add_aside(advice_);
    add(choice_);
    set_ring(ring_);
    ticks_->setInterval(kColdHeatTick);
    connect(ticks_, &QTimer::timeout, this, &ColdHeatPage::refresh);
    retranslate();
}

QStringList ColdHeatPage::tab_order()
{
    return {QStringLiteral("cold_heat.back"), QStringLiteral("cold_heat.noted"), QStringLiteral("cold_heat.off"),
            QStringLiteral("cold_heat.cold"), QStringLiteral("cold_heat.heat")};
}

void ColdHeatPage::build_choice()
{
    heat_note_->set_ink(Ink::secondary);
    advice_->body()->setSpacing(length::kChoiceGap);
    for (QWidget* part : QList<QWidget*>{advice_title_, advice_lines_, heat_note_}) advice_->body()->addWidget(part);
    auto* lines = new QVBoxLayout{choice_};
    lines->setContentsMargins(0, 0, 0, 0);
    auto* row = new FlowRow;
    cold_->setObjectName(QStringLiteral("cold_heat.cold"));
    heat_->setObjectName(QStringLiteral("cold_heat.heat"));
    for (PushButton* button : {cold_, heat_}) {
        button->set_size(PushButton::Size::large);
        button->set_icon(Icon::play);
        row->add(button);
    }
    lines->addWidget(row);
    connect(cold_, &PushButton::clicked, this, [this] { emit put_on(PracticeKind::cold); });
    connect(heat_, &PushButton::clicked, this, [this] { emit put_on(PracticeKind::heat); });
}

void ColdHeatPage::build_run()
{
    auto* lines = new QVBoxLayout{running_};
    lines->setContentsMargins(0, 0, 0, 0);
    auto* said = new QWidget;
    auto* words = new QVBoxLayout{said};
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(length::kChoiceGap);
    off_->setObjectName(QStringLiteral("cold_heat.off"));
    off_->set_icon(Icon::stop);
    auto* button = new FlowRow;
    button->add(off_);
    running_title_->setObjectName(QStringLiteral("cold_heat.kind"));
    words->addWidget(running_title_);
    words->addWidget(running_text_);
    words->addWidget(button);
    words->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(length::kSectionGap);
    both->addWidget(ring_);
    both->addWidget(said, 1);
    auto* card = new Card;
    card->body()->addLayout(both);
    lines->addWidget(card);
    connect(off_, &PushButton::clicked, this, [this] {
        const milliseconds on = diary::kHeatColdLength - left();
        emit taken_off(std::max(seconds{1}, std::chrono::ceil<seconds>(on)));
    });
}

void ColdHeatPage::reset()
{
    over_.reset();
    write_over();
}

void ColdHeatPage::set_tight(bool tight) { running_text_->setVisible(!tight); }

void ColdHeatPage::show_state(const ColdHeatView& view)
{
    view_ = view;
    shown_at_ = clock_();
    const bool waits = view_.state.running || view_.state.wait;
    if (waits && isVisible()) ticks_->start();
    if (!waits) ticks_->stop();
    write_state();
    tell_counting(isVisible());
}

void ColdHeatPage::showEvent(QShowEvent* event)
{
    PracticePage::showEvent(event);
    if (view_.state.running || view_.state.wait) ticks_->start();
    tell_counting(true);
}

void ColdHeatPage::hideEvent(QHideEvent* event)
{
    tell_counting(false);
    PracticePage::hideEvent(event);
}

void ColdHeatPage::tell_counting(bool visible)
{
    const bool counts = visible && view_.state.running;
    if (counts == counting_) return;
    counting_ = counts;
    emit counting_changed(counts);
}

void ColdHeatPage::tell_over(PracticeKind kind)
{
    over_ = kind;
    write_over();
    show_parts();
    if (isVisible()) begin();
}

QWidget* ColdHeatPage::first_focus() const
{
    if (over_) return noted_;
    if (view_.state.running) return off_;
    return view_.state.wait ? static_cast<QWidget*>(back_button()) : cold_;
}

milliseconds ColdHeatPage::since_shown() const { return clock_() - shown_at_; }

milliseconds ColdHeatPage::left() const
{
    if (view_.state.running) return view_.state.left - since_shown();
    if (view_.state.wait) return view_.state.wait->until - view_.now.instant - since_shown();
    return milliseconds{0};
}

void ColdHeatPage::refresh()
{
    if (!isVisible()) return ticks_->stop();
    if (!view_.state.running && !view_.state.wait) return;
    if (left() > milliseconds{0}) return write_run();
    ticks_->stop();
    emit due();
}

void ColdHeatPage::show_parts()
{
    const bool runs = view_.state.running.has_value();
    over_notice_->setVisible(over_.has_value());
    running_->setVisible(runs);
    wait_->setVisible(!runs && view_.state.wait);
    choice_->setVisible(!runs && !view_.state.wait);
    heat_note_->setVisible(!runs);
    set_primary(runs ? off_ : choice_->isHidden() ? noted_ : cold_);
    chain_tabs(widget());
    set_under_way(runs);
}

QString ColdHeatPage::over_words(PracticeKind kind)
{
    return kind == PracticeKind::cold ? tr("15 minutes are over: take the cold away")
                                      : tr("15 minutes are over: take the heat away");
}

QString ColdHeatPage::after_words() { return tr("Look at the skin. Use the moment to move a little."); }

void ColdHeatPage::write_over()
{
    over_notice_->clear_actions();
    noted_ = nullptr;
    if (!over_) return;
    const QString head = over_words(*over_);
    over_notice_->set_words(head, after_words());
    noted_ = over_notice_->add_action(tr("It is off"));
    noted_->setObjectName(QStringLiteral("cold_heat.noted"));
    // What has the keyboard is what a screen reader reads.
    noted_->setAccessibleName(tr("%1. %2", "button, what is over").arg(noted_->text(), head));
    connect(noted_, &PushButton::clicked, this, [this] {
        over_.reset();
        show_parts();
        first_focus()->setFocus(Qt::OtherFocusReason);
    });
}

void ColdHeatPage::write_wait()
{
    const auto& wait = view_.state.wait;
    if (!wait) return;
    const Moment until{wait->until, view_.now.offset};
    const QString why = wait->reason == diary::WaitReason::pause
                            ? tr("The skin rests for at least 1 hour in between.")
                            : tr("You have used heat or cold 4 times in 24 hours, and that is the most.");
    wait_->set_words(tr("You can use it again from %1", "time of day").arg(time_of_next(words(), until, view_.now.day())), why);
}

void ColdHeatPage::write_run()
{
    if (!view_.state.running) return;
    const seconds rest = std::max(seconds{0}, std::chrono::ceil<seconds>(left()));
    TimerRingState ring;
    ring.numeral = Wording::clock(rest);
    ring.caption = tr("left", "time");
    const seconds whole = view_.state.running->length;
    ring.fraction = 1 - static_cast<double>(rest.count()) / static_cast<double>(whole.count());
    ring_->set_state(ring);
}

void ColdHeatPage::write_advice()
{
    advice_title_->set_text(tr("Take care of the skin"));
    advice_lines_->set_lines({tr("Put a thin towel between the skin and what is cold or warm."),
                              tr("It should feel pleasant. Stop if it stings or hurts."),
                              tr("Not where you feel less in the skin: ask somebody in health care first."),
                              tr("Not on skin that is sore or damaged. Look at it before and after."),
                              tr("Do not fall asleep with it on.")});
    heat_note_->set_text(tr("The times are known for cold. For heat there are none; to be on the safe side the timer "
                            "keeps the same ones, and counts heat and cold together."));
}

void ColdHeatPage::retranslate()
{
    PracticePage::retranslate();
    set_head(tr("Heat and cold"), tr("15 minutes at a time, at least 1 hour in between, and at most 4 times in 24 hours. "
                                     "The timer keeps count."));
    cold_->setText(tr("Start cold"));
    heat_->setText(tr("Start heat"));
    off_->setText(tr("I have taken it off"));
    running_text_->set_text(tr("The time goes on if you leave this page. If you close the program you get no signal: set another timer."));
    write_advice();
    write_over();
    write_state();
}

void ColdHeatPage::write_state()
{
    const bool warm = view_.state.running && view_.state.running->kind == PracticeKind::heat;
    running_title_->set_text(warm ? tr("Heat is on") : tr("Cold is on"));
    write_wait();
    write_run();
    show_parts();
}

} // namespace trygg::ui
