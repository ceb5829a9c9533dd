#pragma once

#include "app/today.h"
#include "plan/day_plan.h"
#include "ui/text/words.h"

#include <chrono>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace trygg::ui {

/// Turns what the core decides (amounts, rules, grades, days) into sentences of the language shown.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    explicit Wording(const Words& words) : words_{words} {}

    /// What the program is called in the language shown.
    [[nodiscard]] static QString program();

    /// An amount with its unit, such as "8 times", "20 seconds" or "10 minutes".
    [[nodiscard]] static QString amount(int amount, content::Unit unit);
    /// The unit alone, as a field shows it behind a number.
    [[nodiscard]] static QString unit(content::Unit unit);
    /// Minutes and seconds, as "4:05".
    [[nodiscard]] static QString clock(std::chrono::seconds time);
    /// A dose as it is done, in its sets: "2 × 6 times", "8 + 7 times".
    [[nodiscard]] static QString sets(const std::vector<int>& sets, content::Unit unit);
    /// The dose of an item today: plan A's in sets, or plan B's.
    [[nodiscard]] static QString dose(const plan::DayItem& item, bool plan_b);
    /// Whether the dose is for each side, or both sides together; empty where there are no sides.
    [[nodiscard]] static QString sides(content::Sides sides);

    /// Why today's dose is what it is, as one sentence with the numbers used.
    [[nodiscard]] static QString reason(const plan::DayItem& item, bool plan_b);
    /// Why an exercise is not done today.
    [[nodiscard]] static QString not_today(plan::NotToday why);
    /// What an answer did to a dose, as one sentence that names the exercise.
    [[nodiscard]] QString change(const app::DoseChange& change, content::Unit unit) const;
    /// A grade in words, for lists and ladders.
    [[nodiscard]] static QString grade(plan::Grade grade);

    /// "Sunday 22 November" in the language shown; the year is left out.
    [[nodiscard]] QString day(Date day) const;
    /// The same inside a sentence: "sunday 22 november" where the language writes it small.
    [[nodiscard]] QString day_in_sentence(Date day) const;
    /// "Good morning", "Good day" or "Good evening".
    [[nodiscard]] static QString greeting(std::chrono::minutes minute_of_day);
    /// The weekdays' names from Monday on, and their first letters.
    [[nodiscard]] QStringList weekdays() const;
    [[nodiscard]] QStringList weekday_letters() const;

private:
    [[nodiscard]] static QString started(const plan::DayItem& item);
    [[nodiscard]] static QString held(const plan::DayItem& item);

    const Words& words_;
};

} // namespace trygg::ui
