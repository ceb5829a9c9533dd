#pragma once

#include "diary/contents.h"
#include "diary/draft.h"
#include "diary/entry.h"
#include "plan/event.h"
#include "shared/clock.h"
#include "shared/date.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trygg::storage {

class DiaryStore;

/// An open diary. Every change is on the disk for good when its call returns; when it throws a
/// StorageError instead, memory and disk are as before the call. The lock goes with the object.
class Diary {
public:
    explicit Diary(std::unique_ptr<DiaryStore> store);
    Diary(Diary&&) noexcept;
    Diary& operator=(Diary&&) noexcept;
    ~Diary();

    /// The history with its corrections: each original's place in the order of writing, holding the
    /// newest correction where there is one (its own id, and `corrects` for the original's).
    [[nodiscard]] std::vector<diary::Entry> events() const;
    /// Writes an event down, and in the same step throws away the draft that it came from, but for what `stays` of it.
    diary::EntryId add(const plan::EventBody& body, const Moment& at,
                       std::optional<diary::DraftKind> finished = std::nullopt, const diary::Draft& stays = {});
    /// Writes several events down in one step (their `canonical` may be empty), all or none.
    std::vector<diary::EntryId> add_all(std::span<const plan::Event> events,
                                        std::optional<diary::DraftKind> finished = std::nullopt,
                                        const diary::Draft& stays = {});
    /// Corrects the entry `id` (an original or a correction) with another answer of the same type at
    /// the same moment; the original stays. Returns the id of the correction.
    diary::EntryId correct(diary::EntryId id, const plan::EventBody& body);

    /// The first plan, once one has been accepted.
    [[nodiscard]] const std::optional<diary::Programme>& programme() const;
    /// Keeps the first plan and throws the draft `first_start` away; refused when there is one already.
    void start_programme(const diary::Programme& accepted);

    /// What was begun of that kind; empty when nothing was.
    [[nodiscard]] diary::Draft draft(diary::DraftKind kind) const;
    /// Keeps what has been answered so far; an empty one is the same as none.
    void save_draft(diary::DraftKind kind, const diary::Draft& draft);
    void clear_draft(diary::DraftKind kind) { save_draft(kind, {}); }

    /// Writes a practice down.
    void add(const diary::Practice& practice);
    /// Marks a text as read; one that is marked already stays as it is.
    void add(const diary::ReadMark& mark);
    /// Keeps an evaluation, and in the same step empties the notebook of the one in progress.
    void add(const diary::Evaluation& evaluation);
    /// Keeps what is being read; empty for nothing.
    void set_reading(const std::optional<std::string>& text);
    /// Puts `words` in the place of those in the notebook; empty ones are the same as none.
    void save_notebook(diary::Notebook notebook, const diary::Draft& words);

    /// Everything, for an export.
    [[nodiscard]] const diary::Contents& contents() const;
    /// Takes over what the diary does not have yet, in one step; returns how many entries were new.
    int import(const diary::Contents& contents);

    /// Takes the place of everything by the whole diary in `source`, a backup or an earlier state; the state now is
    /// kept as one of the earlier ones. Throws StorageError: unreadable, newer_version, damaged, or why not saved.
    void restore(const std::filesystem::path& source);

    /// Writes the whole diary to `target`, which is replaced; the copy opens like the diary itself.
    void back_up(const std::filesystem::path& target) const;
    [[nodiscard]] const std::filesystem::path& file() const;
    /// False when the folder cannot be written to now; a later change tries again and says why not.
    [[nodiscard]] bool writable() const;
    /// Tries again now; throws StorageError when it still cannot be written to.
    void make_writable();
    /// How full the diary is, 0 to 1 of its limit of 16 MB.
    [[nodiscard]] double fullness() const;

private:
    std::unique_ptr<DiaryStore> store_;
};

} // namespace trygg::storage
