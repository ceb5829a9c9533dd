#include "plan/play_order.h"

#include <algorithm>

namespace trygg::plan {
namespace {

/// An event with what it is ordered by.
struct Place {
    Day day;
    const Event* event;
};

/// The alternatives of EventBody stand in playing order, so their index is the type's place.
bool before(const Place& a, const Place& b)
{
    if (a.day != b.day) return a.day < b.day;
    if (a.event->at.instant != b.event->at.instant) return a.event->at.instant < b.event->at.instant;
    if (a.event->body.index() != b.event->body.index())
        return a.event->body.index() < b.event->body.index();
    return a.event->canonical < b.event->canonical;
}

} // namespace

std::vector<const Event*> play_order(const History& history, Day last)
{
    std::vector<Place> places;
    places.reserve(history.events.size());
    for (const Event& event : history.events) {
        const Day day = std::chrono::floor<std::chrono::days>(event.at.instant + event.at.offset);
        if (day <= last) places.push_back({day, &event});
    }
    if (!std::is_sorted(places.begin(), places.end(), before))
        std::sort(places.begin(), places.end(), before);
    std::vector<const Event*> ordered;
    ordered.reserve(places.size());
    for (const Place& place : places) ordered.push_back(place.event);
    return ordered;
}

} // namespace trygg::plan
