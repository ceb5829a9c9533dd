#pragma once

#include "app/library.h"
#include "shared/clock.h"
#include "storage/diary.h"
#include "storage/generation.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace trygg::app {

/// What the diary holds as a whole.
struct DiaryExtent {
    int entries = 0;
    /// The civil days of the oldest and the newest entry; empty without entries.
    std::optional<Date> first_day, last_day;
    /// How full it is, 0 to 1 of its limit.
    double fullness = 0;
};

/// The diary as a whole, for its owner: copies, earlier states, exports and imports. Throws StorageError; what was
/// before then still is.
class Archive {
public:
    /// The three outlive the archive.
    Archive(const Library& library, storage::Diary& diary, const Clock& clock);

    [[nodiscard]] const std::filesystem::path& file() const { return diary_.file(); }
    [[nodiscard]] Date today() const { return clock_.now().day(); }
    [[nodiscard]] DiaryExtent extent() const;
    /// The earlier states that are whole, newest first.
    [[nodiscard]] std::vector<storage::Generation> earlier_states() const;
    /// What a backup or an earlier state holds.
    [[nodiscard]] storage::Generation inspect(const std::filesystem::path& source) const;

    /// Writes the whole diary to `target`, which is replaced; the copy opens like the diary itself.
    void back_up(const std::filesystem::path& target) const;
    /// Goes on with `source`; the state now is kept as one of the earlier ones.
    void restore(const std::filesystem::path& source);
    /// Everything, as JSON that import() takes.
    void export_json(const std::filesystem::path& target) const;
    /// The corrected history as a table for a spreadsheet.
    void export_csv(const std::filesystem::path& target) const;
    /// Takes over from a JSON file what the diary does not have; how many entries were new, or empty when the file is
    /// no export of a diary.
    std::optional<int> import(const std::filesystem::path& source);

private:
    const Library& library_;
    storage::Diary& diary_;
    const Clock& clock_;
};

} // namespace trygg::app
