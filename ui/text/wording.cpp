#include "ui/text/wording.h"

#include "ui/text/convert.h"

#include <algorithm>

namespace trygg::ui {

using content::Unit;
using plan::Rule;

namespace {

constexpr std::chrono::hours kMorning{4}, kDay{10}, kEvening{18};
/// Graded sessions before the first rise (planner.md, BASE).
constexpr int kBaseSessions = 3;

} // namespace

QString Wording::program() { return tr("Trygg Rygg", "name of the program"); }

QString Wording::amount(int amount, Unit unit)
{
    switch (unit) {
    case Unit::repetitions: return tr("%n time(s)", "repetitions of an exercise", amount);
    case Unit::seconds: return tr("%n second(s)", "how long to hold", amount);
    case Unit::minutes: return tr("%n minute(s)", "how long to go on", amount);
    }
    return {};
}

QString Wording::clock(std::chrono::seconds time)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time);
    return QStringLiteral("%1:%2").arg(minutes.count()).arg((time - minutes).count(), 2, 10, QLatin1Char{'0'});
}

QString Wording::unit(Unit unit)
{
    switch (unit) {
    case Unit::repetitions: return tr("times");
    case Unit::seconds: return tr("seconds");
    case Unit::minutes: return tr("minutes");
    }
    return {};
}

QString Wording::sets(const std::vector<int>& sets, Unit unit)
{
    if (sets.empty()) return {};
    if (sets.size() == 1) return amount(sets.front(), unit);
    if (std::ranges::all_of(sets, [&](int set) { return set == sets.front(); }))
        return tr("%1 × %2", "sets, amount of each").arg(sets.size()).arg(amount(sets.front(), unit));
    QStringList first;
    for (std::size_t i = 0; i + 1 < sets.size(); ++i) first << QString::number(sets[i]);
    return first.join(QStringLiteral(" + ")) + QStringLiteral(" + ") + amount(sets.back(), unit);
}

QString Wording::dose(const plan::DayItem& item, bool plan_b)
{
    return plan_b ? amount(item.plan_b, item.unit) : sets(item.sets, item.unit);
}

QString Wording::sides(content::Sides sides)
{
    switch (sides) {
    case content::Sides::none: return {};
    case content::Sides::each: return tr("on each side, one side first");
    case content::Sides::alternating: return tr("both sides together, in turn");
    }
    return {};
}

QString Wording::started(const plan::DayItem& item)
{
    if (item.because.graded == 0) return tr("New. We start low, so that it can go well.");
    return tr("Session %1 of the first %2: the dose stays, so that we learn how you respond.")
        .arg(std::min(item.because.graded + 1, kBaseSessions))
        .arg(kBaseSessions);
}

QString Wording::held(const plan::DayItem& item)
{
    if (item.because.streak > 0) return tr("As last time. One more good session, then a little more.");
    return tr("As last time. Two good sessions in a row, then a little more.");
}

QString Wording::reason(const plan::DayItem& item, bool plan_b)
{
    if (plan_b) return tr("Plan B for a bad day: about half. It counts as done.");
    const QString dose = amount(item.dose, item.unit);
    switch (item.rule) {
    case Rule::start: return tr("New. We start low, so that it can go well.");
    case Rule::base: return started(item);
    case Rule::build: return tr("Two good sessions in a row: today %1.").arg(dose);
    case Rule::hold: return held(item);
    case Rule::ease: return tr("Lighter, because you answered no.");
    case Rule::back: return tr("Halved, because it was too much last time.");
    case Rule::plan_b: return tr("Plan B for a bad day: about half. It counts as done.");
    case Rule::good_day: return tr("A good day: the planned dose, no more. That is how it lasts.");
    case Rule::flare: return tr("Lighter for some days after the flare-up, then back again.");
    case Rule::gap: return tr("A little less after the break. Good that you are here.");
    case Rule::trend: return tr("The pain has risen two weeks running, so the dose stays.");
    case Rule::step_up: return tr("You manage the highest dose. There is a harder exercise if you want it.");
    case Rule::maintain: return tr("You manage the highest dose. Keep it up.");
    case Rule::lower: return tr("Lower, because you chose less.");
    }
    return {};
}

QString Wording::not_today(plan::NotToday why)
{
    switch (why) {
    case plan::NotToday::avoid: return tr("Left out, because of what you have answered about your health.");
    case plan::NotToday::pause: return tr("Pauses for a week after a no. Then it starts again, lower.");
    case plan::NotToday::rest: return tr("Rest day.");
    case plan::NotToday::strength: return tr("Rests today. Strength needs a day between.");
    }
    return {};
}

QString Wording::change(const app::DoseChange& change, Unit unit) const
{
    const QString name = words_.exercise(change.exercise);
    const QString after = amount(change.after, unit);
    if (change.paused) return tr("%1: pauses for a week, then starts again lower.").arg(name);
    if (change.replaced_by)
        return tr("%1: replaced by the easier %2.").arg(name, words_.exercise(*change.replaced_by));
    if (change.after < change.before)
        return tr("%1: %2 next time, %3 before.", "lower dose").arg(name, after, amount(change.before, unit));
    if (change.after > change.before)
        return tr("%1: %2 next time, %3 before.", "higher dose").arg(name, after, amount(change.before, unit));
    if (change.rule == Rule::base)
        return tr("%1: %2 again. The dose is kept in the first three sessions.").arg(name, after);
    return tr("%1: %2 again.").arg(name, after);
}

QString Wording::grade(plan::Grade grade)
{
    switch (grade) {
    case plan::Grade::open: return tr("waits for your answer the day after");
    case plan::Grade::green: return tr("okay now and later");
    case plan::Grade::missed: return tr("no answer the day after");
    case plan::Grade::hold: return tr("stays as it is");
    case plan::Grade::no: return tr("no: lighter next time");
    case plan::Grade::red: return tr("too much: halved");
    }
    return {};
}

QString Wording::day_in_sentence(Date day) const
{
    return words_.locale().toString(to_qt(day), tr("dddd d MMMM", "date format"));
}

QString Wording::day(Date day) const
{
    const QString text = day_in_sentence(day);
    return text.left(1).toUpper() + text.mid(1);
}

QString Wording::greeting(std::chrono::minutes minute_of_day)
{
    if (minute_of_day >= kMorning && minute_of_day < kDay) return tr("Good morning");
    if (minute_of_day >= kDay && minute_of_day < kEvening) return tr("Hello");
    return tr("Good evening");
}

QStringList Wording::weekdays() const
{
    QStringList names;
    for (int day = 1; day <= 7; ++day) names << words_.locale().standaloneDayName(day, QLocale::LongFormat);
    return names;
}

QStringList Wording::weekday_letters() const
{
    QStringList letters;
    for (const QString& name : weekdays()) letters << name.left(1).toUpper();
    return letters;
}

} // namespace trygg::ui
