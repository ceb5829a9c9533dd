#include "content/json_reader.h"
#include "content/red_flag.h"
#include "exchange/event_json.h"
#include "exchange/plan_words.h"
#include "exchange/profile_json.h"

#include <set>

namespace trygg::exchange {
namespace {

using content::JsonView;

constexpr std::size_t kMostExercises = 40, kMostListed = 1000;
constexpr std::size_t kMostAnswerBytes = 20'000;

/// The members of one event; each function reads one kind of member and adds its faults.
class Members {
public:
    explicit Members(const JsonView& view) : view_{view} {}

    bool flag(std::string_view key) const
    {
        const auto member = view_.need(key);
        return member && member->boolean().value_or(false);
    }
    std::optional<bool> flag_if_given(std::string_view key) const
    {
        const auto member = view_.find(key);
        return member ? member->boolean() : std::nullopt;
    }
    int number(std::string_view key, int least, int most) const
    {
        const auto member = view_.need(key);
        return (member ? member->integer(least, most) : std::nullopt).value_or(least);
    }
    PainScore pain(std::string_view key) const
    {
        return PainScore::from(number(key, PainScore::kMin, PainScore::kMax)).value_or(PainScore::of(0));
    }
    std::optional<ExerciseId> id(std::string_view key) const
    {
        const auto member = view_.need(key);
        return member ? read_id(*member) : std::nullopt;
    }
    std::string text(std::string_view key, std::size_t most) const
    {
        const auto member = view_.need(key);
        return (member ? member->text(1, most) : std::nullopt).value_or("");
    }
    std::optional<std::string> text_if_given(std::string_view key, std::size_t most) const
    {
        const auto member = view_.find(key);
        return member ? member->text(1, most) : std::nullopt;
    }
    std::optional<std::string> note() const { return text_if_given("note", 1000); }
    template <class Words>
    auto word(std::string_view key, const Words& words) const
    {
        const auto member = view_.need(key);
        using Value = typename Words::value_type::second_type;
        return (member ? member->one_of(words) : std::nullopt).value_or(Value{});
    }

private:
    const JsonView& view_;
};

std::vector<plan::ExerciseRecord> read_records(const JsonView& view)
{
    std::vector<plan::ExerciseRecord> records;
    std::set<ExerciseId> seen;
    for (const JsonView& element : view.elements(1, kMostExercises)) {
        if (!element.object()) continue;
        element.object_of({"id", "done", "okay_now"});
        const Members members{element};
        const auto id = members.id("id");
        const int done = members.number("done", 0, kMostAmount);
        const bool okay = members.flag("okay_now");
        if (!id) continue;
        if (!seen.insert(*id).second) element.find("id")->fault("this id stands there already");
        records.push_back({*id, done, okay});
    }
    return records;
}

std::optional<plan::EventBody> read_session(const JsonView& view)
{
    view.object_of({"type", "at", "plan", "pain_before", "pain_worst", "exercises", "new_signs", "note"});
    const Members members{view};
    plan::SessionEvent session;
    session.plan = members.word("plan", kPlanKinds);
    session.pain_before = members.pain("pain_before");
    session.pain_worst = members.pain("pain_worst");
    if (const auto exercises = view.need("exercises")) session.exercises = read_records(*exercises);
    session.new_signs = members.flag_if_given("new_signs");
    session.note = members.note();
    return session;
}

std::optional<plan::EventBody> read_later(const JsonView& view)
{
    view.object_of(
        {"type", "at", "okay", "pain", "suspected", "new_signs", "leg_pain_further_down", "note"});
    const Members members{view};
    plan::LaterEvent later;
    later.okay = members.flag("okay");
    later.pain = members.pain("pain");
    if (const auto suspected = view.find("suspected")) {
        later.suspected_given = true;
        for (const JsonView& element : suspected->elements(0, kMostListed))
            if (const auto id = read_id(element)) later.suspected.push_back(*id);
    }
    later.new_signs = members.flag_if_given("new_signs");
    later.leg_pain_further_down = members.flag_if_given("leg_pain_further_down");
    later.note = members.note();
    return later;
}

std::optional<plan::EventBody> read_day_form(const JsonView& view)
{
    view.object_of({"type", "at", "form"});
    return plan::DayFormEvent{Members{view}.word("form", kForms)};
}

std::optional<plan::EventBody> read_daily_pain(const JsonView& view)
{
    view.object_of({"type", "at", "pain", "note"});
    const Members members{view};
    return plan::DailyPainEvent{members.pain("pain"), members.note()};
}

std::string read_level(const JsonView& view)
{
    const auto level = view.one_of(content::kLevels);
    return level ? std::string{content::id_of(*level)} : std::string{};
}

std::optional<std::string> read_answers(const JsonView& view)
{
    if (!view.object()) return std::nullopt;
    std::string answers = content::compact_json(view.value());
    if (answers.size() > kMostAnswerBytes) view.fault("larger than " + std::to_string(kMostAnswerBytes) + " bytes");
    return answers;
}

std::optional<plan::EventBody> read_triage(const JsonView& view)
{
    view.object_of({"type", "at", "form", "level", "rules", "blocks_plan", "answers", "content_version"});
    constexpr std::array kTriageForms{Word<bool>{"full", false}, Word<bool>{"short", true}};
    const Members members{view};
    plan::TriageEvent triage;
    triage.short_form = members.word("form", kTriageForms);
    if (const auto level = view.need("level")) triage.level = read_level(*level);
    if (const auto rules = view.need("rules"))
        for (const JsonView& element : rules->elements(0, kMostListed))
            if (const auto rule = read_code(element, &RuleId::from, "the id of a rule")) triage.rules.push_back(*rule);
    triage.blocks_plan = members.flag("blocks_plan");
    if (const auto answers = view.find("answers")) triage.answers_json = read_answers(*answers);
    triage.content_version = members.text_if_given("content_version", 200);
    return triage;
}

std::optional<plan::EventBody> read_clearance(const JsonView& view)
{
    view.object_of({"type", "at", "who", "on"});
    plan::ClearanceEvent clearance;
    clearance.who = Members{view}.text("who", 200);
    if (const auto on = view.need("on"))
        clearance.on = read_code(*on, &date_from, "a day, YYYY-MM-DD").value_or(Date{});
    return clearance;
}

std::optional<plan::EventBody> read_flare(const JsonView& view)
{
    view.object_of({"type", "at"});
    return plan::FlareEvent{};
}

std::optional<plan::EventBody> read_lower(const JsonView& view)
{
    view.object_of({"type", "at", "exercise", "dose"});
    const Members members{view};
    const auto id = members.id("exercise");
    const int dose = members.number("dose", 1, kMostAmount);
    if (!id) return std::nullopt;
    return plan::LowerEvent{*id, dose};
}

std::optional<plan::EventBody> read_swap(const JsonView& view)
{
    view.object_of({"type", "at", "from", "to"});
    const Members members{view};
    const auto from = members.id("from"), to = members.id("to");
    if (!from || !to) return std::nullopt;
    return plan::SwapEvent{*from, *to};
}

std::optional<plan::EventBody> read_exclude(const JsonView& view)
{
    view.object_of({"type", "at", "exercise"});
    const auto id = Members{view}.id("exercise");
    if (!id) return std::nullopt;
    return plan::ExcludeEvent{*id};
}

std::optional<plan::EventBody> read_profile_event(const JsonView& view)
{
    view.object_of({"type", "at", "pattern", "avoid", "days", "minutes", "equipment", "positions"});
    return plan::ProfileEvent{read_profile_change(view)};
}

using Reader = std::optional<plan::EventBody> (*)(const JsonView&);

/// `prescribe` is not among them: it alone needs the catalogue.
constexpr std::array kReaders{
    Word<Reader>{"session", read_session},       Word<Reader>{"later", read_later},
    Word<Reader>{"day_form", read_day_form},     Word<Reader>{"daily_pain", read_daily_pain},
    Word<Reader>{"triage", read_triage},         Word<Reader>{"clearance", read_clearance},
    Word<Reader>{"flare", read_flare},           Word<Reader>{"lower", read_lower},
    Word<Reader>{"swap", read_swap},             Word<Reader>{"exclude", read_exclude},
    Word<Reader>{"profile", read_profile_event}, Word<Reader>{"prescribe", nullptr}};

std::optional<plan::EventBody> read_prescribe(const JsonView& view, const content::Catalogue& catalogue)
{
    view.object_of({"type", "at", "entry"});
    const auto member = view.need("entry");
    auto entry = member ? read_entry(*member, catalogue, UnknownExercise::allowed) : std::nullopt;
    if (!entry) return std::nullopt;
    return plan::PrescribeEvent{std::move(*entry)};
}

} // namespace

std::optional<plan::Event> read_event(const JsonView& view, const content::Catalogue& catalogue)
{
    if (!view.object()) return std::nullopt;
    const auto type = view.need("type");
    const auto at_view = view.need("at");
    const auto at = at_view ? read_code(*at_view, &moment_from,
                                        "a time, YYYY-MM-DDThh:mm:ss+hh:mm, years 2000 to 2199")
                            : std::nullopt;
    const auto reader = type ? type->one_of(kReaders) : std::nullopt;
    if (!reader) return std::nullopt;
    auto body = *reader ? (*reader)(view) : read_prescribe(view, catalogue);
    if (!body || !at) return std::nullopt;
    return plan::Event{*at, std::move(*body), content::compact_json(view.value())};
}

} // namespace trygg::exchange
