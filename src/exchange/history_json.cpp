#include "exchange/history_json.h"

#include "exchange/event_json.h"
#include "exchange/profile_json.h"

namespace trygg::exchange {

using content::JsonView;
using nlohmann::json;

plan::History read_history(const JsonView& view, const content::Catalogue& catalogue)
{
    plan::History history;
    if (!view.object()) return history;
    view.object_of({"profile", "prescription", "events"});
    if (const auto profile = view.need("profile")) history.profile = read_profile(*profile);
    if (const auto prescription = view.need("prescription"))
        history.prescription = read_prescription(*prescription, catalogue);
    const auto events = view.need("events");
    if (!events) return history;
    for (const JsonView& element : events->elements(0, kHistoryLimits.count))
        if (auto event = read_event(element, catalogue)) history.events.push_back(std::move(*event));
    return history;
}

std::string history_json(const plan::History& history)
{
    json events = json::array();
    for (const plan::Event& event : history.events) events.push_back(event_json(event.at, event.body));
    return content::compact_json({{"profile", profile_json(history.profile)},
                                  {"prescription", prescription_json(history.prescription)},
                                  {"events", std::move(events)}});
}

} // namespace trygg::exchange
