#pragma once

#include "storage/storage_error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trygg::storage {

using Bytes = std::vector<std::uint8_t>;

/// A step on the disk failed; `fault` says why in the diary's terms.
class FileError : public StorageError {
public:
    using StorageError::StorageError;
};

/// A lock held on a file until the object goes.
class FileLock {
public:
    virtual ~FileLock() = default;
};

/// The few things that the diary does with a disk; every one throws FileError when it fails, and a
/// test can stand in for a disk that fails at a chosen step.
class Files {
public:
    virtual ~Files() = default;
    /// All bytes of a regular file; empty when no such file exists. More than `limit` bytes: too_large.
    [[nodiscard]] virtual std::optional<Bytes> read(const std::filesystem::path& file,
                                                    std::size_t limit) const = 0;
    /// Writes a file for the owner only that does not exist yet, and syncs it; leaves nothing on failure.
    virtual void write_new(const std::filesystem::path& file, std::span<const std::uint8_t> bytes) const = 0;
    /// Gives a file a second name that does not exist yet; false where the disk knows no such thing.
    [[nodiscard]] virtual bool link(const std::filesystem::path& file,
                                    const std::filesystem::path& name) const = 0;
    /// Renames a file, replacing `to`, at once.
    virtual void rename(const std::filesystem::path& from, const std::filesystem::path& to) const = 0;
    /// Makes the names in a folder durable.
    virtual void sync_folder(const std::filesystem::path& folder) const = 0;
    /// Creates the folder and those above it, for the owner only, and makes them durable.
    virtual void make_folder(const std::filesystem::path& folder) const = 0;
    /// Removes a file or an empty folder; one that does not exist is fine.
    virtual void remove(const std::filesystem::path& file) const = 0;
    /// The names in a folder, sorted; none when there is no such folder.
    [[nodiscard]] virtual std::vector<std::string> list(const std::filesystem::path& folder) const = 0;
    /// Locks a file, created where need be; empty when somebody else holds it.
    [[nodiscard]] virtual std::unique_ptr<FileLock> lock(const std::filesystem::path& file) const = 0;
};

/// The computer's own disk.
class SystemFiles final : public Files {
public:
    [[nodiscard]] std::optional<Bytes> read(const std::filesystem::path& file,
                                            std::size_t limit) const override;
    void write_new(const std::filesystem::path& file, std::span<const std::uint8_t> bytes) const override;
    [[nodiscard]] bool link(const std::filesystem::path& file,
                            const std::filesystem::path& name) const override;
    void rename(const std::filesystem::path& from, const std::filesystem::path& to) const override;
    void sync_folder(const std::filesystem::path& folder) const override;
    void make_folder(const std::filesystem::path& folder) const override;
    void remove(const std::filesystem::path& file) const override;
    [[nodiscard]] std::vector<std::string> list(const std::filesystem::path& folder) const override;
    [[nodiscard]] std::unique_ptr<FileLock> lock(const std::filesystem::path& file) const override;
};

} // namespace trygg::storage
