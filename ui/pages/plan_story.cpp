#include "ui/pages/plan_story.h"

#include "ui/text/convert.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using plan::Rule;

/// Sessions before the first rise (planner.md, BASE), and good ones in a row for each rise (BUILD).
constexpr int kBaseSessions = 3, kGoodSessions = 2;
/// Weeks of the past in a ladder.
constexpr std::size_t kPastWeeks = 4;

/// What the next rise starts from: a gap's lower dose becomes the dose with the next session.
int standing_dose(const plan::DayItem& item) { return item.rule == Rule::gap ? item.dose : item.because.d; }

bool is_away(const plan::DayItem& item)
{
    return item.why == plan::NotToday::avoid || item.why == plan::NotToday::pause;
}

QList<LadderGrade> marks_of(const std::vector<plan::Grade>& grades)
{
    QList<LadderGrade> marks;
    for (const plan::Grade grade : grades) {
        switch (grade) {
        case plan::Grade::open: break;
        case plan::Grade::green: marks << LadderGrade::okay; break;
        case plan::Grade::missed:
        case plan::Grade::hold: marks << LadderGrade::hold; break;
        case plan::Grade::no:
        case plan::Grade::red: marks << LadderGrade::no; break;
        }
    }
    return marks;
}

} // namespace

LadderLegend PlanStory::legend()
{
    return {.okay = tr("okay now and later"), .hold = tr("stays as it is"), .no = tr("no: lighter next time")};
}

bool PlanStory::rises_now(const plan::DayItem& item) const
{
    return !is_away(item) && !view_.plan.flare_day && !view_.plan.blocked && !view_.plan.triage_due;
}

QString PlanStory::so_far(const plan::DayItem& item) const
{
    const auto& trace = view_.plan.trace;
    const auto first = std::ranges::find(trace, item.exercise, &plan::TraceRow::exercise);
    if (first == trace.end()) return tr("You have not done it yet. That is why there is nothing to show.");
    const QString began = facts_.amount(item.exercise, first->dose);
    const QString day = words_.locale().toString(to_qt(first->day), tr("d MMMM", "date format"));
    if (first->dose == item.dose) return tr("You began with %1 on %2, and that is the dose now too.").arg(began, day);
    return tr("You began with %1 on %2. Now it is %3.").arg(began, day, facts_.amount(item.exercise, item.dose));
}

QString PlanStory::highest(const plan::DayItem& item) const
{
    if (item.offer)
        return tr("You manage the highest dose. If you want, you can go on with something harder: %1.")
            .arg(words_.exercise(*item.offer));
    return tr("This is the highest dose. It is enough to keep it.");
}

QString PlanStory::rise(const plan::DayItem& item, const DoseSteps& steps) const
{
    if (is_away(item)) return {};
    const int dose = standing_dose(item);
    if (view_.plan.flare_day)
        return tr("After the flare-up it returns to %1, step by step.").arg(facts_.amount(item.exercise, dose));
    if (!rises_now(item)) return {};
    if (item.rule == Rule::trend) return tr("It can rise again when the pain no longer rises from week to week.");
    const int next = steps.after(dose);
    if (next <= dose) return highest(item);
    const QString amount = facts_.amount(item.exercise, next);
    if (const int left = kBaseSessions - item.because.graded; left > 0)
        return tr("The dose stays for %n more session(s). When it goes well, the next step is %1.", nullptr, left)
            .arg(amount);
    if (const int left = std::max(1, kGoodSessions - item.because.streak); left > 1)
        return tr("When %n session(s) in a row are okay, both now and later, it becomes %1.", nullptr, left).arg(amount);
    return tr("After one more session that is okay, both now and later, it becomes %1.").arg(amount);
}

QList<LadderStep> PlanStory::ladder(const plan::DayItem& item, const std::optional<DoseSteps>& steps) const
{
    auto weeks = trained_weeks(view_.plan.trace, item.exercise, view_.plan.day);
    if (weeks.size() == 1 && weeks.front().grades.empty()) return {};
    const auto label = [&](int dose) {
        switch (item.unit) {
        case content::Unit::repetitions: return QString::number(dose);
        case content::Unit::seconds: return tr("%1 s", "seconds, short").arg(dose);
        case content::Unit::minutes: return tr("%1 min", "minutes, short").arg(dose);
        }
        return QString{};
    };
    using When = LadderStep::When;
    QList<LadderStep> list;
    const TrainedWeek now = weeks.back();
    weeks.pop_back();
    for (std::size_t i = weeks.size() - std::min(weeks.size(), kPastWeeks); i < weeks.size(); ++i)
        list << LadderStep{When::past, label(weeks[i].dose), double(weeks[i].dose),
                           tr("w. %1", "week number, short").arg(weeks[i].week), marks_of(weeks[i].grades)};
    list << LadderStep{When::now, label(item.dose), double(item.dose), tr("now"), marks_of(now.grades)};
    if (!steps || !rises_now(item) || item.dose != standing_dose(item)) return list;
    const int next = steps->after(item.dose), later = steps->after(next);
    if (next > item.dose) list << LadderStep{When::future, label(next), double(next), tr("next", "step of a dose")};
    if (later > next) list << LadderStep{When::future, label(later), double(later), tr("then", "step of a dose")};
    return list;
}

Story PlanStory::of(const plan::DayItem& item, const std::optional<DoseSteps>& steps) const
{
    Story story{.so_far = so_far(item), .rise = {}, .fall = {}, .ladder = ladder(item, steps)};
    if (steps) story.rise = rise(item, *steps);
    if (!is_away(item))
        story.fall = tr("Too much? Answer no after the exercise or the day after, and it becomes lighter. "
                        "You can also choose less yourself, here.");
    return story;
}

} // namespace trygg::ui
