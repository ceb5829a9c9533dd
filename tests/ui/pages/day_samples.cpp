#include "pages/day_samples.h"

#include "app/day_left.h"
#include "app/figures.h"
#include "content/exercise_reader.h"

#include <filesystem>

namespace trygg::ui {
namespace {

using plan::DayItem;

const std::filesystem::path& content_folder()
{
    static const std::filesystem::path folder = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";
    return folder;
}

DayItem item(const ExerciseId& id, int dose, content::Unit unit, std::vector<int> sets, plan::Rule rule)
{
    DayItem made{.exercise = id,
                 .dose = dose,
                 .unit = unit,
                 .sets = std::move(sets),
                 .plan_b = std::max(1, dose / 2),
                 .rule = rule,
                 .because = {},
                 .offer = {},
                 .why = {}};
    made.because = {.move = rule, .d = dose, .streak = 1, .graded = 4};
    return made;
}

std::vector<DayItem> items()
{
    using content::Unit;
    using plan::Rule;
    return {item(ExerciseId{"walk_flat"}, 12, Unit::minutes, {12}, Rule::hold),
            item(ExerciseId{"bridge"}, 16, Unit::repetitions, {8, 8}, Rule::build),
            item(ExerciseId{"side_knee"}, 10, Unit::seconds, {10}, Rule::ease),
            item(ExerciseId{"knee_chest"}, 5, Unit::repetitions, {5}, Rule::base)};
}

} // namespace

DaySamples::DaySamples() : catalogue_{content::read_catalogue(content_folder())}, facts_{catalogue_}
{
    facts_.learn(app::read_figure_book(content_folder()).figures);
    speak(Language::swedish);
}

void DaySamples::speak(Language language) { words_.set_book(content::read_text_book(content_folder(), language)); }

Moment DaySamples::noon(Date day) { return {std::chrono::sys_days{day} + std::chrono::hours{11}, std::chrono::hours{1}}; }

app::Today DaySamples::today()
{
    app::Today today;
    today.day = kDay;
    today.minute_of_day = std::chrono::hours{9};
    today.plan.day = kDay;
    today.plan.items = items();
    today.left = app::left_of(today.plan);
    today.minutes = 18;
    using app::DotKind;
    constexpr std::array kinds{DotKind::done, DotKind::rest, DotKind::done, DotKind::done,
                               DotKind::rest, DotKind::done, DotKind::open};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        today.week[i] = {plus_days(kDay, static_cast<int>(i) - 6), kinds[i], i == 6};
    return today;
}

app::SessionDraft DaySamples::session()
{
    app::SessionDraft draft;
    for (const DayItem& each : items()) draft.items.push_back({each.exercise, each.dose, {}, {}});
    draft.touched = noon(kDay);
    return draft;
}

app::LaterDue DaySamples::later()
{
    return {plus_days(kDay, -1), {ExerciseId{"walk_flat"}, ExerciseId{"bridge"}, ExerciseId{"side_knee"}, ExerciseId{"knee_chest"}}};
}

app::LogDraft DaySamples::log(Date day, plan::PlanKind plan)
{
    app::LogDraft log;
    log.day = day;
    log.plan = plan;
    for (const DayItem& each : items())
        log.items.push_back({each.exercise, plan == plan::PlanKind::b ? each.plan_b : each.dose, {}, {}});
    return log;
}

std::vector<diary::Entry> DaySamples::entries()
{
    const auto entry = [](int id, int days_back, plan::EventBody body) {
        const Moment at = noon(plus_days(kDay, -days_back));
        return diary::Entry{{id}, {at, std::move(body), {}}, at, {}};
    };
    plan::SessionEvent session;
    session.pain_before = PainScore::of(3);
    session.pain_worst = PainScore::of(4);
    session.exercises = {{ExerciseId{"bridge"}, 8, true}, {ExerciseId{"side_knee"}, 10, false}};
    session.new_signs = false;
    plan::LaterEvent later;
    later.pain = PainScore::of(4);
    later.new_signs = false;
    return {entry(3, 0, later), entry(2, 1, session), entry(1, 1, plan::DayFormEvent{plan::DayForm::bad})};
}

} // namespace trygg::ui
