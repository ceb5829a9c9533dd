#include "exchange/diary_json.h"

#include "exchange/draft_json.h"
#include "exchange/event_json.h"
#include "exchange/history_json.h"
#include "exchange/plan_words.h"
#include "exchange/profile_json.h"
#include "exchange/records_json.h"

#include <algorithm>
#include <limits>

namespace trygg::exchange {
namespace {

using content::JsonView;
using nlohmann::json;

constexpr std::string_view kFormat = "tryggrygg-diary";
/// Version 1 had no records.
constexpr int kVersion = 2;
constexpr std::size_t kMostLines = 1000;
constexpr int kMostId = std::numeric_limits<int>::max();

json programme_json(const diary::Programme& programme)
{
    return {{"started", to_iso(programme.started)},
            {"profile", profile_json(programme.profile)},
            {"prescription", prescription_json(programme.prescription)},
            {"answers", draft_json(programme.answers)}};
}

std::string entry_line(const diary::Entry& entry)
{
    json line{{"id", entry.id.value}, {"written", to_iso(entry.written)}};
    if (entry.corrects) line["corrects"] = entry.corrects->value;
    line["event"] = json::parse(entry.event.canonical, nullptr, false);
    if (line["event"].is_discarded()) line["event"] = event_json(entry.event.at, entry.event.body);
    return content::compact_json(line);
}

/// Entries of an old diary may prescribe what the catalogue does not have any more.
plan::Prescription read_old_prescription(const JsonView& view, const content::Catalogue& catalogue)
{
    plan::Prescription prescription;
    std::set<ExerciseId> seen;
    for (const JsonView& element : view.elements(0, kMostLines)) {
        auto entry = read_entry(element, catalogue, UnknownExercise::allowed);
        if (!entry) continue;
        if (!seen.insert(plan::id_of(*entry)).second) element.fault("this id stands there already");
        prescription.push_back(std::move(*entry));
    }
    return prescription;
}

diary::Programme read_programme(const JsonView& view, const content::Catalogue& catalogue)
{
    diary::Programme programme;
    if (!view.object()) return programme;
    view.object_of({"started", "profile", "prescription", "answers"});
    programme.started = read_moment(view, "started").value_or(Moment{});
    if (const auto profile = view.need("profile")) programme.profile = read_profile(*profile);
    if (const auto prescription = view.need("prescription"))
        programme.prescription = read_old_prescription(*prescription, catalogue);
    if (const auto answers = view.need("answers")) programme.answers = read_draft(*answers);
    return programme;
}

/// An entry whose number is above that of the one before it.
std::optional<diary::Entry> read_entry_line(const JsonView& view, const content::Catalogue& catalogue,
                                            const diary::Contents& before)
{
    if (!view.object()) return std::nullopt;
    view.object_of({"id", "written", "corrects", "event"});
    const auto id_view = view.need("id"), event_view = view.need("event");
    const int id = (id_view ? id_view->integer(1, kMostId) : std::nullopt).value_or(0);
    const auto written = read_moment(view, "written");
    auto event = event_view ? read_event(*event_view, catalogue) : std::nullopt;
    std::optional<int> corrects;
    if (const auto given = view.find("corrects")) corrects = given->integer(1, kMostId);
    if (id == 0 || !written || !event) return std::nullopt;
    if (!before.entries.empty() && id <= before.entries.back().id.value)
        id_view->fault("must be above the number before it");
    diary::Entry entry{{id}, std::move(*event), *written, std::nullopt};
    if (!corrects) return entry;
    entry.corrects = diary::EntryId{*corrects};
    const auto original = std::ranges::lower_bound(before.entries, *entry.corrects, {}, &diary::Entry::id);
    if (original == before.entries.end() || original->id != *entry.corrects || original->corrects ||
        original->event.at != entry.event.at || original->event.body.index() != entry.event.body.index())
        view.fault("corrects no entry of the same type and time before it");
    return entry;
}

diary::Drafts read_drafts(const JsonView& view)
{
    diary::Drafts drafts;
    for (const auto& [key, member] : view.members()) {
        const auto kind = diary::draft_kind_from(key);
        if (!kind) member.fault("is no kind of draft");
        diary::Draft draft = read_draft(member);
        if (kind && !draft.empty()) drafts.emplace(*kind, std::move(draft));
    }
    return drafts;
}

diary::Contents from_history(plan::History history, const Moment& now)
{
    diary::Contents contents;
    diary::EntryId id{1};
    for (plan::Event& event : history.events) {
        contents.entries.push_back({id, std::move(event), now, std::nullopt});
        ++id.value;
    }
    const auto first = std::ranges::min_element(
        contents.entries, {}, [](const diary::Entry& entry) { return entry.event.at.instant; });
    const Moment started = first == contents.entries.end() ? now : first->event.at;
    contents.programme = diary::Programme{started, std::move(history.profile), std::move(history.prescription), {}};
    return contents;
}

} // namespace

std::string diary_json(const diary::Contents& contents)
{
    std::string text = "{\"format\":\"" + std::string{kFormat} + "\",\"version\":" + std::to_string(kVersion);
    if (contents.programme) text += ",\n\"programme\":" + content::compact_json(programme_json(*contents.programme));
    text += ",\n\"entries\":[";
    const char* between = "\n";
    for (const diary::Entry& entry : contents.entries) {
        text += between + entry_line(entry);
        between = ",\n";
    }
    text += "],\n\"drafts\":";
    json drafts = json::object();
    for (const auto& [kind, draft] : contents.drafts) drafts[std::string{diary::code(kind)}] = draft_json(draft);
    return text + content::compact_json(drafts) + records_members(contents.records) + "}\n";
}

diary::Contents read_diary(const JsonView& view, const content::Catalogue& catalogue, const Moment& now)
{
    diary::Contents contents;
    if (!view.object()) return contents;
    if (!view.find("format")) return from_history(read_history(view, catalogue), now);
    view.object_of({"format", "version", "programme", "entries", "drafts", "practices", "read", "reading", "notebooks",
                    "evaluations"});
    constexpr std::array kFormats{Word<int>{kFormat, 0}};
    (void)view.need("format")->one_of(kFormats);
    if (const auto version = view.need("version")) (void)version->integer(1, kVersion);
    if (const auto programme = view.find("programme")) contents.programme = read_programme(*programme, catalogue);
    if (const auto entries = view.need("entries"))
        for (const JsonView& element : entries->elements(0, kDiaryLimits.count))
            if (auto entry = read_entry_line(element, catalogue, contents))
                contents.entries.push_back(std::move(*entry));
    if (const auto drafts = view.need("drafts")) contents.drafts = read_drafts(*drafts);
    contents.records = read_records(view);
    return contents;
}

} // namespace trygg::exchange
