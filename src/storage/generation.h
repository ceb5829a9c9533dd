#pragma once

#include "shared/date.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trygg::storage {

/// An earlier state of the diary that is whole and can be restored.
struct Generation {
    /// Its name for the command line, such as previous or daily-2026-11-02.
    std::string name;
    std::filesystem::path file;
    /// When it was saved.
    Moment saved;
    int entries = 0;
    /// The civil day of the newest entry.
    std::optional<Date> newest_day;
};

/// What is wrong with a diary that could not be opened as it is.
enum class DamageKind {
    damaged,         ///< The file does not hold a whole diary.
    changed_outside, ///< A readable diary, but not the bytes that this program wrote.
    missing,         ///< There is no file, although earlier states of it exist.
};

/// A diary that cannot simply be opened; nothing has been changed, the person chooses what to do.
struct Damage {
    DamageKind kind = DamageKind::damaged;
    std::filesystem::path file;
    /// What can be restored, newest first.
    std::vector<Generation> generations;
};

} // namespace trygg::storage
