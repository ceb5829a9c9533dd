#include "ui/pages/session_page.h"

#include "ui/pages/awake_watch.h"
#include "ui/pages/session_closing.h"
#include "ui/pages/session_far_words.h"
#include "ui/pages/session_flow.h"
#include "ui/pages/session_head.h"
#include "ui/pages/session_okay.h"
#include "ui/pages/session_overview.h"
#include "ui/pages/tab_chain.h"
#include "ui/widgets/figure_view.h"

#include <QHideEvent>
#include <QShortcut>
#include <QTimer>
#include <QWindow>
#include <QVBoxLayout>

#include <utility>

namespace trygg::ui {

using app::SessionDraft;
using app::SessionStage;

SessionPage::SessionPage(const Words& words, const ExerciseFacts& facts, MonotonicClock clock, QWidget* parent)
    : Page{words, length::kSession, parent}, facts_{facts}, head_{new SessionHead}, overview_{new SessionOverview{words, facts}},
      exercise_{new SessionExercise{words, facts, clock}}, okay_{new SessionOkay{words, facts}},
      closing_{new SessionClosing}, far_{new SessionFar{viewport()}},
      awake_{new AwakeWatch{std::move(clock), this}}
{
    setObjectName(QStringLiteral("session"));
    column()->addWidget(head_);
    column()->addSpacing(length::kUnit * 2);
    for (QWidget* stage : QList<QWidget*>{overview_, exercise_, okay_, closing_}) column()->addWidget(stage);
    connect_stages();
    connect_ways_out();
    connect_screen();
    show_stage();
}

void SessionPage::connect_stages()
{
    connect(overview_, &SessionOverview::pain_chosen, this, [this](PainScore pain) {
        SessionDraft draft = draft_;
        draft.pain_before = pain;
        keep(std::move(draft));
    });
    connect(overview_, &SessionOverview::begun, this, [this] { move_to(session_flow::begin(draft_)); });
    connect(exercise_, &SessionExercise::finished, this,
            [this](int amount) { move_to(session_flow::done(draft_, amount)); });
    connect(exercise_, &SessionExercise::progressed, this, [this](int seconds) {
        draft_.items[static_cast<std::size_t>(draft_.current)].elapsed = seconds;
        emit progressed(draft_);
    });
    connect(exercise_, &SessionExercise::skipped, this, [this] { move_to(session_flow::skip(draft_)); });
    connect(okay_, &SessionOkay::answered, this, [this](bool okay) { keep(session_flow::okay(draft_, okay)); });
    connect(okay_, &SessionOkay::amount_changed, this,
            [this](int amount) { keep(session_flow::amount(draft_, amount)); });
    connect(okay_, &SessionOkay::pain_chosen, this,
            [this](PainScore pain) { keep(session_flow::pain(draft_, pain)); });
    connect(okay_, &SessionOkay::gone_on, this, [this] { move_to(session_flow::next(draft_)); });
    connect(closing_, &SessionClosing::edited, this, &SessionPage::keep);
}

void SessionPage::connect_ways_out()
{
    connect(head_->back(), &QAbstractButton::clicked, this, &SessionPage::go_back);
    connect(head_->end(), &QAbstractButton::clicked, this, &SessionPage::end);
    connect(overview_, &SessionOverview::something_new, this, &SessionPage::something_new);
    connect(overview_, &SessionOverview::help_now, this, &SessionPage::help_now);
    connect(exercise_, &SessionExercise::counting_changed, this, [this](bool counting) {
        awake_->set_counting(counting);
        // The ring may have come above the button: keep both in view once they are laid out.
        QTimer::singleShot(0, this, [this] {
            if (exercise_->isVisible()) ensureWidgetVisible(exercise_->primary());
        });
    });
    connect(exercise_, &SessionExercise::buttons_changed, this, &SessionPage::set_buttons);
    connect(closing_, &SessionClosing::saved, this, [this] { emit finished(draft_); });
    connect(closing_, &SessionClosing::back_to_exercises, this, [this] { move_to(session_flow::begin(draft_)); });
    connect(closing_, &SessionClosing::left, this, &SessionPage::left);
    connect(closing_, &SessionClosing::discarded, this, &SessionPage::discarded);
}

void SessionPage::show_session(const SessionDraft& draft)
{
    draft_ = draft.only_closing ? session_flow::close(draft) : draft;
    const bool in_exercise = draft_.stage == SessionStage::exercising || draft_.stage == SessionStage::okay_now;
    if (in_exercise && !session_flow::has_current(draft_)) draft_.stage = SessionStage::overview;
    show_stage();
}

void SessionPage::keep(SessionDraft draft)
{
    draft_ = std::move(draft);
    emit changed(draft_);
    show_far();
}

void SessionPage::move_to(SessionDraft draft)
{
    keep(std::move(draft));
    show_stage();
    begin();
}

void SessionPage::go_back()
{
    if (draft_.only_closing || draft_.stage == SessionStage::overview) return emit left();
    if (exercise_->has_moved() && keep_so_far()) return;
    exercise_->stop();
    move_to(session_flow::back(draft_));
}

void SessionPage::end()
{
    if (draft_.stage == SessionStage::okay_now && !okay_->is_answered()) return;
    if (keep_so_far()) return;
    exercise_->stop();
    move_to(session_flow::end(draft_));
}

bool SessionPage::keep_so_far()
{
    if (draft_.stage != SessionStage::exercising) return false;
    exercise_->pause();
    const auto amount = exercise_->so_far();
    if (amount) move_to(session_flow::done(draft_, *amount));
    return amount.has_value();
}

std::optional<ExerciseId> SessionPage::next_exercise() const
{
    if (draft_.only_closing) return std::nullopt;
    const auto next = static_cast<std::size_t>(draft_.current) + 1;
    return next < draft_.items.size() ? std::optional{draft_.items[next].exercise} : std::nullopt;
}

void SessionPage::show_stage()
{
    const SessionStage stage = draft_.stage;
    if (stage != SessionStage::exercising) exercise_->stop();
    if (stage == SessionStage::overview) overview_->show_session(draft_);
    if (stage == SessionStage::closing) closing_->show_session(draft_);
    if (stage == SessionStage::exercising || stage == SessionStage::okay_now) {
        const app::SessionItem& item = draft_.items[static_cast<std::size_t>(draft_.current)];
        const bool over = stage == SessionStage::okay_now;
        if (over) okay_->show_item(item, next_exercise(), draft_.trial);
        else exercise_->show_item(draft_.current, item);
        head_->show_progress(draft_.current + 1, static_cast<int>(draft_.items.size()), over ? 1 : 0.5);
    } else {
        head_->hide_progress();
    }
    overview_->setVisible(stage == SessionStage::overview);
    exercise_->setVisible(stage == SessionStage::exercising);
    okay_->setVisible(stage == SessionStage::okay_now);
    closing_->setVisible(stage == SessionStage::closing);
    chain_tabs(widget());
    set_buttons();
    watch_awake();
}

void SessionPage::set_buttons()
{
    PushButton* escape = nullptr;
    switch (draft_.stage) {
    case SessionStage::overview:
        set_primary(overview_->primary());
        if (is_large()) escape = overview_->full_screen();
        break;
    case SessionStage::exercising:
        set_primary(exercise_->primary());
        escape = exercise_->escape();
        break;
    case SessionStage::okay_now: set_primary(okay_->primary()); break;
    case SessionStage::closing: set_primary(closing_->primary()); break;
    }
    set_back(escape ? escape : head_->back());
    arrange_far();
}

void SessionPage::connect_screen()
{
    const auto toggle_with = [this](Qt::Key key) {
        auto* shortcut = new QShortcut{key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(shortcut, &QShortcut::activated, this, &SessionPage::toggle_large);
    };
    toggle_with(Qt::Key_F11);
    toggle_with(Qt::Key_F);
    connect(overview_, &SessionOverview::full_screen_wanted, this, &SessionPage::toggle_large);
    connect(exercise_, &SessionExercise::full_screen_wanted, this, &SessionPage::toggle_large);
    connect(exercise_, &SessionExercise::refreshed, this, &SessionPage::show_far);
    connect(exercise_, &SessionExercise::cue, this, &SessionPage::cue);
    connect(far_, &SessionFar::pressed, this, &SessionPage::act);
    connect(far_, &SessionFar::pain_typed, this, [this](PainScore pain) {
        pain_typed_ = pain;
        keep(session_flow::pain(draft_, pain));
    });
    connect(awake_, &AwakeWatch::awake_changed, this, &SessionPage::awake_changed);
    far_->figure()->follow([this] { return exercise_->figure_moment(); });
    far_->hide();
}

bool SessionPage::is_large() const { return wants_large_ && draft_.stage != SessionStage::closing; }

bool SessionPage::is_far() const
{
    if (!is_large()) return false;
    return draft_.stage == SessionStage::okay_now ||
           (draft_.stage == SessionStage::exercising && !exercise_->is_asking());
}

void SessionPage::set_large(bool large)
{
    wants_large_ = large;
    set_buttons();
}

void SessionPage::toggle_large()
{
    if (draft_.stage == SessionStage::closing) return;
    over_.reset();
    set_large(!wants_large_);
    emit large_wanted(wants_large_);
    begin();
}

void SessionPage::arrange_far()
{
    const bool far = is_far(), large = is_large();
    overview_->set_large(large);
    show_far();
    if (far == far_->isHidden()) {
        setVerticalScrollBarPolicy(far ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        widget()->setVisible(!far);
        far_->setVisible(far);
        if (far) far_->setFocus(Qt::OtherFocusReason);
    }
    if (was_large_ == large) return;
    was_large_ = large;
    emit large_changed(large);
}

void SessionPage::show_far()
{
    if (!is_far()) return;
    if (over_) {
        far_->show_figure(nullptr, {});
        return far_->show_state(over_ == FarAct::pain ? far_pain(pain_typed_) : far_why());
    }
    if (draft_.stage == SessionStage::exercising) return exercise_->show_far(*far_);
    far_->show_figure(nullptr, {});
    far_->show_state(far_okay(words(), facts_, draft_.items[static_cast<std::size_t>(draft_.current)], draft_.trial,
                              okay_->primary()->text()));
}

void SessionPage::open_far(FarAct over)
{
    exercise_->pause();
    over_ = over;
    pain_typed_.reset();
    show_far();
}

void SessionPage::act(FarAct act)
{
    if (act == FarAct::help) return emit help_now();
    if (std::exchange(over_, std::nullopt)) return show_far();
    if (act == FarAct::leave) return toggle_large();
    if (act == FarAct::pain || act == FarAct::why) return open_far(act);
    if (act == FarAct::end) return end();
    if (draft_.stage == SessionStage::exercising) return exercise_->act(act);
    if (act == FarAct::go_on) okay_->go_on();
    else okay_->answer(act == FarAct::yes);
}

void SessionPage::look_changed()
{
    Page::look_changed();
    show_far();
}

void SessionPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    far_->setGeometry(viewport()->rect());
}

void SessionPage::watch_awake()
{
    const SessionStage stage = draft_.stage;
    const bool followed = stage == SessionStage::exercising || stage == SessionStage::okay_now;
    awake_->set_window(seen_ && followed ? window()->windowHandle() : nullptr);
    awake_->look();
}

void SessionPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    seen_ = true;
    watch_awake();
}

void SessionPage::hideEvent(QHideEvent* event)
{
    // Whoever reads another page does not exercise; a window that is only made small is another matter.
    if (!event->spontaneous()) exercise_->pause();
    seen_ = false;
    watch_awake();
    Page::hideEvent(event);
}

QWidget* SessionPage::first_focus() const
{
    if (is_far()) return far_;
    switch (draft_.stage) {
    // In a narrow window the scale lies far down: the rule when to stop must be seen first.
    case SessionStage::overview: return narrow_of(this) ? head_->back() : overview_->first_focus();
    case SessionStage::exercising: return exercise_->first_focus();
    case SessionStage::okay_now: return okay_->first_focus();
    case SessionStage::closing: return closing_->first_focus();
    }
    return nullptr;
}

QStringList SessionPage::tab_order()
{
    return {"session.back",         "session.end",         "session.something_new",  "session.help_now",
            "session.pain_before",  "session.begin",       "session.overview.full_screen",
            "session.primary",      "session.done",        "session.easier",
            "session.skip",         "session.full_screen", "session.easier.amount",
            "session.easier.stop",  "session.easier.go_on",
            "session.change_amount", "session.amount",     "session.okay",           "session.show_pain",
            "session.pain_now",     "session.next",
            "session.pain_worst",   "session.new_signs",   "session.note",           "session.save",
            "session.again",        "session.later",       "session.drop",           "session.far",
            "session.far.leave"};
}

void SessionPage::retranslate()
{
    head_->retranslate();
    overview_->retranslate();
    exercise_->retranslate();
    okay_->retranslate();
    closing_->retranslate();
    far_->retranslate();
    show_far();
}

} // namespace trygg::ui
