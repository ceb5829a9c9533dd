#include "exchange/records_json.h"

#include "exchange/draft_json.h"
#include "exchange/plan_words.h"

#include <set>

namespace trygg::exchange {
namespace {

using content::JsonView;
using nlohmann::json;

constexpr int kDayOfSeconds = 86'400, kMostWeek = 9999;
constexpr std::size_t kMostPractices = 100'000, kMostReadMarks = 10'000, kMostEvaluations = 1'000, kTextId = 200;

/// The array of what `to_json` makes of each value, one a line.
template <class Values, class ToJson> std::string lines(const Values& values, ToJson to_json)
{
    std::string text = "[";
    const char* between = "\n";
    for (const auto& value : values) {
        text += between + content::compact_json(to_json(value));
        between = ",\n";
    }
    return text + "]";
}

json practice_json(const diary::Practice& practice)
{
    return {{"started", to_iso(practice.started)},
            {"kind", diary::code(practice.kind)},
            {"seconds", practice.length.count()}};
}

json mark_json(const diary::ReadMark& mark) { return {{"text", mark.text}, {"at", to_iso(mark.at)}}; }

json evaluation_json(const diary::Evaluation& evaluation)
{
    return {{"at", to_iso(evaluation.at)}, {"week", evaluation.week}, {"answers", draft_json(evaluation.answers)}};
}

/// A whole number from 1 at the member `key`; 1, with a fault, for anything else.
int read_count(const JsonView& view, std::string_view key, int most)
{
    const auto member = view.need(key);
    return (member ? member->integer(1, most) : std::nullopt).value_or(1);
}

diary::Practice read_practice(const JsonView& view)
{
    diary::Practice practice;
    if (!view.object()) return practice;
    view.object_of({"started", "kind", "seconds"});
    practice.started = read_moment(view, "started").value_or(Moment{});
    if (const auto kind = view.need("kind"))
        practice.kind = read_code(*kind, &diary::practice_kind_from, "breathing, relaxation, cold or heat")
                            .value_or(diary::PracticeKind::breathing);
    practice.length = std::chrono::seconds{read_count(view, "seconds", kDayOfSeconds)};
    return practice;
}

diary::ReadMark read_mark(const JsonView& view)
{
    diary::ReadMark mark;
    if (!view.object()) return mark;
    view.object_of({"text", "at"});
    if (const auto text = view.need("text")) mark.text = text->text(1, kTextId).value_or("");
    mark.at = read_moment(view, "at").value_or(Moment{});
    return mark;
}

std::vector<diary::ReadMark> read_marks(const JsonView& view)
{
    std::vector<diary::ReadMark> marks;
    std::set<std::string> seen;
    for (const JsonView& element : view.elements(0, kMostReadMarks)) {
        marks.push_back(read_mark(element));
        if (!seen.insert(marks.back().text).second) element.fault("this text stands there already");
    }
    return marks;
}

diary::Notebooks read_notebooks(const JsonView& view)
{
    diary::Notebooks notebooks;
    for (const auto& [key, member] : view.members()) {
        const auto notebook = diary::notebook_from(key);
        if (!notebook) member.fault("is no notebook");
        diary::Draft words = read_draft(member);
        if (notebook && !words.empty()) notebooks.emplace(*notebook, std::move(words));
    }
    return notebooks;
}

diary::Evaluation read_evaluation(const JsonView& view)
{
    diary::Evaluation evaluation;
    if (!view.object()) return evaluation;
    view.object_of({"at", "week", "answers"});
    evaluation.at = read_moment(view, "at").value_or(Moment{});
    evaluation.week = read_count(view, "week", kMostWeek);
    if (const auto answers = view.need("answers")) evaluation.answers = read_draft(*answers);
    return evaluation;
}

} // namespace

std::string records_members(const diary::Records& records)
{
    std::string text = ",\n\"practices\":" + lines(records.practices, practice_json) +
                       ",\n\"read\":" + lines(records.read_marks, mark_json);
    if (records.reading) text += ",\n\"reading\":" + content::compact_json(*records.reading);
    json notebooks = json::object();
    for (const auto& [notebook, words] : records.notebooks)
        notebooks[std::string{diary::code(notebook)}] = draft_json(words);
    return text + ",\n\"notebooks\":" + content::compact_json(notebooks) +
           ",\n\"evaluations\":" + lines(records.evaluations, evaluation_json);
}

diary::Records read_records(const JsonView& view)
{
    diary::Records records;
    if (const auto practices = view.find("practices"))
        for (const JsonView& element : practices->elements(0, kMostPractices))
            records.practices.push_back(read_practice(element));
    if (const auto marks = view.find("read")) records.read_marks = read_marks(*marks);
    if (const auto reading = view.find("reading")) records.reading = reading->text(1, kTextId);
    if (const auto notebooks = view.find("notebooks")) records.notebooks = read_notebooks(*notebooks);
    if (const auto evaluations = view.find("evaluations"))
        for (const JsonView& element : evaluations->elements(0, kMostEvaluations))
            records.evaluations.push_back(read_evaluation(element));
    return records;
}

} // namespace trygg::exchange
