#include "ui/pages/plan_story.h"

#include "ui/pages/trained_weeks.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using plan::Rule;

/// Weeks of the past in a ladder, and sessions in a list.
constexpr std::size_t kPastWeeks = 4;
constexpr qsizetype kSessions = 8;

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

const plan::Outlook* PlanStory::outlook(const plan::DayItem& item) const
{
    const auto found = view_.outlooks.find(item.exercise);
    return found == view_.outlooks.end() ? nullptr : &found->second;
}

QString PlanStory::rise(const plan::DayItem& item) const
{
    const plan::Outlook* ahead = outlook(item);
    if (is_away(item) || !ahead) return {};
    if (view_.plan.flare_day)
        return tr("After the flare-up it returns to %1, step by step.").arg(facts_.amount(item.exercise, standing_dose(item)));
    if (!rises_now(item)) return {};
    if (item.rule == Rule::trend) return tr("It can rise again when the pain no longer rises from week to week.");
    const Rule move = item.because.move;
    if (ahead->climbs.empty()) return move == Rule::maintain || move == Rule::step_up ? highest(item) : QString{};
    const auto& [sessions, dose] = ahead->climbs.front();
    const QString amount = facts_.amount(item.exercise, dose);
    if (ahead->waits && sessions == 1)
        return tr("If your answer about the last session is a yes, it becomes %1.").arg(amount);
    if (sessions > 1)
        return tr("When %n session(s) in a row are okay, both now and later, it becomes %1.", nullptr, sessions).arg(amount);
    return tr("After one more session that is okay, both now and later, it becomes %1.").arg(amount);
}

QString PlanStory::led_to(const plan::TraceRow& row) const
{
    if (row.plan == plan::PlanKind::b && !row.rule) return tr("Plan B counts as done and leaves the dose as it is.");
    if (!row.rule || !row.next) return {};
    const QString next = facts_.amount(row.exercise, *row.next);
    switch (*row.rule) {
    case Rule::build: return tr("Two good sessions in a row: then %1.").arg(next);
    case Rule::base: return tr("One of the first three: then %1 again.").arg(next);
    case Rule::trend: return tr("The pain had risen two weeks running: then %1 again.").arg(next);
    case Rule::step_up:
    case Rule::maintain: return tr("The highest dose.");
    case Rule::hold: return tr("Then %1 again.").arg(next);
    case Rule::start:
    case Rule::ease:
    case Rule::back:
    case Rule::plan_b:
    case Rule::good_day:
    case Rule::flare:
    case Rule::gap:
    case Rule::lower: return {};
    }
    return {};
}

QStringList PlanStory::sessions(const plan::DayItem& item) const
{
    QStringList lines;
    const auto& trace = view_.plan.trace;
    for (auto row = trace.rbegin(); row != trace.rend() && lines.size() < kSessions; ++row) {
        if (row->exercise != item.exercise) continue;
        QString grade = Wording::grade(row->grade);
        grade = grade.left(1).toUpper() + grade.mid(1);
        const QString day = words_.locale().toString(to_qt(row->day), tr("d MMMM", "date format"));
        lines << tr("%1: %2. %3. %4", "day, dose, how it went, what it led to")
                     .arg(day, facts_.amount(row->exercise, row->dose), grade, led_to(*row))
                     .trimmed();
    }
    return lines;
}

QList<LadderStep> PlanStory::ladder(const plan::DayItem& item) const
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
    const plan::Outlook* ahead = outlook(item);
    if (!ahead || !rises_now(item) || item.dose != standing_dose(item)) return list;
    const QStringList names{tr("next", "step of a dose"), tr("then", "step of a dose")};
    for (qsizetype i = 0; i < names.size() && i < static_cast<qsizetype>(ahead->climbs.size()); ++i) {
        const int dose = ahead->climbs[static_cast<std::size_t>(i)].dose;
        list << LadderStep{When::future, label(dose), double(dose), names[i]};
    }
    return list;
}

Story PlanStory::of(const plan::DayItem& item) const
{
    return {.so_far = so_far(item), .rise = rise(item), .ladder = ladder(item), .sessions = sessions(item)};
}

} // namespace trygg::ui
