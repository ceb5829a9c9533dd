#include "ui/shell/day_flow.h"

#include "app/figures.h"
#include "app/system_clock.h"
#include "ui/pages/correct_page.h"
#include "ui/pages/later_page.h"
#include "ui/pages/log_page.h"
#include "ui/pages/session_page.h"
#include "ui/pages/today_page.h"

#include <spdlog/spdlog.h>

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
    today_->show_today(today, changes);
    place(today_);
}

void DayFlow::build_today()
{
    if (today_) return;
    today_ = new TodayPage{services_.words, facts_, services_.window.waiting()};
    connect(today_, &TodayPage::day_form, this, [this](plan::DayForm form) {
        services_.saver.attempt([this, form] { services_.workbook.record(plan::DayFormEvent{form}); },
                                [this] { today_->show_today(services_.workbook.today()); });
    });
    connect(today_, &TodayPage::start_session, this, [this] {
        services_.saver.attempt([this] { services_.workbook.discard_session(); },
                                [this] { show_session(services_.workbook.new_session()); });
    });
    connect(today_, &TodayPage::continue_session, this, [this] {
        if (const auto draft = services_.workbook.session_draft()) show_session(*draft);
    });
    connect(today_, &TodayPage::close_session, this, &DayFlow::show_session);
    connect(today_, &TodayPage::answer_later, this, &DayFlow::show_later);
    connect(today_, &TodayPage::log_session, this, &DayFlow::show_log);
    connect(today_, &TodayPage::correct, this, &DayFlow::show_correct);
    connect(today_, &TodayPage::something_new, this, &DayFlow::something_new);
    connect(today_, &TodayPage::help_now, this, &DayFlow::help_now);
}

void DayFlow::show_session(const app::SessionDraft& draft)
{
    if (!session_) {
        app::FigureBook book = app::read_figure_book(services_.content);
        for (const Fault& fault : book.faults) spdlog::warn("figure at fault: {}", to_line(fault));
        facts_.learn(std::move(book.figures));
        session_ = new SessionPage{services_.words, facts_, app::elapsed_time, services_.window.waiting()};
        const auto save = [this](const app::SessionDraft& changed) {
            services_.saver.attempt([this, changed] { services_.workbook.save(changed); });
        };
        connect(session_, &SessionPage::changed, this, save);
        connect(session_, &SessionPage::finished, this, [this](const app::SessionDraft& done) {
            services_.saver.attempt([this, done] { services_.workbook.record(done); }, [this] { emit recorded(); });
        });
        connect(session_, &SessionPage::left, this, [this] { show_today(); });
        connect(session_, &SessionPage::discarded, this, [this] {
            services_.saver.attempt([this] { services_.workbook.discard_session(); }, [this] { show_today(); });
        });
        connect(session_, &SessionPage::something_new, this, &DayFlow::something_new);
    }
    session_->show_session(draft);
    place(session_);
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
            services_.saver.attempt([this, draft] { changes_ = services_.workbook.record(draft); },
                                    [this] { emit recorded(); });
        });
        connect(later_, &LaterPage::left, this, [this] { show_today(); });
    }
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
            log_->show_log(services_.workbook.new_log(day, kind), services_.workbook.now().day());
        });
        connect(log_, &LogPage::finished, this, [this](const app::LogDraft& draft) {
            services_.saver.attempt([this, draft] { services_.workbook.record(draft); }, [this] { emit recorded(); });
        });
        connect(log_, &LogPage::left, this, [this] { show_today(); });
    }
    log_->show_log(services_.workbook.log_draft().value_or(app::LogDraft{}), services_.workbook.now().day());
    place(log_);
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
