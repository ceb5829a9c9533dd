#include "storage/merge.h"

#include "storage/canonical.h"
#include "storage/storage_error.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace trygg::storage {
namespace {

using diary::Contents;
using diary::Entry;
using diary::EntryId;

/// An entry as it is recognised: the event's text, and the present id of what it corrects.
using Likeness = std::pair<std::string, std::optional<EntryId>>;

std::map<Likeness, std::deque<EntryId>> likenesses(const Contents& contents)
{
    std::map<Likeness, std::deque<EntryId>> result;
    for (const Entry& entry : contents.entries)
        result[{entry.event.canonical, entry.corrects}].push_back(entry.id);
    return result;
}

/// Where the original of an imported correction stands now.
std::optional<EntryId> original_of(const Entry& entry, const std::map<EntryId, Entry>& originals)
{
    if (!entry.corrects) return std::nullopt;
    const auto original = originals.find(*entry.corrects);
    if (original == originals.end() || original->second.event.at != entry.event.at ||
        original->second.event.body.index() != entry.event.body.index())
        throw StorageError{StorageFault::refused, "a correction of nothing"};
    return original->second.id;
}

/// What `imported` has more of than `present`, a value that stands there twice being twice looked for.
template <class Value> std::vector<Value> more_in(const std::vector<Value>& imported, const std::vector<Value>& present)
{
    std::multiset<Value> known(present.begin(), present.end());
    std::vector<Value> added;
    for (const Value& value : imported) {
        const auto same = known.find(value);
        if (same == known.end()) added.push_back(value);
        else known.erase(same);
    }
    return added;
}

/// A notebook with what both hold; where both have words for the same thing, the present ones stay.
void add_words(diary::Records& added, const diary::Records& present, diary::Notebook notebook, const diary::Draft& words)
{
    const auto here = present.notebooks.find(notebook);
    if (here == present.notebooks.end()) {
        if (!words.empty()) added.notebooks.emplace(notebook, words);
        return;
    }
    if (notebook == diary::Notebook::evaluation) return; // one look back at a time
    // The words of one goal belong together: `own_2/name`, `own_2/why` …
    const bool by_goal = notebook == diary::Notebook::goal;
    const auto thing = [&](const std::string& key) { return by_goal ? key.substr(0, key.find('/') + 1) : std::string{}; };
    std::set<std::string> known;
    for (const auto& [key, text] : here->second) known.insert(thing(key));
    diary::Draft both = here->second;
    for (const auto& [key, text] : words)
        if (thing(key).empty() || !known.contains(thing(key))) both.emplace(key, text);
    if (both.size() > here->second.size()) added.notebooks.emplace(notebook, std::move(both));
}

diary::Records new_records(const diary::Records& present, const diary::Records& imported)
{
    diary::Records added;
    added.practices = more_in(imported.practices, present.practices);
    added.evaluations = more_in(imported.evaluations, present.evaluations);
    for (const diary::ReadMark& mark : imported.read_marks)
        if (std::ranges::find(present.read_marks, mark.text, &diary::ReadMark::text) == present.read_marks.end())
            added.read_marks.push_back(mark);
    if (!present.reading) added.reading = imported.reading;
    for (const auto& [notebook, words] : imported.notebooks) add_words(added, present, notebook, words);
    return added;
}

} // namespace

Contents what_is_new(const Contents& present, const Contents& imported)
{
    Contents result;
    auto known = likenesses(present);
    std::map<EntryId, Entry> originals; // by imported id, with the present one inside
    EntryId next{present.entries.empty() ? 1 : present.entries.back().id.value + 1};
    for (Entry entry : imported.entries) {
        const EntryId imported_id = entry.id;
        if (entry.event.canonical.empty()) entry.event.canonical = canonical_text(entry.event.at, entry.event.body);
        entry.corrects = original_of(entry, originals);
        auto& same = known[{entry.event.canonical, entry.corrects}];
        if (same.empty()) {
            entry.id = next;
            ++next.value;
            result.entries.push_back(entry);
        } else {
            entry.id = same.front();
            same.pop_front();
        }
        if (!entry.corrects) originals.emplace(imported_id, std::move(entry));
    }
    if (!present.programme) result.programme = imported.programme;
    for (const auto& [kind, draft] : imported.drafts)
        if (!present.drafts.contains(kind) && !draft.empty()) result.drafts.emplace(kind, draft);
    result.records = new_records(present.records, imported.records);
    return result;
}

} // namespace trygg::storage
