#pragma once

#include <stdexcept>
#include <string>

namespace trygg::storage {

/// Why the diary could not be read or written.
enum class StorageFault {
    cannot_write,    ///< The disk or the system refused; trying again may help.
    disk_full,       ///< No room left, or over the person's quota.
    read_only,       ///< The folder or the file may not be written to.
    folder_gone,     ///< The folder of the diary is not there any more.
    locked_by_other, ///< Another start of the program has the diary.
    changed_outside, ///< Another program has changed or removed the file since it was read.
    damaged,         ///< What is in the file is not a whole diary.
    newer_version,   ///< Written by a newer version of the program.
    unreadable,      ///< It is there, but the system does not let it be read.
    too_large,       ///< The diary would grow over its limit of 16 MB.
    refused,         ///< The entry, id or draft is not one that a diary takes.
};

/// The diary could not be read or written; what was in memory and on disk before still is.
class StorageError : public std::runtime_error {
public:
    /// `what` is English, for the log, and names no contents of the diary.
    StorageError(StorageFault fault, const std::string& what) : std::runtime_error{what}, fault_{fault} {}
    [[nodiscard]] StorageFault fault() const noexcept { return fault_; }

private:
    StorageFault fault_;
};

} // namespace trygg::storage
