#include "ui/shell/exercise_flow.h"

#include "app/today_view.h"
#include "app/trial_caution.h"
#include "plan/planner.h"
#include "ui/pages/exercise_page.h"
#include "ui/pages/handout.h"
#include "ui/pages/handout_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/programmes_page.h"
#include "ui/pages/trial_choice_page.h"
#include "ui/shell/exercise_door.h"
#include "ui/shell/learn_figures.h"
#include "ui/shell/printing.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace trygg::ui {
namespace {

using app::ExerciseDoor;
using app::TrialDoor;

void log(const Faults& faults)
{
    for (const Fault& fault : faults) spdlog::warn("exercise content at fault: {}", to_line(fault));
}

int minutes_of(const app::SessionDraft& draft, const content::Catalogue& catalogue)
{
    std::vector<plan::DayItem> items;
    for (const app::SessionItem& item : draft.items)
        items.push_back({.exercise = item.exercise,
                         .dose = item.dose,
                         .unit = catalogue.find(item.exercise)->unit,
                         .sets = {},
                         .because = {},
                         .offer = {},
                         .why = {}});
    return app::estimated_minutes(items, false);
}

} // namespace

ExerciseFlow::ExerciseFlow(Services services, ExerciseFacts& facts, QObject* parent)
    : QObject{parent}, services_{services}, facts_{facts},
      room_{services.content, services.workbook.library().catalogue}
{
}

void ExerciseFlow::enter(Room room, std::function<void()> back)
{
    entered_ = room;
    back_ = std::move(back);
    switch (room) {
    case Room::library: return show_library();
    case Room::programmes: return show_programmes();
    case Room::handout: return show_handout();
    }
}

void ExerciseFlow::leave(Room room)
{
    if (room == entered_) back_();
    else show_library();
}

ExerciseDoor ExerciseFlow::door() const { return exercise_door(services_.workbook); }

bool ExerciseFlow::is_closed() const
{
    return door() == ExerciseDoor::blocked || door() == ExerciseDoor::questions;
}

TrialDoor ExerciseFlow::trial_door() const
{
    switch (door()) {
    case ExerciseDoor::no_plan: return TrialDoor::no_plan;
    case ExerciseDoor::blocked: return TrialDoor::blocked;
    case ExerciseDoor::questions: return TrialDoor::questions;
    case ExerciseDoor::open: break;
    }
    const app::Workbook& workbook = services_.workbook;
    const Moment now = workbook.now();
    const plan::DayPlan plan = workbook.plan_of(now.day());
    if (plan.flare_day) return TrialDoor::flare;
    if (plan.rest_day) return TrialDoor::rest_day;
    if (workbook.session_draft()) return TrialDoor::under_way;
    if (!app::tried_on(workbook.history(), plan.trace, plan.day).empty()) return TrialDoor::tried;
    const auto check = plan::pending_check(workbook.library().catalogue, workbook.history(), now);
    return check && check->session_day < now.day() ? TrialDoor::check_waits : TrialDoor::open;
}

app::Standings ExerciseFlow::standings() const
{
    return services_.workbook.standings(door());
}

content::EverydayBook ExerciseFlow::everyday() const
{
    auto reading = room_.everyday(services_.appearance.language());
    log(reading.faults);
    return std::move(reading.value).value_or(content::EverydayBook{});
}

void ExerciseFlow::show_library()
{
    learn_figures(facts_, services_.content);
    if (!library_) {
        library_ = new LibraryPage{services_.words, facts_, services_.window.waiting()};
        connect(library_, &LibraryPage::back, this, [this] { leave(Room::library); });
        connect(library_, &LibraryPage::chosen, this, &ExerciseFlow::show_from_library);
        connect(library_, &LibraryPage::programmes, this, &ExerciseFlow::show_programmes);
        connect(library_, &LibraryPage::handout, this, &ExerciseFlow::show_handout);
        connect(library_, &LibraryPage::answer_questions, this, &ExerciseFlow::something_new);
        connect(library_, &LibraryPage::language_changed, this, &ExerciseFlow::tell_library);
    }
    tell_library();
    services_.window.show_page(library_, MainWindow::Side::rail, "learn");
}

void ExerciseFlow::tell_library()
{
    const app::Standings standings = this->standings();
    LibraryView view{.door = door(), .entries = {}, .everyday = everyday()};
    if (!is_closed())
        for (const content::Exercise& exercise : services_.workbook.library().catalogue.exercises())
            view.entries.push_back({exercise, standings.of(exercise), standings.against(exercise)});
    library_->show_library(view);
}

ExerciseView ExerciseFlow::view_of(const ExerciseId& id) const
{
    const content::Catalogue& catalogue = services_.workbook.library().catalogue;
    const app::Standings standings = this->standings();
    ExerciseView view;
    view.id = id;
    std::vector<std::string> sources;
    const auto rung = [&](const std::optional<ExerciseId>& to) -> std::optional<Rung> {
        if (!to) return std::nullopt;
        return Rung{*to, standings.against(*catalogue.find(*to))};
    };
    if (const content::Exercise* exercise = catalogue.find(id)) {
        view.exercise = *exercise;
        view.standing = standings.of(*exercise);
        for (const app::OnPaper& one : printable()) view.printable = view.printable || one.exercise.id == id;
        view.easier = rung(exercise->easier);
        view.harder = rung(exercise->harder);
        view.reviewed = exercise->reviewed;
        view.read_by = exercise->read_by;
        sources = exercise->sources;
    } else if (const content::EverydayMovement* movement = catalogue.find_movement(id)) {
        const content::EverydayBook book = everyday();
        if (const auto said = book.find(id); said != book.end()) view.everyday = said->second;
        view.reviewed = movement->reviewed;
        view.read_by = movement->read_by;
        sources = movement->sources;
    }
    const content::Sources all = room_.sources(services_.appearance.language());
    for (const std::string& source : sources)
        if (const auto name = SourceId::from(source); name && all.contains(*name)) view.sources.push_back(all.at(*name));
    return view;
}

void ExerciseFlow::show_from_library(const ExerciseId& id)
{
    show(id, QStringLiteral("learn"), [this, id] {
        show_library();
        library_->focus_exercise(id);
    });
}

void ExerciseFlow::show(const ExerciseId& id, const QString& place, std::function<void()> back)
{
    learn_figures(facts_, services_.content);
    trail_ = {id};
    place_ = place;
    leave_exercise_ = std::move(back);
    show_exercise(id);
}

void ExerciseFlow::show_exercise(const ExerciseId& id)
{
    if (!exercise_) {
        exercise_ = new ExercisePage{services_.words, facts_, services_.window.waiting()};
        connect(exercise_, &ExercisePage::back, this, &ExerciseFlow::back_from_exercise);
        connect(exercise_, &ExercisePage::chosen, this,
                [this](const ExerciseId& next) {
                    trail_.push_back(next);
                    show_exercise(next);
                },
                Qt::QueuedConnection);
        connect(exercise_, &ExercisePage::put_in, this, &ExerciseFlow::put_in, Qt::QueuedConnection);
        connect(exercise_, &ExercisePage::print, this, [this](const ExerciseId& one) { print({one}); });
        connect(exercise_, &ExercisePage::plan, this, &ExerciseFlow::plan);
        connect(exercise_, &ExercisePage::language_changed, this, [this] {
            if (!trail_.empty()) exercise_->show_exercise(view_of(trail_.back()));
        });
    }
    exercise_->show_exercise(view_of(id));
    services_.window.show_page(exercise_, MainWindow::Side::rail, place_);
}

void ExerciseFlow::back_from_exercise()
{
    trail_.pop_back();
    if (trail_.empty()) leave_exercise_();
    else show_exercise(trail_.back());
}

void ExerciseFlow::put_in(const ExerciseId& id)
{
    const content::Exercise* exercise = services_.workbook.library().catalogue.find(id);
    if (!exercise || standings().of(*exercise) != app::Standing::offered) return;
    services_.saver.attempt(
        [this, id] { services_.workbook.record(plan::PrescribeEvent{plan::PrescribedExercise{id, {}}}); },
        [this, id] {
            ExerciseView view = view_of(id);
            view.just_put = view.standing == app::Standing::in_plan;
            exercise_->show_exercise(view);
        });
}

void ExerciseFlow::show_programmes()
{
    learn_figures(facts_, services_.content);
    if (!programmes_) {
        programmes_ = new ProgrammesPage{services_.words, facts_, services_.window.waiting()};
        connect(programmes_, &ProgrammesPage::back, this, [this] { leave(Room::programmes); });
        connect(programmes_, &ProgrammesPage::tried, this, &ExerciseFlow::attempt);
        connect(programmes_, &ProgrammesPage::answer_questions, this, &ExerciseFlow::something_new);
        connect(programmes_, &ProgrammesPage::today, this, &ExerciseFlow::today);
        connect(programmes_, &ProgrammesPage::language_changed, this, &ExerciseFlow::tell_programmes);
    }
    tell_programmes();
    services_.window.show_page(programmes_, MainWindow::Side::rail, "learn");
}

std::vector<content::ReadyProgramme> ExerciseFlow::programmes() const
{
    const auto reading = room_.programmes(services_.appearance.language());
    log(reading.faults);
    if (!reading.value) return {};
    std::vector<content::ReadyProgramme> all = reading.value->programmes;
    if (const auto pattern = services_.workbook.profile().pattern)
        std::ranges::stable_partition(
            all, [pattern](const content::ReadyProgramme& one) { return app::suits(one, *pattern); });
    return all;
}

void ExerciseFlow::tell_programmes()
{
    const app::Workbook& workbook = services_.workbook;
    const content::Catalogue& catalogue = workbook.library().catalogue;
    ProgrammesView view{.door = trial_door(), .offers = {}};
    if (!is_closed()) {
        const plan::History history = workbook.history();
        const plan::DayPlan today = workbook.plan_of(workbook.now().day());
        const app::Standings standings = this->standings();
        for (const content::ReadyProgramme& programme : programmes()) {
            ProgrammeOffer offer{.programme = programme, .items = {}, .against = {}};
            offer.against = app::against(programme, catalogue, standings);
            if (offer.against.empty())
                offer.items = app::trial_of(programme, {catalogue, history, standings, today});
            offer.minutes = minutes_of(app::trial_session(offer.items, workbook.now()), catalogue);
            view.offers.push_back(std::move(offer));
        }
    }
    programmes_->show_programmes(view);
}

void ExerciseFlow::attempt(const content::ReadyProgrammeId& id)
{
    const app::Workbook& workbook = services_.workbook;
    const content::Catalogue& catalogue = workbook.library().catalogue;
    if (trial_door() != TrialDoor::open) return tell_programmes();
    const app::Standings standings = this->standings();
    for (const content::ReadyProgramme& programme : programmes()) {
        if (programme.id != id || !app::against(programme, catalogue, standings).empty()) continue;
        const auto items = app::trial_of(
            programme, {catalogue, workbook.history(), standings, workbook.plan_of(workbook.now().day())});
        const app::SessionDraft draft = app::trial_session(items, workbook.now());
        if (!draft.items.empty()) emit session_wanted(draft);
    }
}

void ExerciseFlow::ask_about(Date day)
{
    if (door() != ExerciseDoor::open) return emit today();
    const app::Workbook& workbook = services_.workbook;
    const plan::History history = workbook.history();
    const app::Standings standings = this->standings();
    const std::set<ExerciseId> out = app::left_out(history);
    std::vector<ExerciseId> waiting, offered;
    for (const ExerciseId& id : app::tried_on(history, workbook.plan_of(day).trace, day)) {
        const content::Exercise* exercise = workbook.library().catalogue.find(id);
        if (!exercise || out.contains(id)) continue;
        const app::Standing standing = standings.of(*exercise);
        if (standing == app::Standing::waits) waiting.push_back(id);
        if (standing == app::Standing::offered) offered.push_back(id);
    }
    // A trial of yesterday that was closed today: its check is asked on the page of today already.
    const bool asks_tomorrow = !waiting.empty() && day == workbook.now().day();
    if (!asks_tomorrow && offered.empty()) return emit today();
    if (!choice_) {
        choice_ = new TrialChoicePage{services_.words, services_.window.waiting()};
        connect(choice_, &TrialChoicePage::decided, this, &ExerciseFlow::decide);
    }
    choice_->show_tried(asks_tomorrow ? waiting : offered, !asks_tomorrow);
    services_.window.show_page(choice_, MainWindow::Side::rail, "today");
}

void ExerciseFlow::decide(const std::vector<TrialDecision>& decisions)
{
    const auto store = [this, decisions] {
        const app::Standings standings = this->standings();
        for (const TrialDecision& one : decisions) {
            const content::Exercise* exercise = services_.workbook.library().catalogue.find(one.exercise);
            if (one.choice == TrialChoice::put_in && exercise && standings.of(*exercise) == app::Standing::offered)
                services_.workbook.record(plan::PrescribeEvent{plan::PrescribedExercise{one.exercise, {}}});
            if (one.choice == TrialChoice::not_for_me) services_.workbook.record(plan::ExcludeEvent{one.exercise});
        }
    };
    services_.saver.attempt(store, [this] { emit today(); });
}

void ExerciseFlow::show_handout()
{
    if (is_closed()) {
        entered_ = Room::library;
        return show_library();
    }
    if (!handout_) {
        handout_ = new HandoutPage{services_.words, services_.window.waiting()};
        connect(handout_, &HandoutPage::back, this, [this] { leave(Room::handout); });
        connect(handout_, &HandoutPage::print, this, &ExerciseFlow::print);
    }
    HandoutView view;
    for (const app::OnPaper& one : printable()) {
        view.choices.push_back({one.exercise.id, one.exercise.goal});
        if (one.dose) view.ticked.insert(one.exercise.id);
    }
    handout_->show_handout(view);
    services_.window.show_page(handout_, MainWindow::Side::rail, "learn");
}

std::vector<app::OnPaper> ExerciseFlow::printable() const
{
    const app::Workbook& workbook = services_.workbook;
    return app::on_paper(workbook.library().catalogue, standings(), workbook.history(),
                         workbook.plan_of(workbook.now().day()));
}

void ExerciseFlow::print(const std::vector<ExerciseId>& exercises)
{
    // The page may have stood open since before the questions came.
    if (is_closed()) return show_handout();
    learn_figures(facts_, services_.content);
    std::vector<HandoutItem> items;
    const std::vector<app::OnPaper> allowed = printable();
    for (const ExerciseId& id : exercises)
        for (const app::OnPaper& one : allowed)
            if (one.exercise.id == id) items.push_back({id, one.dose});
    if (items.empty()) return show_handout();
    const FigurePerson person = theme_of(&services_.window).person();
    print_sheet(handout_of(items, services_.words, facts_, person, services_.workbook.now().day()), &services_.window);
}

} // namespace trygg::ui
