#include "ui/shell/first_start_flow.h"

#include "ui/pages/about_page.h"
#include "ui/pages/goal_page.h"
#include "ui/pages/language_page.h"
#include "ui/pages/start_health_pages.h"
#include "ui/pages/start_plan_pages.h"

#include <algorithm>

namespace trygg::ui {

using app::FirstStep;

namespace {

FirstStep after(FirstStep step) { return static_cast<FirstStep>(static_cast<int>(step) + 1); }
FirstStep before(FirstStep step) { return static_cast<FirstStep>(static_cast<int>(step) - 1); }

/// The line of the welcome panel that a step belongs to.
int welcome_line(FirstStep step)
{
    switch (step) {
    case FirstStep::language: return 0;
    case FirstStep::about: return 1;
    case FirstStep::red_flags: return 2;
    case FirstStep::pattern:
    case FirstStep::safety:
    case FirstStep::place:
    case FirstStep::goal: return 3;
    case FirstStep::likes:
    case FirstStep::baseline:
    case FirstStep::days:
    case FirstStep::plan: return 4;
    }
    return 0;
}

} // namespace

FirstStartFlow::FirstStartFlow(Services services, ExerciseFacts& facts, QObject* parent)
    : QObject{parent}, services_{services}, facts_{facts}
{
}

void FirstStartFlow::build_pages()
{
    if (about_) return;
    const Words& words = services_.words;
    QWidget* window = services_.window.waiting();
    language_ = new LanguagePage{words, window};
    connect_language();
    about_ = new AboutPage{words, window};
    connect(about_, &AboutPage::next, this, [this] { go_to(FirstStep::red_flags); });
    connect(about_, &AboutPage::back, this, [this] { go_to(FirstStep::language); });
    goal_ = new GoalPage{words, window};
    likes_ = new LikesPage{words, window};
    baseline_ = new BaselinePage{words, services_.workbook.library().catalogue, window};
    plan_ = new FirstPlanPage{words, facts_, window};
    add(new PatternPage{words, window}, FirstStep::pattern);
    add(new SafetyPage{words, window}, FirstStep::safety);
    add(new PlacePage{words, window}, FirstStep::place);
    add(goal_, FirstStep::goal);
    add(likes_, FirstStep::likes);
    add(baseline_, FirstStep::baseline);
    add(new DaysPage{words, window}, FirstStep::days);
    add(plan_, FirstStep::plan);
}

void FirstStartFlow::add(StartPage* page, FirstStep step)
{
    pages_[step] = page;
    connect(page, &StartPage::changed, this, &FirstStartFlow::keep);
    connect(page, &StartPage::something_new, this, &FirstStartFlow::triage_wanted);
    connect(page, &StartPage::next, this, [this, step] {
        if (step == FirstStep::plan) accept();
        else go_to(after(step));
    });
    connect(page, &StartPage::back, this, [this, step] {
        go_to(step == FirstStep::pattern ? FirstStep::about : before(step));
    });
}

void FirstStartFlow::connect_language()
{
    const auto prefer = [this](auto set) {
        Preferences preferences = services_.appearance.preferences();
        set(preferences);
        services_.appearance.set(preferences);
    };
    connect(language_, &LanguagePage::language_chosen, this,
            [prefer](Language language) { prefer([language](Preferences& to) { to.language = language; }); });
    connect(language_, &LanguagePage::country_chosen, this,
            [prefer](Country country) { prefer([country](Preferences& to) { to.country = country; }); });
    connect(language_, &LanguagePage::region_chosen, this, [prefer](const std::string& region) {
        prefer([&region](Preferences& to) { to.region = region.empty() ? std::nullopt : std::optional{region}; });
    });
    connect(language_, &LanguagePage::larger_text, this, [this] { services_.appearance.zoom(1); });
    connect(language_, &LanguagePage::have_diary, this, &FirstStartFlow::have_diary);
    connect(language_, &LanguagePage::next, this, [this] { go_to(FirstStep::about); });
}

void FirstStartFlow::run()
{
    build_pages();
    start_ = services_.workbook.first_start();
    show(start_.step);
}

void FirstStartFlow::go_on_after_triage()
{
    build_pages();
    start_ = services_.workbook.first_start();
    go_to(FirstStep::pattern);
}

void FirstStartFlow::show_about()
{
    build_pages();
    go_to(FirstStep::about);
}

void FirstStartFlow::go_to(FirstStep step)
{
    app::FirstStart moved = start_;
    moved.step = step;
    if (step == FirstStep::days && moved.days.empty())
        moved.days = app::proposed_days(services_.workbook.now().day());
    services_.saver.attempt([this, moved] { services_.workbook.save(moved); },
                            [this, moved] {
                                start_ = moved;
                                show(moved.step);
                            });
}

void FirstStartFlow::show(FirstStep step)
{
    if (step == FirstStep::red_flags && services_.workbook.last_triage()) step = FirstStep::pattern;
    services_.window.set_welcome_step(welcome_line(step));
    if (step == FirstStep::language) show_language();
    else if (step == FirstStep::about) services_.window.show_page(about_, MainWindow::Side::welcome);
    else if (step == FirstStep::red_flags) emit triage_wanted();
    else show_page(step);
}

void FirstStartFlow::show_language()
{
    LanguageView view;
    view.language = services_.appearance.language();
    view.country = services_.appearance.preferences().country;
    view.region = services_.appearance.preferences().region;
    for (const content::CountryCare& care : services_.workbook.library().contacts.countries)
        if (care.country == Country::denmark) view.regions = care.regions;
    language_->show_choice(view);
    services_.window.show_page(language_, MainWindow::Side::welcome);
}

void FirstStartFlow::show_page(FirstStep step)
{
    const app::Workbook& workbook = services_.workbook;
    if (step == FirstStep::goal) goal_->set_now(workbook.now());
    if (step == FirstStep::likes)
        likes_->set_likeable(
            app::likeable(workbook.library().catalogue, app::profile_of(start_, workbook.last_answers())));
    if (step == FirstStep::baseline) baseline_->set_exercises(asked_for());
    if (step == FirstStep::plan) {
        const app::Proposal proposal = workbook.proposal(start_);
        facts_.learn(proposal.first_day);
        plan_->show_plan(proposal);
    }
    pages_.at(step)->show_start(start_);
    services_.window.show_page(pages_.at(step), MainWindow::Side::welcome);
}

void FirstStartFlow::keep(const app::FirstStart& start)
{
    start_ = start;
    services_.saver.attempt([this] { services_.workbook.save(start_); });
}

void FirstStartFlow::accept()
{
    services_.saver.attempt([this] { services_.workbook.begin_programme(start_); }, [this] { emit finished(); });
}

std::vector<ExerciseId> FirstStartFlow::asked_for() const
{
    const content::Catalogue& catalogue = services_.workbook.library().catalogue;
    std::vector<ExerciseId> ids;
    app::FirstStart with_time = start_;
    with_time.minutes = with_time.minutes.value_or(30);
    if (with_time.days.empty()) with_time.days = app::proposed_days(services_.workbook.now().day());
    for (const plan::PrescriptionEntry& entry : services_.workbook.proposal(with_time).prescription) {
        const content::Exercise* exercise = catalogue.find(plan::id_of(entry));
        const bool liked = std::ranges::find(start_.likes, plan::id_of(entry)) != start_.likes.end();
        if (exercise && (exercise->goal == content::Goal::aerobic || liked)) ids.push_back(exercise->id);
    }
    return ids;
}

} // namespace trygg::ui
