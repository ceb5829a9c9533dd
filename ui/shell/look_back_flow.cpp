#include "ui/shell/look_back_flow.h"

#include "ui/pages/look_back_page.h"
#include "ui/pages/look_back_summary_page.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using diary::Notebook;

constexpr int kPutOffDays = 7;

app::LookBackDraft draft_of(const Services& services)
{
    return app::look_back_draft_from(services.journal.notebook(Notebook::evaluation));
}

/// The finished looks back with an answer, oldest first.
std::vector<LookBackResult> results_of(const Services& services)
{
    std::vector<LookBackResult> results;
    for (const diary::Evaluation& evaluation : services.journal.evaluations()) {
        app::LookBack answers = app::look_back_from(evaluation.answers);
        if (!answers.skipped) results.push_back({evaluation.week, evaluation.at.day(), std::move(answers)});
    }
    return results;
}

/// The person's own goal in their words; empty where there is none.
QString goal_of(const Services& services)
{
    for (const plan::PrescriptionEntry& entry : services.workbook.history().prescription)
        if (const auto* own = std::get_if<plan::OwnActivity>(&entry)) return services.words.exercise(own->id);
    return {};
}

/// The names of the activities of the look back before, or the goal as the first of them.
void name_activities(const Services& services, app::LookBack& answers)
{
    const auto before = results_of(services);
    const bool named = std::ranges::any_of(answers.activities, [](const auto& one) { return !one.name.empty(); });
    if (named || app::has_answers(answers)) return;
    if (before.empty()) answers.activities.front().name = from_qt(goal_of(services));
    else
        for (std::size_t i = 0; i < answers.activities.size(); ++i)
            answers.activities[i].name = before.back().answers.activities[i].name;
}

} // namespace

LookBackFlow::LookBackFlow(Services services, QObject* parent) : QObject{parent}, services_{services} {}

std::optional<int> LookBackFlow::due(const Services& services)
{
    const auto began = services.journal.programme_began();
    if (!began || services.workbook.stage() != app::Stage::ready) return std::nullopt;
    return app::look_back_due(*began, services.journal.now().day(), services.journal.evaluations(), draft_of(services));
}

void LookBackFlow::put_off(const Services& services, const std::function<void()>& then)
{
    app::LookBackDraft draft = draft_of(services);
    draft.not_before = plus_days(services.journal.now().day(), kPutOffDays);
    app::Journal& journal = services.journal;
    services.saver.attempt([&journal, text = to_text(draft)] { journal.save(Notebook::evaluation, text); }, then);
}

bool LookBackFlow::has_results(const Services& services) { return !results_of(services).empty(); }

void LookBackFlow::ask(content::Action from)
{
    const auto week = due(services_);
    if (!week) return show_results(from);
    from_ = from;
    week_ = *week;
    build_page();
    LookBackView view{.week = week_, .answers = draft_of(services_).answers, .goal = goal_of(services_)};
    name_activities(services_, view.answers);
    page_->show_look_back(view);
    services_.window.show_page(page_, MainWindow::Side::rail, "today");
}

void LookBackFlow::build_page()
{
    if (page_) return;
    page_ = new LookBackPage{services_.words, services_.window.waiting()};
    connect(page_, &GuidePage::back, this, &LookBackFlow::leave);
    connect(page_, &LookBackPage::changed, this, [this](const app::LookBack& answers) {
        const diary::Draft text = to_text(app::LookBackDraft{answers, std::nullopt});
        services_.saver.attempt([this, text] { services_.journal.save(Notebook::evaluation, text); });
    });
    connect(page_, &LookBackPage::finished, this, &LookBackFlow::finish);
    connect(page_, &LookBackPage::skipped, this, [this] {
        app::LookBack skipped;
        skipped.skipped = true;
        services_.saver.attempt(
            [this, skipped] { services_.journal.record({services_.journal.now(), week_, to_text(skipped)}); },
            [this] { leave(); });
    });
}

void LookBackFlow::finish(app::LookBack answers)
{
    const Moment now = services_.journal.now();
    if (const auto began = services_.journal.programme_began())
        answers.pain = app::pain_direction(services_.workbook.history().events, *began, now.day());
    services_.saver.attempt([this, now, text = to_text(answers)] { services_.journal.record({now, week_, text}); },
                            [this] { tell_results(); });
}

void LookBackFlow::leave() { emit act(from_); }

void LookBackFlow::show_results(content::Action from)
{
    from_ = from;
    tell_results();
}

void LookBackFlow::tell_results()
{
    const auto results = results_of(services_);
    if (results.empty()) return leave();
    if (!summary_) {
        summary_ = new LookBackSummaryPage{services_.words, services_.window.waiting()};
        connect(summary_, &GuidePage::back, this, &LookBackFlow::leave);
        connect(summary_, &GuidePage::act, this, &LookBackFlow::act);
    }
    summary_->show_results(results);
    services_.window.show_page(summary_, MainWindow::Side::rail, "today");
}

} // namespace trygg::ui
