#include "storage/merge.h"

#include "storage/canonical.h"
#include "storage/storage_error.h"

#include <deque>
#include <map>
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
    return result;
}

} // namespace trygg::storage
