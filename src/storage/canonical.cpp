#include "storage/canonical.h"

#include "content/codes.h"
#include "storage/event_check.h"
#include "storage/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace trygg::storage {
namespace {

/// Writes a JSON object; the keys must be given in ascending order.
class Object {
public:
    explicit Object(std::string& out) : out_{out} { out_ += '{'; }
    void close() { out_ += '}'; }

    /// `name` needs no escape: it is one of ours.
    void key(std::string_view name)
    {
        out_ += first_ ? "\"" : ",\"";
        first_ = false;
        out_ += name;
        out_ += "\":";
    }
    void raw(std::string_view name, std::string_view json)
    {
        key(name);
        out_ += json;
    }
    void put(std::string_view name, std::string_view text)
    {
        key(name);
        quote(text);
    }
    void put(std::string_view name, const std::string& text) { put(name, std::string_view{text}); }
    void put(std::string_view name, const ExerciseId& id) { put(name, id.text()); }
    void put(std::string_view name, bool value) { raw(name, value ? "true" : "false"); }
    void put(std::string_view name, PainScore pain) { put(name, pain.value()); }
    void put(std::string_view name, int number)
    {
        std::array<char, 16> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        raw(name, {digits.data(), end.ptr});
    }
    template <class Value>
    void put(std::string_view name, const std::optional<Value>& value)
    {
        if (value) put(name, *value);
    }
    /// An array of what `text` gives for each value.
    template <class Values, class Text>
    void list(std::string_view name, const Values& values, Text text)
    {
        key(name);
        char before = '[';
        for (const auto& value : values) {
            out_ += before;
            quote(text(value));
            before = ',';
        }
        out_ += before == '[' ? "[]" : "]";
    }

private:
    void quote(std::string_view text)
    {
        out_ += '"';
        if (std::ranges::none_of(text, [](char c) { return c == '"' || c == '\\'; })) {
            out_ += text;
        } else {
            for (const char c : text) {
                if (c == '"' || c == '\\') out_ += '\\';
                out_ += c;
            }
        }
        out_ += '"';
    }

    std::string& out_;
    bool first_ = true;
};

constexpr auto id_text = [](const auto& id) -> std::string_view { return id.text(); };
constexpr auto code_text = [](auto value) { return content::code(value); };

void write_entry(std::string& out, const plan::PrescriptionEntry& entry)
{
    Object object{out};
    if (const auto* exercise = std::get_if<plan::PrescribedExercise>(&entry)) {
        object.put("exercise", exercise->exercise);
        object.put("usual", exercise->usual);
    } else {
        const auto& own = std::get<plan::OwnActivity>(entry);
        object.key("activity");
        Object activity{out};
        if (own.aerobic) activity.put("aerobic", true);
        activity.put("id", own.id);
        activity.put("plan_b", own.plan_b);
        activity.put("target", own.target);
        activity.put("unit", content::code(own.unit));
        activity.put("usual", own.usual);
        activity.close();
    }
    object.close();
}

/// Writes the members of an event, `at` and `type` among them.
struct BodyText {
    std::string& out;
    Object& object;
    const std::string& at;

    void operator()(const plan::SessionEvent& session) const
    {
        object.put("at", at);
        object.key("exercises");
        char before = '[';
        for (const auto& record : session.exercises) {
            out += before;
            before = ',';
            Object exercise{out};
            exercise.put("done", record.done);
            exercise.put("id", record.id);
            exercise.put("okay_now", record.okay_now);
            exercise.close();
        }
        out += before == '[' ? "[]" : "]";
        object.put("new_signs", session.new_signs);
        object.put("note", session.note);
        object.put("pain_before", session.pain_before);
        object.put("pain_worst", session.pain_worst);
        object.put("plan", word_of(kPlanWords, session.plan));
    }
    void operator()(const plan::LaterEvent& later) const
    {
        object.put("at", at);
        object.put("leg_pain_further_down", later.leg_pain_further_down);
        object.put("new_signs", later.new_signs);
        object.put("note", later.note);
        object.put("okay", later.okay);
        object.put("pain", later.pain);
        if (later.suspected_given || !later.suspected.empty())
            object.list("suspected", later.suspected, id_text);
    }
    void operator()(const plan::DayFormEvent& day) const
    {
        object.put("at", at);
        object.put("form", word_of(kFormWords, day.form));
    }
    void operator()(const plan::DailyPainEvent& pain) const
    {
        object.put("at", at);
        object.put("note", pain.note);
        object.put("pain", pain.pain);
    }
    void operator()(const plan::TriageEvent& triage) const
    {
        if (triage.answers_json) object.raw("answers", *triage.answers_json);
        object.put("at", at);
        object.put("blocks_plan", triage.blocks_plan);
        object.put("content_version", triage.content_version);
        object.put("form", std::string_view{triage.short_form ? "short" : "full"});
        object.put("level", triage.level);
        object.list("rules", triage.rules, id_text);
    }
    void operator()(const plan::ClearanceEvent& clearance) const
    {
        object.put("at", at);
        object.put("on", to_iso(clearance.on));
    }
    void operator()(const plan::FlareEvent&) const { object.put("at", at); }
    void operator()(const plan::LowerEvent& lower) const
    {
        object.put("at", at);
        object.put("dose", lower.dose);
        object.put("exercise", lower.exercise);
    }
    void operator()(const plan::SwapEvent& swap) const
    {
        object.put("at", at);
        object.put("from", swap.from);
        object.put("to", swap.to);
    }
    void operator()(const plan::ExcludeEvent& exclude) const
    {
        object.put("at", at);
        object.put("exercise", exclude.exercise);
    }
    void operator()(const plan::PrescribeEvent& prescribe) const
    {
        object.put("at", at);
        object.key("entry");
        write_entry(out, prescribe.entry);
    }
    void operator()(const plan::ProfileEvent& profile) const
    {
        const plan::ProfileChange& change = profile.change;
        object.put("at", at);
        if (change.avoid) object.list("avoid", *change.avoid, code_text);
        if (change.days)
            object.list("days", *change.days,
                        [](int day) { return kDayWords.at(static_cast<std::size_t>(day)); });
        if (change.equipment) object.list("equipment", *change.equipment, code_text);
        object.put("minutes", change.minutes);
        if (change.pattern) object.put("pattern", word_of(kPatternWords, *change.pattern));
        if (change.positions) object.list("positions", *change.positions, code_text);
    }
};

} // namespace

std::string canonical_text(const Moment& at, const plan::EventBody& body)
{
    std::string text;
    text.reserve(1024);
    Object object{text};
    const std::string moment = to_iso(at);
    std::visit(BodyText{text, object, moment}, body);
    object.put("type", type_of(body));
    // "who" sorts behind "type".
    if (const auto* clearance = std::get_if<plan::ClearanceEvent>(&body)) object.put("who", clearance->who);
    object.close();
    text.shrink_to_fit();
    return text;
}

} // namespace trygg::storage
