#pragma once

#include "shared/date.h"
#include "storage/envelope.h"
#include "storage/files.h"
#include "storage/generations.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace trygg::storage {

/// The file of a diary: the one path by which images are loaded and saved, whatever the envelope.
class DiaryFile {
public:
    DiaryFile(std::shared_ptr<const Files> files, std::filesystem::path file);

    [[nodiscard]] const DiaryPaths& paths() const { return paths_; }
    [[nodiscard]] const Files& files() const { return *files_; }

    /// Takes the lock. Throws locked_by_other; a folder that cannot be written to is a FileError.
    void lock();
    [[nodiscard]] bool locked() const { return lock_ != nullptr; }

    /// Reads the file and remembers it as the state that the next save replaces; empty when there is
    /// none. Throws StorageError unreadable.
    [[nodiscard]] std::optional<Unsealed> load();
    /// Whether an earlier state lies beside it; with one, no file does not mean a new diary.
    [[nodiscard]] bool has_earlier_states() const;

    /// Puts `image` in the file's place for good, after the state before it has been kept, also as
    /// `keep_as` where that is given. When it throws, the state before is still in place.
    void save(std::span<const std::uint8_t> image, const Moment& now,
              std::optional<KeptAs> keep_as = std::nullopt);

    /// Moves the file aside as FILE.`word`-<UTC> and goes on as if there had been none.
    void set_aside(std::string_view word, const Moment& now);
    /// The bytes that are in place: what was loaded or saved last, none for a new diary.
    [[nodiscard]] const std::optional<Bytes>& in_place() const { return in_place_; }
    [[nodiscard]] const Envelope& envelope() const { return envelope_; }

private:
    void write_temporary(const Bytes& bytes) const;
    void remove_temporary() const noexcept;
    void check_unchanged() const;
    void keep_earlier_states(const Moment& now, std::optional<KeptAs> keep_as) const;
    void keep(const std::filesystem::path& as) const;
    void put_back() const noexcept;
    [[nodiscard]] std::uint64_t next_number() const;

    std::shared_ptr<const Files> files_;
    DiaryPaths paths_;
    OpenEnvelope envelope_;
    std::unique_ptr<FileLock> lock_;
    std::optional<Bytes> in_place_;
    SaveStamp stamp_;
    /// What a save that failed at its last step may have left in place.
    std::optional<Bytes> attempted_;
};

} // namespace trygg::storage
