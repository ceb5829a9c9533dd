#include "ui/shell/coordinator.h"

#include "app/system_clock.h"
#include "ui/pages/blocked_page.h"
#include "ui/pages/clearance_page.h"
#include "ui/shell/care.h"
#include "ui/shell/course_flow.h"
#include "ui/shell/data_flow.h"
#include "ui/shell/day_flow.h"
#include "ui/shell/exercise_flow.h"
#include "ui/shell/first_start_flow.h"
#include "ui/shell/flare_plan_flow.h"
#include "ui/shell/guide_flow.h"
#include "ui/shell/learn_flow.h"
#include "ui/shell/look_back_flow.h"
#include "ui/shell/practice_flow.h"
#include "ui/shell/printing.h"
#include "ui/shell/rail_flow.h"
#include "ui/shell/triage_flow.h"

#include <utility>

namespace trygg::ui {

using app::Stage;

Coordinator::Coordinator(Services services, QObject* parent)
    : QObject{parent}, services_{services}, triage_{new TriageFlow{services, this}},
      day_{new DayFlow{services, this}}, first_start_{new FirstStartFlow{services, day_->facts(), this}},
      rail_{new RailFlow{services, day_->facts(), this}}, data_{new DataFlow{services, this}},
      learn_{new LearnFlow{services, this}}, guide_{new GuideFlow{services, this}},
      flare_plan_{new FlarePlanFlow{services, this}}, look_back_{new LookBackFlow{services, this}},
      exercises_{new ExerciseFlow{services, day_->facts(), this}},
      practice_{new PracticeFlow{services, app::elapsed_time, this}}, course_{new CourseFlow{services, this}}
{
    connect_flows();
    connect_exercises();
    connect_own_words();
    connect_course();
}

void Coordinator::connect_flows()
{
    connect(&services_.window, &MainWindow::place_chosen, this, &Coordinator::go_to);
    connect(&services_.window, &MainWindow::zoom_wanted, &services_.appearance, &Appearance::zoom);
    connect(&services_.appearance, &Appearance::changed, triage_, &TriageFlow::refresh);

    connect(triage_, &TriageFlow::completed, this, &Coordinator::after_triage);
    connect(triage_, &TriageFlow::left, this, [this] {
        if (services_.workbook.stage() != Stage::first_start) go_home();
        else if (services_.workbook.last_triage()) first_start_->run();
        else first_start_->show_about();
    });
    connect(first_start_, &FirstStartFlow::triage_wanted, this,
            [this] { triage_->run(triage::Form::full, MainWindow::Side::welcome); });
    connect(first_start_, &FirstStartFlow::finished, this, &Coordinator::go_home);
    connect(day_, &DayFlow::something_new, this, &Coordinator::something_new);
    connect(day_, &DayFlow::help_now, this, [this] { rail_->show_help(); });
    connect(day_, &DayFlow::recorded, this, &Coordinator::go_home);
    connect(rail_, &RailFlow::something_new, this, &Coordinator::something_new);
    connect(rail_, &RailFlow::past_triages, triage_, &TriageFlow::show_past);
    connect(triage_, &TriageFlow::past_left, this, [this] { rail_->show_help(); });
    connect(rail_, &RailFlow::flare, this, &Coordinator::take_up_flare);
    connect(rail_, &RailFlow::my_data, data_, &DataFlow::show);
    connect(data_, &DataFlow::left, this, [this] { rail_->show_settings(); });
    connect(data_, &DataFlow::restored, this, &Coordinator::go_home);
    connect(data_, &DataFlow::erase_wanted, this, &Coordinator::erase_wanted);
    connect(learn_, &LearnFlow::act, this, &Coordinator::act);
    connect(learn_, &LearnFlow::show_treatment, guide_, &GuideFlow::show_treatment);
    connect(guide_, &GuideFlow::act, this, &Coordinator::act);
    connect(guide_, &GuideFlow::read, learn_, &LearnFlow::read);
    connect(guide_, &GuideFlow::settings, rail_, &RailFlow::show_settings);
    connect(guide_, &GuideFlow::left, learn_, &LearnFlow::resume);
    connect(rail_, &RailFlow::practice, this,
            [this](content::Action action) { practice_->show(action, "help"); });
    connect(practice_, &PracticeFlow::left, this, [this](const QString& place) {
        if (std::exchange(practises_course_, false)) course_->show();
        else if (place == "learn") learn_->resume();
        else go_to(place);
    });
    connect(first_start_, &FirstStartFlow::have_diary, this,
            [this] { data_->take_up_copy([this] { first_start_->run(); }); });
}

void Coordinator::connect_exercises()
{
    using Room = ExerciseFlow::Room;
    const auto from_plan = [this](Room room) {
        return [this, room] { exercises_->enter(room, [this] { go_to("plan"); }); };
    };
    connect(rail_, &RailFlow::library, this, from_plan(Room::library));
    connect(rail_, &RailFlow::programmes, this, from_plan(Room::programmes));
    connect(rail_, &RailFlow::handout, this, from_plan(Room::handout));
    connect(rail_, &RailFlow::show_move, this, [this](const ExerciseId& id) {
        exercises_->show(id, QStringLiteral("help"), [this, id] { rail_->show_help_at(id); });
    });
    connect(learn_, &LearnFlow::show_movement, this, [this](const ExerciseId& id) {
        exercises_->show(id, QStringLiteral("learn"), [this] { learn_->go_on_reading(); });
    });
    connect(exercises_, &ExerciseFlow::something_new, this, &Coordinator::something_new);
    connect(exercises_, &ExerciseFlow::today, this, &Coordinator::go_home);
    connect(exercises_, &ExerciseFlow::plan, this, [this] { go_to("plan"); });
    connect(exercises_, &ExerciseFlow::session_wanted, day_, &DayFlow::try_out);
    connect(day_, &DayFlow::tried, exercises_, &ExerciseFlow::ask_about);
}

void Coordinator::connect_own_words()
{
    connect(rail_, &RailFlow::flare_plan, this, [this] { flare_plan_->show([this] { go_to("help"); }, "help"); });
    connect(day_, &DayFlow::look_back, this, [this] { look_back_->ask(content::Action::today); });
    connect(day_, &DayFlow::look_backs, this, [this] { look_back_->show_results(content::Action::today); });
    connect(look_back_, &LookBackFlow::act, this, &Coordinator::act);
}

void Coordinator::connect_course()
{
    connect(course_, &CourseFlow::read, this, [this](const ArticleId& id) { learn_->read(id, content::Action::course); });
    connect(course_, &CourseFlow::act, this, [this](content::Action action) {
        act(action);
        practises_course_ = PracticeFlow::leads_to(action);
    });
    connect(course_, &CourseFlow::look_back, this, [this] { look_back_->ask(content::Action::course); });
    connect(course_, &CourseFlow::left, learn_, &LearnFlow::resume);
    connect(day_, &DayFlow::read, this, [this](const ArticleId& id) { learn_->read(id, content::Action::today); });
}

void Coordinator::go_home()
{
    const Stage stage = services_.workbook.stage();
    const bool asking = services_.workbook.has_triage_draft();
    if (asking) triage_->run(triage::Form::full, stage == Stage::first_start ? MainWindow::Side::welcome
                                                                             : MainWindow::Side::rail);
    else if (stage == Stage::blocked) show_blocked();
    else if (stage == Stage::first_start) first_start_->run();
    else day_->show_today(day_->take_changes());
}

void Coordinator::go_to(const QString& place)
{
    const Stage stage = services_.workbook.stage();
    if (place == "new") something_new();
    else if (place == "help") rail_->show_help();
    else if (place == "settings") rail_->show_settings();
    else if (place == "learn") learn_->show();
    else if (place == "plan" && stage == Stage::ready) rail_->show_plan();
    else go_home();
}

void Coordinator::act(content::Action action)
{
    practises_course_ = false;
    if (action == content::Action::course) course_->show();
    else if (GuideFlow::leads_to(action)) guide_->show(action);
    else if (PracticeFlow::leads_to(action)) practice_->show(action, "learn");
    else if (action == content::Action::flare_plan) flare_plan_->show([this] { learn_->resume(); }, "learn");
    else if (action == content::Action::help_now) go_to("help");
    else if (action == content::Action::check) go_to("new");
    else if (action == content::Action::library)
        exercises_->enter(ExerciseFlow::Room::library, [this] { learn_->resume(); });
    else if (action == content::Action::plan || action == content::Action::goal) go_to("plan");
    else go_home();
}

void Coordinator::after_triage()
{
    if (services_.workbook.stage() == Stage::first_start) first_start_->go_on_after_triage();
    else go_home();
}

void Coordinator::something_new()
{
    const bool begun = services_.workbook.stage() != Stage::first_start;
    triage_->run(begun ? triage::Form::short_form : triage::Form::full,
                 begun ? MainWindow::Side::rail : MainWindow::Side::welcome);
}

void Coordinator::take_up_flare()
{
    services_.saver.attempt([this] { services_.workbook.record(plan::FlareEvent{}); }, [this] { something_new(); });
}

void Coordinator::show_blocked()
{
    if (!blocked_) {
        blocked_ = new BlockedPage{services_.words, services_.window.waiting()};
        connect(blocked_, &BlockedPage::clearance_wanted, this, &Coordinator::show_clearance);
        connect(blocked_, &BlockedPage::print, this,
                [this](const PrintSheet& sheet) { print_sheet(sheet, &services_.window); });
        connect(blocked_, &BlockedPage::answer_again, this,
                [this] { triage_->run(triage::Form::full, MainWindow::Side::rail); });
    }
    const auto triage = services_.workbook.last_triage();
    if (triage) blocked_->show_blocked(care_result(services_, *triage));
    services_.window.show_page(blocked_, MainWindow::Side::rail, "today");
}

void Coordinator::show_clearance()
{
    if (!clearance_) {
        clearance_ = new ClearancePage{services_.words, services_.window.waiting()};
        connect(clearance_, &ClearancePage::cleared, this, [this](const std::string& who, Date on) {
            services_.saver.attempt([this, who, on] { services_.workbook.record(plan::ClearanceEvent{who, on}); },
                                    [this] { go_home(); });
        });
        connect(clearance_, &ClearancePage::back, this, &Coordinator::show_blocked);
    }
    clearance_->show_clearance(services_.workbook.now().day());
    services_.window.show_page(clearance_, MainWindow::Side::rail, "today");
}

} // namespace trygg::ui
