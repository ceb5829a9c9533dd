#include "ui/shell/day_flow.h"

#include "app/read_texts.h"
#include "app/system_clock.h"
#include "app/trial_caution.h"
#include "ui/pages/correct_page.h"
#include "ui/pages/later_page.h"
#include "ui/pages/log_page.h"
#include "ui/pages/session_flow.h"
#include "ui/pages/session_page.h"
#include "ui/pages/today_page.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/look_back_flow.h"
#include "ui/shell/learn_figures.h"
#include "ui/shell/reading_tip.h"

#include <utility>

namespace trygg::ui {
namespace {

/// Leg pain can move further down where the trouble reaches the leg.
bool asks_leg(plan::Pattern pattern)
{
    return pattern == plan::Pattern::sciatica || pattern == plan::Pattern::stenosis;
}

} // namespace

DayFlow::DayFlow(Services services, QObject* parent)
    : QObject{parent}, services_{services}, facts_{services.workbook.library().catalogue}
{
}

void DayFlow::place(Page* page) { services_.window.show_page(page, MainWindow::Side::rail, "today"); }

void DayFlow::show_today(const std::vector<app::DoseChange>& changes)
{
    build_today();
    const app::Today today = services_.workbook.today();
    facts_.learn(today.plan);
    today_->show_beside({.flare_plan = services_.journal.notebook(diary::Notebook::flare_plan),
                         .look_back = LookBackFlow::due(services_),
                         .has_look_backs = LookBackFlow::has_results(services_),
                         .reading = reading_tip(services_, today.plan)});
    today_->show_today(today, changes);
    place(today_);
}

void DayFlow::build_today()
{
    if (today_) return;
    today_ = new TodayPage{services_.words, facts_, services_.window.waiting()};
    // The figures are a large file: first the page, then they.
    new FirstPaint{today_->widget(), [this] {
                       learn_figures(facts_, services_.content);
                       today_->show_figures();
                   }};
    connect(today_, &TodayPage::day_form, this, [this](plan::DayForm form) {
        services_.saver.attempt([this, form] { services_.workbook.record(plan::DayFormEvent{form}); },
                                [this] { today_->show_today(services_.workbook.today()); });
    });
    connect(today_, &TodayPage::start_session, this, [this] {
        if (!still(TodayState::ready)) return;
        services_.saver.attempt([this] { services_.workbook.discard_session(); },
                                [this] { show_session(services_.workbook.new_session()); });
    });
    connect(today_, &TodayPage::continue_session, this, [this] {
        if (still(TodayState::in_progress)) show_session(*services_.workbook.session_draft());
    });
    connect(today_, &TodayPage::close_session, this, &DayFlow::show_session);
    connect(today_, &TodayPage::answer_later, this, &DayFlow::show_later);
    connect(today_, &TodayPage::log_session, this, &DayFlow::show_log);
    connect(today_, &TodayPage::correct, this, &DayFlow::show_correct);
    connect(today_, &TodayPage::something_new, this, &DayFlow::something_new);
    connect(today_, &TodayPage::help_now, this, &DayFlow::help_now);
    connect(today_, &TodayPage::read, this, &DayFlow::read);
    connect(today_, &TodayPage::put_away, this, [this](const ArticleId& article) {
        services_.saver.attempt([this, article] { services_.journal.mark_read(app::text_of_put_away(article)); },
                                [this] { show_today(); });
    });
    connect(today_, &TodayPage::look_back, this, &DayFlow::look_back);
    connect(today_, &TodayPage::look_backs, this, &DayFlow::look_backs);
    connect(today_, &TodayPage::look_back_later, this,
            [this] { LookBackFlow::put_off(services_, [this] { show_today(); }); });
}

void DayFlow::try_out(const app::SessionDraft& draft)
{
    services_.saver.attempt([this, draft] { services_.workbook.save(draft); }, [this, draft] { show_session(draft); });
}

void DayFlow::build_session()
{
    if (session_) return;
    learn_figures(facts_, services_.content);
    session_ = new SessionPage{services_.words, facts_, app::elapsed_time, services_.window.waiting()};
    connect(session_, &SessionPage::changed, this, &DayFlow::keep);
    // Time that runs on is no answer: a walk over midnight goes on to its end.
    connect(session_, &SessionPage::progressed, this, [this](const app::SessionDraft& draft) {
        services_.saver.attempt([this, draft] { services_.workbook.save(draft); });
    });
    connect(session_, &SessionPage::finished, this, &DayFlow::finish);
    connect(session_, &SessionPage::left, this, [this] { show_today(); });
    connect(session_, &SessionPage::discarded, this, &DayFlow::drop_session);
    connect(session_, &SessionPage::something_new, this, &DayFlow::something_new);
    connect(session_, &SessionPage::help_now, this, &DayFlow::help_now);
    connect_screen();
}

bool DayFlow::still(TodayState state)
{
    // The page may have stood open over midnight.
    const bool holds = state_of(services_.workbook.today()) == state;
    if (!holds) show_today();
    return holds;
}

void DayFlow::keep(const app::SessionDraft& changed)
{
    const bool goes_on = changed.only_closing || services_.workbook.goes_on(changed);
    const app::SessionDraft kept = goes_on ? changed : session_flow::close(changed);
    // The page is in the middle of its move: it is left when that is over.
    if (!goes_on && !session_flow::anything_done(kept))
        return (void)QMetaObject::invokeMethod(this, &DayFlow::drop_session, Qt::QueuedConnection);
    services_.saver.attempt([this, kept] { services_.workbook.save(kept); });
    if (!goes_on) session_->show_session(kept);
}

void DayFlow::finish(const app::SessionDraft& done)
{
    services_.saver.attempt([this, done] { services_.workbook.record(done); }, [this, done] {
        // What was told may be older than the last triage, which then does not ask about it.
        const bool alarming = done.new_signs.value_or(false) ||
                              (done.pain_before && done.pain_worst && app::is_alarming(*done.pain_before, *done.pain_worst));
        const Date day = services_.workbook.now().day();
        if (alarming && !services_.workbook.plan_of(day).triage_due) emit something_new();
        else if (done.trial) emit tried(done.touched.day());
        else emit recorded();
    });
}

void DayFlow::drop_session()
{
    services_.saver.attempt([this] { services_.workbook.discard_session(); }, [this] { show_today(); });
}

void DayFlow::connect_screen()
{
    connect(session_, &SessionPage::awake_changed, this, [this](bool awake) { awake_.keep(awake); });
    connect(session_, &SessionPage::cue, this,
            [this](Cue cue) { sounds_.play(cue, services_.appearance.preferences().volume); });
    connect(session_, &SessionPage::large_wanted, this, [this](bool large) {
        Preferences wanted = services_.appearance.preferences();
        wanted.large_session = large;
        services_.appearance.set(wanted);
    });
    connect(session_, &SessionPage::large_changed, this, [this](bool large) {
        if (services_.window.page() == session_) services_.window.set_full_screen(large);
    });
}

void DayFlow::show_session(const app::SessionDraft& draft)
{
    build_session();
    session_->set_large(services_.appearance.preferences().large_session);
    session_->show_session(draft);
    place(session_);
    services_.window.set_full_screen(session_->is_large());
}

void DayFlow::show_later()
{
    const app::Today today = services_.workbook.today();
    if (!today.later) return;
    if (!later_) {
        later_ = new LaterPage{services_.words, facts_, services_.window.waiting()};
        connect(later_, &LaterPage::changed, this, [this](const app::LaterDraft& draft) {
            services_.saver.attempt([this, draft] { services_.workbook.save(draft); });
            later_->show_preview(services_.workbook.preview(draft));
        });
        connect(later_, &LaterPage::finished, this, [this](const app::LaterDraft& draft) {
            services_.saver.attempt([this, draft] { changes_ = services_.workbook.record(draft); }, [this, draft] {
                if (draft.okay.value_or(false) && !draft.further_down.value_or(false)) emit tried(checked_day_);
                else emit recorded();
            });
        });
        connect(later_, &LaterPage::left, this, [this] { show_today(); });
    }
    checked_day_ = today.later->session_day;
    const app::LaterDraft draft = services_.workbook.later_draft();
    const auto pattern = services_.workbook.profile().pattern;
    later_->show_later(*today.later, draft, pattern && asks_leg(*pattern));
    later_->show_preview(services_.workbook.preview(draft));
    place(later_);
}

void DayFlow::show_log()
{
    if (!log_) {
        log_ = new LogPage{services_.words, facts_, services_.window.waiting()};
        connect(log_, &LogPage::changed, this, [this](const app::LogDraft& draft) {
            services_.saver.attempt([this, draft] { services_.workbook.save(draft); });
        });
        connect(log_, &LogPage::day_chosen, this, [this](Date day, plan::PlanKind kind) {
            write_log(services_.workbook.new_log(day, kind));
        });
        connect(log_, &LogPage::finished, this, [this](const app::LogDraft& draft) {
            services_.saver.attempt([this, draft] { services_.workbook.record(draft); }, [this] { emit recorded(); });
        });
        connect(log_, &LogPage::left, this, [this] { show_today(); });
    }
    write_log(services_.workbook.log_draft().value_or(app::LogDraft{}));
    place(log_);
}

void DayFlow::write_log(const app::LogDraft& draft)
{
    const app::Workbook& workbook = services_.workbook;
    const Date today = workbook.now().day();
    log_->show_log(draft, today, done_on(workbook.plan_of(draft.day.value_or(today))));
}

void DayFlow::show_correct()
{
    if (!correct_) {
        correct_ = new CorrectPage{services_.words, facts_, services_.window.waiting()};
        connect(correct_, &CorrectPage::corrected, this, [this](diary::EntryId id, const plan::EventBody& body) {
            services_.saver.attempt([this, id, body] { services_.workbook.correct(id, body); },
                                    [this] { emit recorded(); });
        });
        connect(correct_, &CorrectPage::left, this, [this] { show_today(); });
    }
    correct_->show_entries(services_.workbook.correctable());
    place(correct_);
}

std::vector<app::DoseChange> DayFlow::take_changes() { return std::exchange(changes_, {}); }

} // namespace trygg::ui
