#include "ui/pages/learn_words.h"

#include "content/text_statistics.h"

#include <algorithm>

namespace trygg::ui {
namespace {

/// A calm reading speed for somebody who is tired (adults read 200 to 250 words a minute: Brysbaert 2019).
constexpr int kWordsAMinute = 150;

} // namespace

QString LearnWords::shelf(content::Theme theme)
{
    switch (theme) {
    case content::Theme::understand: return tr("Understand your back");
    case content::Theme::sciatica: return tr("About sciatica");
    case content::Theme::decide: return tr("Scans, treatment and work");
    case content::Theme::practise: return tr("What you can do yourself");
    }
    return {};
}

std::optional<PlaceWords> LearnWords::place(content::Action action)
{
    using content::Action;
    switch (action) {
    case Action::course: return {{Icon::learn, tr("The course"), tr("12 weeks, a little at a time")}};
    case Action::library: return {{Icon::table, tr("All exercises"), tr("See how each is done, and ready-made programmes")}};
    case Action::scan_chart: return {{Icon::progress, tr("Scan findings by age"), tr("What people without pain have")}};
    case Action::treatments: return {{Icon::ok, tr("Treatments"), tr("What is known about each of them")}};
    case Action::find_help: return {{Icon::phone, tr("Find help"), tr("Who does what, and how to prepare")}};
    case Action::breathing: return {{Icon::play, tr("Calm breathing"), tr("A few minutes with a ring to follow")}};
    case Action::relaxation: return {{Icon::moon, tr("Muscle relaxation"), tr("Tense and let go, part by part")}};
    case Action::heat_cold: return {{Icon::clock, tr("Heat and cold"), tr("A timer that keeps the times")}};
    case Action::flare_plan: return {{Icon::up, tr("My plan for a flare-up"), tr("Written on a good day")}};
    case Action::print_questions:
        return {{Icon::print, tr("My questions"), tr("A page to take along to a visit")}};
    case Action::print_work: return {{Icon::print, tr("My proposal for work"), tr("A page for your employer")}};
    case Action::today:
    case Action::plan:
    case Action::help_now:
    case Action::check:
    case Action::goal: return std::nullopt;
    }
    return std::nullopt;
}

QString LearnWords::reading_time(const content::Article& article)
{
    const int minutes = (content::readability(article).words + kWordsAMinute - 1) / kWordsAMinute;
    return tr("%n minute(s)", nullptr, std::max(1, minutes));
}

} // namespace trygg::ui
