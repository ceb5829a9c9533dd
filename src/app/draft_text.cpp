#include "app/draft_text.h"

#include "app/draft_fields.h"

namespace trygg::app {
namespace {

constexpr int kMostItems = 40, kMostAmount = 9999, kMostElapsed = 24 * 3600;
const std::string kClosed = "closed";

std::string at(const std::string& key, std::size_t index) { return key + "/" + std::to_string(index); }

void write_ids(DraftWriter& out, const std::string& key, const std::vector<ExerciseId>& ids)
{
    for (std::size_t i = 0; i < ids.size(); ++i) out.text(at(key, i), ids[i].text());
}

void write_items(DraftWriter& out, const std::vector<SessionItem>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string key = at("item", i);
        out.text(key + "/id", items[i].exercise.text());
        out.number(key + "/dose", items[i].dose);
        out.number(key + "/done", items[i].done);
        out.flag(key + "/okay", items[i].okay_now);
        if (items[i].elapsed > 0) out.number(key + "/elapsed", items[i].elapsed);
    }
}

std::vector<SessionItem> read_items(const DraftReader& in)
{
    std::vector<SessionItem> items;
    for (std::size_t i = 0; i < kMostItems; ++i) {
        const std::string key = at("item", i);
        const auto id = ExerciseId::from(in.text(key + "/id"));
        const auto dose = in.number(key + "/dose", 1, kMostAmount);
        if (!id || !dose) break;
        items.push_back({*id, *dose, in.number(key + "/done", 0, kMostAmount), in.flag(key + "/okay"),
                         in.number(key + "/elapsed", 1, kMostElapsed).value_or(0)});
    }
    return items;
}

void write_goal(DraftWriter& out, const OwnGoal& goal)
{
    out.text("goal/name", goal.name);
    out.flag("goal", true);
    out.choice("goal/unit", goal.unit);
    out.number("goal/usual", goal.usual);
    out.number("goal/target", goal.target);
    out.flag("goal/aerobic", goal.aerobic);
    out.text("goal/why", goal.why);
    if (goal.by) out.text("goal/by", to_iso(*goal.by));
    out.text("goal/plan_b", goal.plan_b);
}

std::optional<OwnGoal> read_goal(const DraftReader& in)
{
    if (!in.flag("goal")) return std::nullopt;
    return OwnGoal{in.text("goal/name"), in.choice("goal/unit", content::Unit::minutes),
                   in.number("goal/usual", 1, kMostAmount), in.number("goal/target", 1, kMostAmount),
                   in.flag("goal/aerobic"), in.text("goal/why"), date_from(in.text("goal/by")),
                   in.text("goal/plan_b")};
}

} // namespace

diary::Draft to_text(const FirstStart& start)
{
    DraftWriter out;
    out.choice("step", std::optional{start.step});
    out.choice("pattern", start.pattern);
    out.choice("heart", start.heart);
    out.choice("falls", start.falls);
    out.choice("continence", start.continence);
    out.choice("lying_place", start.lying_place);
    for (const content::Equipment item : start.equipment)
        out.flag(at("equipment", static_cast<std::size_t>(item)), true);
    if (start.goal) write_goal(out, *start.goal);
    if (start.without_goal) out.flag("without_goal", true);
    write_ids(out, "like", start.likes);
    for (const auto& [id, amount] : start.usual) out.number("usual/" + id.text(), amount);
    for (const int day : start.days) out.flag(at("day", static_cast<std::size_t>(day)), true);
    out.number("minutes", start.minutes);
    return std::move(out).draft();
}

FirstStart first_start_from(const diary::Draft& draft)
{
    const DraftReader in{draft};
    FirstStart start;
    start.step = in.choice("step", FirstStep::plan).value_or(FirstStep::language);
    start.pattern = in.choice("pattern", plan::Pattern::neck);
    start.heart = in.choice("heart", YesNoUnsure::unsure);
    start.falls = in.choice("falls", YesNoUnsure::unsure);
    start.continence = in.choice("continence", YesNoUnsure::unsure);
    start.lying_place = in.choice("lying_place", LyingPlace::nowhere);
    for (int item = 0; item <= static_cast<int>(content::Equipment::step); ++item)
        if (in.flag(at("equipment", static_cast<std::size_t>(item))))
            start.equipment.insert(static_cast<content::Equipment>(item));
    start.goal = read_goal(in);
    start.without_goal = in.flag("without_goal").value_or(false);
    start.likes = in.ids("like");
    for (const auto& [key, value] : draft) {
        if (!key.starts_with("usual/")) continue;
        const auto id = ExerciseId::from(std::string_view{key}.substr(6));
        const auto amount = in.number(key, 0, kMostAmount);
        if (id && amount) start.usual.emplace(*id, *amount);
    }
    for (std::size_t day = 0; day < 7; ++day)
        if (in.flag(at("day", day))) start.days.insert(static_cast<int>(day));
    start.minutes = in.number("minutes", 10, 30);
    return start;
}

diary::Draft to_text(const SessionDraft& session)
{
    DraftWriter out;
    out.choice("plan", std::optional{session.plan});
    if (session.trial) out.flag("trial", true);
    if (session.only_closing) out.flag("only_closing", true);
    out.choice("stage", std::optional{session.stage});
    write_items(out, session.items);
    out.number("current", session.current);
    out.pain("pain_before", session.pain_before);
    out.pain("pain_worst", session.pain_worst);
    out.flag("new_signs", session.new_signs);
    out.text("note", session.note);
    out.text("touched", to_iso(session.touched));
    return std::move(out).draft();
}

std::optional<SessionDraft> session_from(const diary::Draft& draft)
{
    const DraftReader in{draft};
    SessionDraft session;
    session.items = read_items(in);
    const auto touched = moment_from(in.text("touched"));
    if (session.items.empty() || !touched) return std::nullopt;
    session.touched = *touched;
    session.plan = in.choice("plan", plan::PlanKind::b).value_or(plan::PlanKind::a);
    session.trial = in.flag("trial").value_or(false);
    session.only_closing = in.flag("only_closing").value_or(false);
    session.stage = in.choice("stage", SessionStage::closing).value_or(SessionStage::overview);
    session.current = in.number("current", 0, static_cast<int>(session.items.size()) - 1).value_or(0);
    session.pain_before = in.pain("pain_before");
    session.pain_worst = in.pain("pain_worst");
    session.new_signs = in.flag("new_signs");
    session.note = in.text("note");
    return session;
}

std::optional<Date> closed_day(const diary::Draft& draft) { return date_from(DraftReader{draft}.text(kClosed)); }

diary::Draft with_closed_day(diary::Draft draft, const std::optional<Date>& day)
{
    if (day) draft[kClosed] = to_iso(*day);
    return draft;
}

diary::Draft to_text(const LaterDraft& later)
{
    DraftWriter out;
    out.flag("okay", later.okay);
    out.pain("pain", later.pain);
    write_ids(out, "suspected", later.suspected);
    out.flag("new_signs", later.new_signs);
    out.flag("further_down", later.further_down);
    out.text("note", later.note);
    return std::move(out).draft();
}

LaterDraft later_from(const diary::Draft& draft)
{
    const DraftReader in{draft};
    return {in.flag("okay"),      in.pain("pain"),         in.ids("suspected"),
            in.flag("new_signs"), in.flag("further_down"), in.text("note")};
}

diary::Draft to_text(const LogDraft& log)
{
    DraftWriter out;
    if (log.day) out.text("day", to_iso(*log.day));
    out.choice("plan", std::optional{log.plan});
    write_items(out, log.items);
    out.pain("pain_before", log.pain_before);
    out.pain("pain_worst", log.pain_worst);
    out.flag("new_signs", log.new_signs);
    out.text("note", log.note);
    return std::move(out).draft();
}

LogDraft log_from(const diary::Draft& draft)
{
    const DraftReader in{draft};
    LogDraft log;
    log.day = date_from(in.text("day"));
    log.plan = in.choice("plan", plan::PlanKind::b).value_or(plan::PlanKind::a);
    log.items = read_items(in);
    log.pain_before = in.pain("pain_before");
    log.pain_worst = in.pain("pain_worst");
    log.new_signs = in.flag("new_signs");
    log.note = in.text("note");
    return log;
}

} // namespace trygg::app
