#include "ui/pages/relaxation_page.h"

#include "ui/pages/large_text.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timer_ring.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trygg::ui {
namespace {

using std::chrono::seconds;

constexpr std::chrono::milliseconds kRelaxationTick{100};
const ExerciseId kRelaxationExercise{"muscle_relax"};

QVBoxLayout* relaxation_lines(QWidget* part)
{
    auto* lines = new QVBoxLayout{part};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kBlockGap);
    return lines;
}

/// Buttons that stay beside each other, also where the window is narrow.
QWidget* button_pair(const QList<std::pair<PushButton*, const char*>>& named)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout{pair};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::kChoiceGap);
    for (const auto& [button, name] : named) {
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
    }
    row->addStretch(1);
    return pair;
}

/// Lays the words out anew only where they are others.
void say_large(LargeText& label, const QString& text)
{
    if (label.text() != text) label.set_text(text);
}

} // namespace

RelaxationPage::RelaxationPage(const Words& words, MonotonicClock clock, QWidget* parent)
    : PracticePage{words, QStringLiteral("relaxation"), parent}, clock_{std::move(clock)}, setup_{new QWidget},
      figure_{new FigureView}, way_{new ChoiceGroup{ChoiceGroup::Kind::one}},
      start_{new PushButton{PushButton::Kind::primary}}, running_{new QWidget}, where_{new TextLabel{TextRole::body}},
      bar_{new SegmentBar}, ring_{new TimerRing}, part_{new LargeText{TextRole::display, QFont::DemiBold}},
      what_{new LargeText{TextRole::h1}}, primary_{new PushButton{PushButton::Kind::primary}},
      previous_{new PushButton{PushButton::Kind::secondary}}, next_{new PushButton{PushButton::Kind::secondary}},
      stop_{new PushButton{PushButton::Kind::quiet}}, over_{new QWidget}, end_{new LargeText{TextRole::h1}},
      done_{new PushButton{PushButton::Kind::primary}}, ticks_{new QTimer{this}}
{
    build_setup();
    build_run();
    auto* lines = relaxation_lines(over_);
    auto* card = new Card;
    card->body()->addWidget(end_);
    lines->addWidget(card);
    done_->setObjectName(QStringLiteral("relaxation.done"));
    lines->addWidget(done_, 0, Qt::AlignLeft);
    for (QWidget* part : QList<QWidget*>{setup_, running_, over_}) add(part);
    set_ring(ring_);
    connect_parts();
    retranslate();
    show_stage(Stage::setup);
}

QStringList RelaxationPage::tab_order()
{
    return {QStringLiteral("relaxation.back"),    QStringLiteral("relaxation.start"), QStringLiteral("relaxation.primary"),
            QStringLiteral("relaxation.stop"), QStringLiteral("relaxation.previous"), QStringLiteral("relaxation.next"),
            QStringLiteral("relaxation.done")};
}

void RelaxationPage::build_setup()
{
    auto* lines = relaxation_lines(setup_);
    auto* both = new FlowRow;
    both->set_gap(length::kBlockGap);
    both->set_equal(true);
    both->add(figure_, 1);
    both->add(way_, 1);
    lines->addWidget(both);
    start_->setObjectName(QStringLiteral("relaxation.start"));
    start_->set_size(PushButton::Size::large);
    start_->set_icon(Icon::play);
    auto* row = new FlowRow;
    row->add(start_);
    lines->addWidget(row);
}

void RelaxationPage::build_run()
{
    auto* lines = relaxation_lines(running_);
    where_->set_ink(Ink::secondary);
    lines->addWidget(where_);
    lines->addWidget(bar_);
    auto* said = new QWidget;
    auto* words = new QVBoxLayout{said};
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(length::kChoiceGap);
    part_->setObjectName(QStringLiteral("relaxation.part"));
    what_->setObjectName(QStringLiteral("relaxation.what"));
    words->addWidget(part_);
    words->addWidget(what_);
    words->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(length::kSectionGap);
    both->addWidget(ring_);
    both->addWidget(said, 1);
    auto* card = new Card;
    card->body()->addLayout(both);
    lines->addWidget(card);
    auto* rows = new FlowRow;
    rows->add(button_pair({{primary_, "relaxation.primary"}, {stop_, "relaxation.stop"}}));
    rows->add(button_pair({{previous_, "relaxation.previous"}, {next_, "relaxation.next"}}));
    primary_->set_size(PushButton::Size::large);
    previous_->set_icon(Icon::back);
    next_->set_icon(Icon::skip);
    stop_->set_icon(Icon::stop);
    lines->addWidget(rows);
}

void RelaxationPage::connect_parts()
{
    ticks_->setInterval(kRelaxationTick);
    connect(ticks_, &QTimer::timeout, this, &RelaxationPage::refresh);
    connect(start_, &PushButton::clicked, this, &RelaxationPage::start);
    connect(primary_, &PushButton::clicked, this, [this] { set_running(!run_.is_running()); });
    connect(previous_, &PushButton::clicked, this, [this] { go_to(std::max<std::size_t>(run_.step(), 1) - 1); });
    connect(next_, &PushButton::clicked, this, [this] { go_to(run_.step() + 1); });
    connect(stop_, &PushButton::clicked, this, [this] {
        stop();
        start_->setFocus(Qt::OtherFocusReason);
    });
    connect(done_, &PushButton::clicked, this, &RelaxationPage::left);
}

void RelaxationPage::show_relaxation(const RelaxationView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

QWidget* RelaxationPage::first_focus() const
{
    if (stage_ == Stage::setup) return view_.relaxation ? static_cast<QWidget*>(start_) : back_button();
    return stage_ == Stage::running ? primary_ : done_;
}

RelaxationWay RelaxationPage::way() const
{
    return way_->chosen_one() == QLatin1String{"release"} ? RelaxationWay::release_only
                                                          : RelaxationWay::tense_and_release;
}

void RelaxationPage::start()
{
    done_way_ = way();
    run_ = RelaxationRun{view_.relaxation->steps, done_way_};
    show_stage(Stage::running);
    emit begun();
    set_running(true);
    begin();
}

/// One part of the body is as tall as the other: the buttons stay where they are.
void RelaxationPage::keep_room()
{
    if (!view_.relaxation) return;
    QStringList parts, instructions;
    for (const content::RelaxationStep& step : view_.relaxation->steps) {
        parts << to_qt(step.part);
        instructions << to_qt(step.tense) << to_qt(step.release);
    }
    part_->keep_room_for(parts);
    what_->keep_room_for(instructions);
}

void RelaxationPage::set_running(bool running)
{
    const bool was = run_.is_running();
    if (running) run_.start(clock_());
    else run_.pause(clock_());
    if (running) ticks_->start();
    else ticks_->stop();
    if (was != running) emit counting_changed(running);
    write_run();
}

void RelaxationPage::go_to(std::size_t step)
{
    run_.go_to(step, clock_());
    if (run_.is_over()) return finish();
    write_run();
}

void RelaxationPage::finish()
{
    set_running(false);
    emit cue(Cue::end);
    show_stage(Stage::over);
    end_with(std::chrono::floor<seconds>(run_.spent(clock_())));
    begin();
}

void RelaxationPage::rest() { if (run_.is_running()) set_running(false); }

void RelaxationPage::stop()
{
    if (stage_ != Stage::running) return;
    set_running(false);
    show_stage(Stage::setup);
    end_with(std::chrono::floor<seconds>(run_.spent(clock_())));
}

void RelaxationPage::reset()
{
    rest();
    show_stage(Stage::setup);
}

void RelaxationPage::set_tight(bool tight)
{
    for (QWidget* part : QList<QWidget*>{back_button(), where_, bar_}) part->setVisible(!tight);
    part_->set_size(tight ? TextRole::h3 : TextRole::display);
    what_->set_size(tight ? TextRole::h2 : TextRole::h1);
}

void RelaxationPage::refresh()
{
    if (!run_.is_running()) return;
    run_.advance(clock_());
    if (run_.is_over()) return finish();
    write_run();
}

void RelaxationPage::show_stage(Stage stage)
{
    stage_ = stage;
    setup_->setVisible(stage == Stage::setup && view_.relaxation);
    running_->setVisible(stage == Stage::running);
    over_->setVisible(stage == Stage::over);
    set_primary(stage == Stage::setup ? start_ : stage == Stage::running ? primary_ : done_);
    set_back(back_button());
    chain_tabs(widget());
    write_run();
    set_under_way(stage != Stage::setup);
}

QString RelaxationPage::instruction(const content::RelaxationStep& step, const Phase& phase) const
{
    const bool loose = phase.kind == Phase::Kind::rest || done_way_ == RelaxationWay::release_only;
    return to_qt(loose ? step.release : step.tense);
}

void RelaxationPage::write_run()
{
    if (stage_ != Stage::running || !view_.relaxation || run_.is_over()) return;
    const auto now = clock_();
    const Phase* const phase = run_.phase(now);
    if (!phase) return;
    const content::RelaxationStep& step = view_.relaxation->steps[run_.step()];
    const int number = static_cast<int>(run_.step()) + 1, total = static_cast<int>(run_.steps());
    const bool reads = phase->kind == Phase::Kind::get_ready;
    where_->set_text(tr("Part %1 of %2").arg(number).arg(total));
    bar_->set_progress(number - 0.5, total, where_->text());
    say_large(*part_, to_qt(step.part));
    say_large(*what_, instruction(step, *phase));
    what_->set_ink(reads ? Ink::secondary : Ink::normal);
    const seconds left = std::chrono::ceil<seconds>(run_.left(now));
    TimerRingState ring;
    ring.numeral = QString::number(left.count());
    ring.caption = reads ? tr("Get ready") : phase->kind == Phase::Kind::work ? tr("Tense") : tr("Let go");
    ring.fraction = theme().reduce_motion()
                        ? 1 - std::chrono::duration<double>{left} / std::chrono::duration<double>{phase->length}
                        : run_.fraction(now);
    ring_->set_state(ring);
    previous_->setEnabled(run_.step() > 0);
    sound(*phase);
    write_primary(QStringLiteral("%1: %2. %3").arg(ring.caption, part_->text(), what_->text()));
}

void RelaxationPage::sound(const Phase& phase)
{
    if (phase == heard_) return;
    heard_ = phase;
    if (phase.kind == Phase::Kind::work) emit cue(Cue::start);
    if (phase.kind == Phase::Kind::rest) emit cue(Cue::half);
}

void RelaxationPage::write_primary(const QString& now)
{
    const bool runs = run_.is_running();
    const QString text = runs ? tr("Pause") : tr("Continue");
    if (primary_->text() != text) {
        primary_->setText(text);
        primary_->set_icon(runs ? Icon::pause : Icon::play);
    }
    const QString spoken = tr("%1. %2", "button, what to do now").arg(text, now);
    if (primary_->accessibleName() != spoken) primary_->setAccessibleName(spoken);
    set_back(runs ? primary_ : back_button());
}

void RelaxationPage::retranslate()
{
    PracticePage::retranslate();
    write_setup();
    start_->setText(tr("Start"));
    previous_->setText(tr("Previous part"));
    next_->setText(tr("Next part"));
    stop_->setText(tr("Stop"));
    done_->setText(tr("Done"));
    primary_->setText({});
    show_stage(stage_);
}

void RelaxationPage::write_setup()
{
    const auto& relaxation = view_.relaxation;
    if (!relaxation) {
        set_head(tr("Muscle relaxation"),
                 tr("The words are missing: a file of the program is damaged. Install the program again; your diary "
                    "stays."));
        return;
    }
    set_head(to_qt(relaxation->title), to_qt(relaxation->intro));
    end_->set_text(to_qt(relaxation->end));
    keep_room();
    figure_->setVisible(view_.figure.has_value());
    figure_->set_figure(view_.figure);
    const auto shown = words().book().exercises.find(kRelaxationExercise);
    if (shown != words().book().exercises.end()) figure_->set_description(to_qt(shown->second.figure));
    const auto about = [&](RelaxationWay one) {
        const auto minutes = std::chrono::round<std::chrono::minutes>(whole_length(relaxation->steps, one));
        return tr("About %1", "minutes").arg(Wording::amount(static_cast<int>(minutes.count()), content::Unit::minutes));
    };
    way_->set_question(tr("How do you want to do it?"));
    way_->set_choices({{QStringLiteral("tense"), tr("Tense and let go"), about(RelaxationWay::tense_and_release)},
                       {QStringLiteral("release"), tr("Only let go"),
                        tr("When it hurts to tense. %1.", "about … minutes").arg(about(RelaxationWay::release_only))}});
    if (way_->chosen().isEmpty()) way_->set_chosen({QStringLiteral("tense")});
}

void RelaxationPage::changeEvent(QEvent* event)
{
    PracticePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

} // namespace trygg::ui
