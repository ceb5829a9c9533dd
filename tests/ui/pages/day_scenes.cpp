#include "pages/day_scenes.h"

#include "app/day_left.h"
#include "ui/pages/correct_page.h"
#include "ui/pages/later_page.h"
#include "ui/pages/log_page.h"
#include "ui/pages/session_far.h"
#include "ui/pages/session_page.h"
#include "ui/pages/today_page.h"

#include <QAbstractButton>

namespace trygg::ui {
namespace {

DayScene today(const char* name, const std::function<void(app::Today&)>& change)
{
    return {name, TodayPage::tab_order(), [change](const DaySamples& samples) -> QWidget* {
                app::Today day = DaySamples::today();
                change(day);
                auto* page = new TodayPage{samples.words(), samples.facts()};
                page->show_today(day);
                return page;
            }};
}

DayScene session(const char* name, app::SessionStage stage, int current, const char* pressed = nullptr, int elapsed = 0)
{
    return {name, SessionPage::tab_order(), [=](const DaySamples& samples) -> QWidget* {
                app::SessionDraft draft = DaySamples::session();
                draft.stage = stage;
                draft.current = current;
                draft.items[static_cast<std::size_t>(current)].elapsed = elapsed;
                draft.pain_before = PainScore::of(2);
                if (stage == app::SessionStage::okay_now || stage == app::SessionStage::closing) {
                    draft.items[static_cast<std::size_t>(current)].done = 8;
                    draft.items[static_cast<std::size_t>(current)].okay_now = stage != app::SessionStage::okay_now;
                }
                auto* page = new SessionPage{samples.words(), samples.facts(), [] { return std::chrono::seconds{1}; }};
                page->show_session(draft);
                if (pressed)
                    if (auto* button = page->findChild<QAbstractButton*>(QString::fromLatin1(pressed))) button->click();
                return page;
            }};
}

/// A session that is only tried, or that may only be closed.
DayScene special(const char* name, const std::function<void(app::SessionDraft&)>& change)
{
    return {name, SessionPage::tab_order(), [change](const DaySamples& samples) -> QWidget* {
                app::SessionDraft draft = DaySamples::session();
                draft.pain_before = PainScore::of(2);
                change(draft);
                auto* page = new SessionPage{samples.words(), samples.facts(), [] { return std::chrono::seconds{1}; }};
                page->show_session(draft);
                return page;
            }};
}

/// Two exercises were done; the last of them was not okay.
void do_two(app::SessionDraft& draft)
{
    for (std::size_t i = 0; i < 2; ++i) {
        draft.items[i].done = draft.items[i].dose;
        draft.items[i].okay_now = i == 0;
    }
    draft.current = 1;
}

plan::TraceRow done_already(const char* id, Date day, int dose, int done)
{
    return {.exercise = *ExerciseId::from(id), .day = day, .plan = {}, .dose = dose, .done = done, .counts = true,
            .grade = plan::Grade::open, .graded_at = {}, .rule = {}, .next = {}};
}

/// As it is seen from the mat.
DayScene far(const char* name, app::SessionStage stage, int current, const char* pressed = nullptr, int elapsed = 0,
             std::optional<FarAct> act = {})
{
    DayScene scene = session(name, stage, current, pressed, elapsed);
    scene.make = [make = scene.make, act](const DaySamples& samples) {
        QWidget* page = make(samples);
        qobject_cast<SessionPage*>(page)->set_large(true);
        if (act) emit page->findChild<SessionFar*>()->pressed(*act);
        return page;
    };
    return scene;
}

/// A walk with pauses, after `elapsed` seconds of it.
DayScene bouts(const char* name, int elapsed)
{
    return {name, SessionPage::tab_order(), [=](const DaySamples& samples) -> QWidget* {
                app::SessionDraft draft = DaySamples::session();
                draft.stage = app::SessionStage::exercising;
                draft.items[0] = {ExerciseId{"walk_int"}, 12, {}, {}, elapsed};
                auto* page = new SessionPage{samples.words(), samples.facts(), [] { return std::chrono::seconds{1}; }};
                page->show_session(draft);
                return page;
            }};
}

app::LaterDraft no_answer()
{
    app::LaterDraft draft;
    draft.okay = false;
    draft.suspected = {ExerciseId{"side_knee"}};
    draft.pain = PainScore::of(5);
    draft.new_signs = true;
    return draft;
}

DayScene later(const char* name, const app::LaterDraft& draft)
{
    return {name, LaterPage::tab_order(), [draft](const DaySamples& samples) -> QWidget* {
                auto* page = new LaterPage{samples.words(), samples.facts()};
                page->show_later(DaySamples::later(), draft, true);
                if (draft.okay)
                    page->show_preview({{.exercise = ExerciseId{"side_knee"}, .before = 10, .after = 8, .rule = plan::Rule::ease,
                                         .replaced_by = {}, .paused = false},
                                        {.exercise = ExerciseId{"bridge"}, .before = 16, .after = 16, .rule = plan::Rule::hold,
                                         .replaced_by = {}, .paused = false}});
                return page;
            }};
}

DayScene log(const char* name, const app::LogDraft& draft)
{
    return {name, LogPage::tab_order(), [draft](const DaySamples& samples) -> QWidget* {
                auto* page = new LogPage{samples.words(), samples.facts()};
                page->show_log(draft, DaySamples::kDay);
                return page;
            }};
}

DayScene correct(const char* name, qsizetype opened)
{
    return {name, CorrectPage::tab_order(), [opened](const DaySamples& samples) -> QWidget* {
                auto* page = new CorrectPage{samples.words(), samples.facts()};
                page->show_entries(DaySamples::entries());
                const auto rows = page->findChildren<QAbstractButton*>(QStringLiteral("correct.entry"));
                if (opened >= 0) rows[opened]->click();
                return page;
            }};
}

app::LogDraft half_written()
{
    app::LogDraft draft = DaySamples::log(plus_days(DaySamples::kDay, -1), plan::PlanKind::a);
    draft.items[0].done = 12;
    draft.items[0].okay_now = true;
    draft.items[1].done = 10;
    return draft;
}

} // namespace

std::vector<DayScene> day_scenes()
{
    using app::SessionStage;
    return {
        today("today", [](app::Today& day) { day.later = DaySamples::later(); }),
        today("today_bad", [](app::Today& day) { day.form = plan::DayForm::bad; }),
        today("today_rest",
              [](app::Today& day) {
                  day.plan.rest_day = true;
                  day.plan.items.clear();
              }),
        today("today_questions", [](app::Today& day) { day.plan.triage_due = true; }),
        today("today_in_parts",
              [](app::Today& day) {
                  day.plan.trace = {done_already("walk_flat", day.day, 12, 5), done_already("knee_chest", day.day, 5, 5)};
                  day.left = app::left_of(day.plan);
                  day.minutes = 11;
              }),
        today("today_close",
              [](app::Today& day) {
                  day.session = DaySamples::session();
                  do_two(*day.session);
                  day.session->touched = DaySamples::noon(plus_days(DaySamples::kDay, -1));
              }),
        session("session_overview", SessionStage::overview, 0),
        special("session_trial", [](app::SessionDraft& draft) { draft.trial = true; }),
        special("session_trial_no",
                [](app::SessionDraft& draft) {
                    do_two(draft);
                    draft.trial = true;
                    draft.stage = SessionStage::okay_now;
                }),
        special("session_only_closing",
                [](app::SessionDraft& draft) {
                    do_two(draft);
                    draft.only_closing = true;
                    draft.stage = SessionStage::closing;
                }),
        session("session_walk", SessionStage::exercising, 0),
        session("session_sets", SessionStage::exercising, 1),
        session("session_counting", SessionStage::exercising, 1, "session.primary", 36),
        session("session_left", SessionStage::exercising, 1, nullptr, 36),
        session("session_counted", SessionStage::exercising, 3, nullptr, 3600),
        bouts("session_bouts_rest", 5 + 180),
        session("session_hold", SessionStage::exercising, 2),
        session("session_running", SessionStage::exercising, 2, "session.primary"),
        session("session_easier", SessionStage::exercising, 2, "session.easier"),
        session("session_okay", SessionStage::okay_now, 1, "session.change_amount"),
        far("session_far_walk", SessionStage::exercising, 0, "session.primary"),
        far("session_far_sets", SessionStage::exercising, 1),
        far("session_far_counting", SessionStage::exercising, 1, "session.primary", 36),
        far("session_far_left", SessionStage::exercising, 1, nullptr, 36),
        far("session_far_pain", SessionStage::exercising, 1, nullptr, 0, FarAct::pain),
        far("session_far_why", SessionStage::okay_now, 1, nullptr, 0, FarAct::why),
        far("session_far_hold", SessionStage::exercising, 2),
        far("session_far_okay", SessionStage::okay_now, 1),
        session("session_pain", SessionStage::okay_now, 1, "session.show_pain"),
        session("session_closing", SessionStage::closing, 1),
        later("later_empty", {}),
        later("later_no", no_answer()),
        log("log_empty", {}),
        log("log_written", half_written()),
        {"log_parts", LogPage::tab_order(),
         [](const DaySamples& samples) -> QWidget* {
             auto* page = new LogPage{samples.words(), samples.facts()};
             page->show_log(DaySamples::log(DaySamples::kDay, plan::PlanKind::a), DaySamples::kDay,
                            {done_already("walk_flat", DaySamples::kDay, 12, 5),
                             done_already("bridge", DaySamples::kDay, 16, 16)});
             return page;
         }},
        correct("correct_list", -1),
        correct("correct_session", 1),
        correct("correct_later", 0),
    };
}

} // namespace trygg::ui
