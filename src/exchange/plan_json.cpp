#include "exchange/plan_json.h"

#include "content/codes.h"
#include "content/json_view.h"
#include "exchange/plan_words.h"
#include "exchange/profile_json.h"

namespace trygg::exchange {
namespace {

using nlohmann::ordered_json;

ordered_json item_json(const plan::DayItem& item)
{
    ordered_json object{{"exercise", item.exercise.text()},
                        {"dose", item.dose},
                        {"unit", content::code(item.unit)},
                        {"sets", item.sets},
                        {"plan_b", item.plan_b},
                        {"rule", plan::code(item.rule)},
                        {"because",
                         {{"move", plan::code(item.because.move)},
                          {"d", item.because.d},
                          {"streak", item.because.streak},
                          {"graded", item.because.graded}}}};
    if (item.offer) object["offer"] = item.offer->text();
    if (item.why) object["why"] = plan::code(*item.why);
    return object;
}

ordered_json items_json(const std::vector<plan::DayItem>& items)
{
    ordered_json list = ordered_json::array();
    for (const plan::DayItem& item : items) list.push_back(item_json(item));
    return list;
}

ordered_json row_json(const plan::TraceRow& row)
{
    ordered_json object{{"exercise", row.exercise.text()},
                        {"day", to_iso(row.day)},
                        {"plan", word_of(kPlanKinds, row.plan)},
                        {"dose", row.dose},
                        {"done", row.done},
                        {"counts", row.counts},
                        {"grade", plan::code(row.grade)},
                        {"graded_at", nullptr},
                        {"rule", nullptr},
                        {"next", nullptr}};
    if (row.graded_at) object["graded_at"] = to_iso(*row.graded_at);
    if (row.rule) object["rule"] = plan::code(*row.rule);
    if (row.next) object["next"] = *row.next;
    return object;
}

} // namespace

std::string plan_json(const plan::DayPlan& plan)
{
    ordered_json trace = ordered_json::array();
    for (const plan::TraceRow& row : plan.trace) trace.push_back(row_json(row));
    ordered_json object{{"day", to_iso(plan.day)},
                        {"blocked", plan.blocked},
                        {"triage_due", plan.triage_due},
                        {"rest_day", plan.rest_day},
                        {"form", word_of(kForms, plan.form)},
                        {"flare_day", nullptr},
                        {"ask_flare", plan.ask_flare},
                        {"physio", plan.physio},
                        {"items", items_json(plan.items)},
                        {"not_today", items_json(plan.not_today)},
                        {"trace", std::move(trace)}};
    if (plan.flare_day) object["flare_day"] = *plan.flare_day;
    return object.dump();
}

std::string composition_json(const plan::Composition& composition, int minutes)
{
    return content::compact_json(
        {{"prescription", prescription_json(composition.prescription)}, {"minutes", minutes}});
}

} // namespace trygg::exchange
