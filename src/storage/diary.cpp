#include "storage/diary.h"

#include "storage/canonical.h"
#include "storage/contents_rows.h"
#include "storage/diary_store.h"
#include "storage/event_check.h"
#include "storage/event_rows.h"
#include "storage/free_text.h"
#include "storage/loaded.h"
#include "storage/merge.h"
#include "storage/record_check.h"
#include "storage/record_rows.h"
#include "storage/rows.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace trygg::storage {
namespace {

using diary::Contents;
using diary::DraftKind;
using diary::Entry;
using diary::EntryId;

void refuse_if(const std::string& fault)
{
    if (!fault.empty()) throw StorageError{StorageFault::refused, fault};
}

void set_draft(Contents& contents, DraftKind kind, const diary::Draft& draft)
{
    if (draft.empty())
        contents.drafts.erase(kind);
    else
        contents.drafts[kind] = draft;
}

void set_notebook(diary::Records& records, diary::Notebook notebook, const diary::Draft& words)
{
    if (words.empty())
        records.notebooks.erase(notebook);
    else
        records.notebooks[notebook] = words;
}

/// Puts `next` in the place of the records there are, by what `write` does to the tables.
void keep_records(DiaryStore& store, const diary::Records& next, const std::function<void(Writer&)>& write)
{
    refuse_if(fault_in(next));
    if (store.contents().records == next) return;
    store.change(write, [&](Contents& contents) { contents.records = next; });
}

const Entry& entry_of(const Contents& contents, EntryId id)
{
    const auto place = std::ranges::lower_bound(contents.entries, id, {}, &Entry::id);
    if (place == contents.entries.end() || place->id != id)
        throw StorageError{StorageFault::refused, "there is no such entry"};
    return *place;
}

/// Writes the entries down, and throws away the draft that they came from, but for what `stays` of it.
void write_down(DiaryStore& store, std::vector<Entry> entries, std::optional<DraftKind> finished,
                const diary::Draft& stays)
{
    store.change(
        [&](Writer& writer) {
            for (const Entry& entry : entries) write_entry(writer, entry);
            if (finished) write_draft(writer, *finished, stays);
        },
        [&](Contents& contents) {
            std::ranges::move(entries, std::back_inserter(contents.entries));
            if (finished) set_draft(contents, *finished, stays);
        });
}

plan::Event checked(plan::Event event)
{
    if (event.canonical.empty()) {
        event.body = with_one_line_texts(std::move(event.body));
        event.canonical = canonical_text(event.at, event.body);
    }
    refuse_if(fault_in(event));
    return event;
}

} // namespace

Diary::Diary(std::unique_ptr<DiaryStore> store) : store_{std::move(store)} {}
Diary::Diary(Diary&&) noexcept = default;
Diary& Diary::operator=(Diary&&) noexcept = default;
Diary::~Diary() = default;

std::vector<Entry> Diary::events() const
{
    const std::vector<Entry>& all = contents().entries;
    std::vector<Entry> history;
    std::vector<EntryId> originals; // of the same place in `history`
    history.reserve(all.size());
    originals.reserve(all.size());
    for (const Entry& entry : all) {
        if (entry.corrects) {
            const auto place = std::ranges::lower_bound(originals, *entry.corrects) - originals.begin();
            history[static_cast<std::size_t>(place)] = entry;
        } else {
            originals.push_back(entry.id);
            history.push_back(entry);
        }
    }
    return history;
}

EntryId Diary::add(const plan::EventBody& body, const Moment& at, std::optional<DraftKind> finished,
                   const diary::Draft& stays)
{
    const std::vector<plan::Event> one{{at, body, {}}};
    return add_all(one, finished, stays).front();
}

std::vector<EntryId> Diary::add_all(std::span<const plan::Event> events, std::optional<DraftKind> finished,
                                    const diary::Draft& stays)
{
    std::vector<Entry> entries;
    std::vector<EntryId> ids;
    const Moment written = store_->now();
    EntryId id = store_->next_id();
    for (const plan::Event& event : events) {
        entries.push_back({id, checked(event), written, std::nullopt});
        ids.push_back(id);
        ++id.value;
    }
    write_down(*store_, std::move(entries), finished, stays);
    return ids;
}

EntryId Diary::correct(EntryId id, const plan::EventBody& body)
{
    const Entry& corrected = entry_of(contents(), id);
    if (corrected.event.body.index() != body.index())
        throw StorageError{StorageFault::refused, "a correction is of the same type"};
    const Entry correction{store_->next_id(), checked({corrected.event.at, body, {}}), store_->now(),
                           corrected.corrects.value_or(corrected.id)};
    write_down(*store_, {correction}, std::nullopt, {});
    return correction.id;
}

const std::optional<diary::Programme>& Diary::programme() const { return contents().programme; }

void Diary::start_programme(const diary::Programme& accepted)
{
    if (contents().programme) throw StorageError{StorageFault::refused, "there is a programme already"};
    diary::Programme programme = accepted;
    for (plan::PrescriptionEntry& entry : programme.prescription)
        entry = with_one_line_texts(std::move(entry));
    refuse_if(fault_in(programme));
    store_->change(
        [&](Writer& writer) {
            write_programme(writer, programme);
            write_draft(writer, DraftKind::first_start, {});
        },
        [&](Contents& contents) {
            contents.programme = programme;
            contents.drafts.erase(DraftKind::first_start);
        });
}

diary::Draft Diary::draft(DraftKind kind) const
{
    const auto found = contents().drafts.find(kind);
    return found == contents().drafts.end() ? diary::Draft{} : found->second;
}

void Diary::save_draft(DraftKind kind, const diary::Draft& draft)
{
    refuse_if(fault_in(draft));
    if (this->draft(kind) == draft) return;
    store_->change([&](Writer& writer) { write_draft(writer, kind, draft); },
                   [&](Contents& contents) { set_draft(contents, kind, draft); });
}

void Diary::add(const diary::Practice& practice)
{
    diary::Records added;
    added.practices = {practice};
    keep_records(*store_, joined(contents().records, added), [&](Writer& writer) { write_records(writer, added); });
}

void Diary::add(const diary::ReadMark& mark)
{
    const auto& marks = contents().records.read_marks;
    if (std::ranges::find(marks, mark.text, &diary::ReadMark::text) != marks.end()) return;
    diary::Records added;
    added.read_marks = {mark};
    keep_records(*store_, joined(contents().records, added), [&](Writer& writer) { write_records(writer, added); });
}

void Diary::add(const diary::Evaluation& evaluation)
{
    diary::Records added;
    added.evaluations = {evaluation};
    diary::Records next = joined(contents().records, added);
    next.notebooks.erase(diary::Notebook::evaluation);
    keep_records(*store_, next, [&](Writer& writer) {
        write_records(writer, added);
        write_notebook(writer, diary::Notebook::evaluation, {});
    });
}

void Diary::set_reading(const std::optional<std::string>& text)
{
    diary::Records next = contents().records;
    next.reading = text;
    keep_records(*store_, next, [&](Writer& writer) { write_reading(writer, text); });
}

void Diary::save_notebook(diary::Notebook notebook, const diary::Draft& words)
{
    diary::Records next = contents().records;
    set_notebook(next, notebook, words);
    keep_records(*store_, next, [&](Writer& writer) { write_notebook(writer, notebook, words); });
}

const Contents& Diary::contents() const { return store_->contents(); }

int Diary::import(const Contents& imported)
{
    const Contents added = what_is_new(contents(), imported);
    for (const Entry& entry : added.entries) refuse_if(fault_in(entry.event));
    if (added.programme) refuse_if(fault_in(*added.programme));
    for (const auto& [kind, draft] : added.drafts) refuse_if(fault_in(draft));
    const diary::Records records = joined(contents().records, added.records);
    refuse_if(fault_in(records));
    if (added == Contents{}) return 0;
    store_->change(
        [&](Writer& writer) {
            for (const Entry& entry : added.entries) write_entry(writer, entry);
            if (added.programme) write_programme(writer, *added.programme);
            for (const auto& [kind, draft] : added.drafts) write_draft(writer, kind, draft);
            write_records(writer, added.records);
        },
        [&](Contents& contents) {
            std::ranges::copy(added.entries, std::back_inserter(contents.entries));
            if (added.programme) contents.programme = added.programme;
            for (const auto& [kind, draft] : added.drafts) set_draft(contents, kind, draft);
            contents.records = records;
        });
    return static_cast<int>(added.entries.size());
}

void Diary::restore(const std::filesystem::path& source)
{
    Loaded taken = whole_diary_in(store_->file().files(), source);
    store_->replace(std::move(taken.database), std::move(taken.contents));
}

void Diary::make_writable() { store_->make_writable(); }

void Diary::back_up(const std::filesystem::path& target) const { store_->back_up(target); }
const std::filesystem::path& Diary::file() const { return store_->file().paths().file; }
bool Diary::writable() const { return store_->writable(); }
double Diary::fullness() const { return store_->fullness(); }

} // namespace trygg::storage
