#pragma once

#include "storage/envelope.h"
#include "storage/files.h"
#include "storage/generation.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::storage {

/// Where the files of one diary lie: all beside the diary's own file, under its name.
struct DiaryPaths {
    std::filesystem::path file;

    [[nodiscard]] std::filesystem::path folder() const;
    /// Taken while the diary is open; never replaced.
    [[nodiscard]] std::filesystem::path lock() const { return beside(".lock"); }
    /// A save before it takes the diary's place.
    [[nodiscard]] std::filesystem::path temporary() const { return beside(".new"); }
    /// The state before the newest save.
    [[nodiscard]] std::filesystem::path previous() const { return beside(".previous"); }
    /// The folder of the older states.
    [[nodiscard]] std::filesystem::path backups() const { return beside(".backups"); }
    [[nodiscard]] std::filesystem::path beside(std::string_view ending) const;
};

/// Why an older state is kept, which decides how many of its kind are.
enum class KeptAs { daily, weekly, before_restore, before_version };

/// What the name of an older state says: its kind, the day and the number of its save.
struct KeptName {
    KeptAs kind = KeptAs::daily;
    std::uint64_t number = 0;
    std::string name;
};

/// The name (without ending) of the state `stamp`, kept as `kind`.
[[nodiscard]] std::string kept_name(KeptAs kind, const SaveStamp& stamp);

/// The older states in the folder, the newest save first.
[[nodiscard]] std::vector<KeptName> kept_states(const Files& files, const DiaryPaths& paths);

/// The file of an older state.
[[nodiscard]] std::filesystem::path kept_file(const DiaryPaths& paths, std::string_view name);

/// As what the state `before` is to be kept when it is replaced on another day: daily, weekly, or not at all.
[[nodiscard]] std::vector<KeptAs> due_for_keeping(const Moment& before, const Moment& now);

/// Those that are too many: more than 7 daily, 4 weekly, 3 from before a restore.
[[nodiscard]] std::vector<KeptName> surplus(const std::vector<KeptName>& states);

} // namespace trygg::storage
