#pragma once

#include "diary/contents.h"
#include "shared/clock.h"
#include "storage/database.h"
#include "storage/diary_file.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace trygg::storage {

class Writer;

/// What an open diary consists of: the file, the database in memory, and what is in it.
class DiaryStore {
public:
    /// `clock` is null for a diary that is only read.
    DiaryStore(std::unique_ptr<DiaryFile> file, Database database, diary::Contents contents, const Clock* clock);

    [[nodiscard]] const diary::Contents& contents() const { return contents_; }
    [[nodiscard]] const DiaryFile& file() const { return *file_; }
    [[nodiscard]] bool writable() const;
    [[nodiscard]] double fullness() const;
    [[nodiscard]] Moment now() const;
    /// The number of the next entry.
    [[nodiscard]] diary::EntryId next_id() const;

    /// One change: `write` into the database, the database onto the disk, `apply` to the contents. When
    /// either of the first two throws, all three are as before.
    void change(const std::function<void(Writer&)>& write, const std::function<void(diary::Contents&)>& apply);
    /// Puts the database onto the disk as it is, the state before kept as `keep_as`.
    void save(std::optional<KeptAs> keep_as = std::nullopt);
    /// Puts another database in the place of this one, whose state is kept. When it throws, nothing has changed.
    void replace(Database database, diary::Contents contents);
    /// Tries again to lock a diary whose folder could not be written to; throws why it still cannot.
    void make_writable();
    void back_up(const std::filesystem::path& target) const;

private:
    void require_writing() const;

    std::unique_ptr<DiaryFile> file_;
    Database database_;
    diary::Contents contents_;
    const Clock* clock_;
};

} // namespace trygg::storage
