#include "ui/shell/rail_flow.h"

#include "app/goal_names.h"
#include "ui/pages/help_now_page.h"
#include "ui/pages/plan_goals.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/settings_page.h"
#include "ui/shell/care.h"
#include "ui/shell/easing_moves.h"
#include "ui/shell/paths.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QDir>

namespace trygg::ui {
namespace {

constexpr std::array kColours{std::pair{ThemeChoice::system, ColourChoice::system},
                              std::pair{ThemeChoice::light, ColourChoice::light},
                              std::pair{ThemeChoice::dark, ColourChoice::dark},
                              std::pair{ThemeChoice::contrast_light, ColourChoice::contrast_light},
                              std::pair{ThemeChoice::contrast_dark, ColourChoice::contrast_dark}};

ColourChoice to_page(ThemeChoice theme)
{
    for (const auto& [ours, pages] : kColours)
        if (ours == theme) return pages;
    return ColourChoice::system;
}

ThemeChoice from_page(ColourChoice colours)
{
    for (const auto& [ours, pages] : kColours)
        if (pages == colours) return ours;
    return ThemeChoice::system;
}

/// Whom to call in a country, the most urgent first.
std::vector<content::Contact> numbers(const content::Contacts& contacts, const triage::CareContext& care)
{
    std::vector<content::Contact> all;
    using enum content::ContactRole;
    for (const content::ContactRole role : {emergency, advice, office_hours, suicide_line})
        for (content::Contact& contact : triage::contacts_with(contacts, role, care)) all.push_back(std::move(contact));
    return all;
}

} // namespace

RailFlow::RailFlow(Services services, ExerciseFacts& facts, QObject* parent)
    : QObject{parent}, services_{services}, facts_{facts}
{
    connect(&services_.appearance, &Appearance::changed, this, [this] {
        if (settings_) settings_->show_settings(settings_view());
    });
}

void RailFlow::show_plan()
{
    if (!plan_) {
        plan_ = new PlanPage{services_.words, facts_, services_.workbook.library().catalogue, services_.window.waiting()};
        connect(plan_, &PlanPage::changed, this, [this](const plan::EventBody& event) {
            services_.saver.attempt([this, event] { services_.workbook.record(event); }, [this] { tell_plan(); });
        });
        connect(plan_, &PlanPage::goal_wished, this, [this](const GoalWish& wish) {
            services_.saver.attempt([this, wish] { record(wish); }, [this] { tell_plan(); });
        });
        connect(plan_, &PlanPage::something_new, this, &RailFlow::something_new);
        connect(plan_, &PlanPage::library, this, &RailFlow::library);
        connect(plan_, &PlanPage::programmes, this, &RailFlow::programmes);
        connect(plan_, &PlanPage::handout, this, &RailFlow::handout);
    }
    tell_plan();
    services_.window.show_page(plan_, MainWindow::Side::rail, "plan");
}

void RailFlow::tell_plan()
{
    const app::Workbook& workbook = services_.workbook;
    PlanView view = plan_view(workbook.library().catalogue, workbook.history(), workbook.profile(), workbook.now());
    view.week = workbook.today().week;
    view.goals = app::goal_book(workbook, services_.journal);
    facts_.learn(view.plan);
    plan_->show_plan(view);
}

/// The words first: an activity never stands in the plan without its name.
void RailFlow::record(const GoalWish& wish)
{
    app::Workbook& workbook = services_.workbook;
    const ExerciseId& id = wish.activity.id;
    const diary::Draft book = services_.journal.notebook(diary::Notebook::goal);
    services_.journal.save(diary::Notebook::goal, app::with_goal(book, id, wish.words));
    const auto own = own_activities(workbook.history());
    const auto known = std::ranges::find(own, id, &plan::OwnActivity::id);
    if (known == own.end() || known->target != wish.activity.target)
        workbook.record(plan::PrescribeEvent{wish.activity});
}

void RailFlow::show_help()
{
    if (!help_) {
        help_ = new HelpNowPage{services_.words, services_.window.waiting()};
        connect(help_, &HelpNowPage::something_new, this, &RailFlow::something_new);
        connect(help_, &HelpNowPage::flare, this, &RailFlow::flare);
        connect(help_, &HelpNowPage::practice, this, &RailFlow::practice);
        connect(help_, &HelpNowPage::flare_plan, this, &RailFlow::flare_plan);
        connect(help_, &HelpNowPage::show_move, this, &RailFlow::show_move);
        connect(help_, &HelpNowPage::past_triages, this, &RailFlow::past_triages);
    }
    const app::Workbook& workbook = services_.workbook;
    const app::Stage stage = workbook.stage();
    HelpView view;
    view.contacts = numbers(workbook.library().contacts, care_context(services_));
    view.has_plan = stage == app::Stage::ready;
    view.blocked = stage == app::Stage::blocked;
    view.has_triages = workbook.last_triage().has_value();
    if (view.has_plan) view.flare_day = workbook.plan_of(workbook.now().day()).flare_day;
    view.flare_plan = services_.journal.notebook(diary::Notebook::flare_plan);
    view.moves = easing_moves(services_, facts_);
    help_->show_help(view);
    services_.window.show_page(help_, MainWindow::Side::rail, "help");
}

void RailFlow::show_help_at(const ExerciseId& move)
{
    show_help();
    help_->focus_move(move);
}

void RailFlow::show_settings()
{
    if (!settings_) {
        settings_ = new SettingsPage{services_.words, services_.window.waiting()};
        connect(settings_, &SettingsPage::changed, this, &RailFlow::apply);
        connect(settings_, &SettingsPage::my_data, this, &RailFlow::my_data);
    }
    settings_->show_settings(settings_view());
    services_.window.show_page(settings_, MainWindow::Side::rail, "settings");
}

SettingsView RailFlow::settings_view() const
{
    const Preferences& preferences = services_.appearance.preferences();
    SettingsView view;
    view.settings = {.language = services_.appearance.language(),
                     .country = services_.appearance.country(),
                     .region = preferences.region,
                     .text_size = preferences.text_size,
                     .colours = to_page(preferences.theme),
                     .reduce_motion = preferences.reduce_motion,
                     .person = preferences.person,
                     .volume = preferences.volume};
    for (const content::CountryCare& care : services_.workbook.library().contacts.countries)
        if (care.country == Country::denmark) view.regions = care.regions;
    view.diary_file = QDir::toNativeSeparators(to_path(services_.workbook.diary_file()));
    view.version = QCoreApplication::applicationVersion();
    return view;
}

void RailFlow::apply(const Settings& settings)
{
    Preferences wanted = services_.appearance.preferences();
    wanted.language = settings.language;
    wanted.country = settings.country;
    wanted.region = settings.region;
    wanted.text_size = settings.text_size;
    wanted.theme = from_page(settings.colours);
    wanted.reduce_motion = settings.reduce_motion;
    wanted.person = settings.person;
    const bool louder_or_softer = wanted.volume != settings.volume;
    wanted.volume = settings.volume;
    services_.appearance.set(wanted);
    if (louder_or_softer) sounds_.play(Cue::start, settings.volume);
}

} // namespace trygg::ui
