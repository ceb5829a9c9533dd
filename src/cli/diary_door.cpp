#include "cli/diary_door.h"

#include "content/plain_text.h"
#include "storage/open_diary.h"

#include <CLI/CLI.hpp>
#include <ostream>
#include <utility>

namespace trygg::cli {
namespace {

using storage::StorageFault;

const char* sentence(StorageFault fault)
{
    switch (fault) {
    case StorageFault::cannot_write: return "the diary could not be saved";
    case StorageFault::disk_full: return "the disk is full, the diary could not be saved";
    case StorageFault::read_only: return "the diary may not be written to";
    case StorageFault::folder_gone: return "the folder of the diary is not there";
    case StorageFault::locked_by_other: return "the diary is in use by another start of the program";
    case StorageFault::changed_outside: return "the diary was changed by another program since it was read";
    case StorageFault::damaged: return "this is not a whole diary";
    case StorageFault::newer_version: return "the diary was written by a newer version of the program";
    case StorageFault::unreadable: return "the diary could not be read";
    case StorageFault::too_large: return "the diary would grow over its limit of 16 MB";
    case StorageFault::refused: return "a diary does not take this";
    }
    return "";
}

const char* sentence(storage::DamageKind kind)
{
    switch (kind) {
    case storage::DamageKind::damaged: return "the diary is damaged";
    case storage::DamageKind::changed_outside:
        return "the diary can be read, but another program has changed it (restore --from the file itself accepts it)";
    case storage::DamageKind::missing: return "the diary is missing, but earlier states of it are there";
    }
    return "";
}

/// Bad input is what no other disk would help; the rest is the surroundings.
Exit exit_of(StorageFault fault)
{
    switch (fault) {
    case StorageFault::damaged:
    case StorageFault::newer_version:
    case StorageFault::refused: return Exit::bad_input;
    case StorageFault::cannot_write:
    case StorageFault::disk_full:
    case StorageFault::read_only:
    case StorageFault::folder_gone:
    case StorageFault::locked_by_other:
    case StorageFault::changed_outside:
    case StorageFault::unreadable:
    case StorageFault::too_large: return Exit::surroundings_failed;
    }
    return Exit::surroundings_failed;
}

} // namespace

void add_diary_option(CLI::App& command, std::string& diary)
{
    command.add_option("--diary", diary, "File of the diary, or its folder; without it your own");
}

std::filesystem::path diary_file(const std::string& diary)
{
    if (diary.empty()) return storage::diary_file_in(storage::data_folder());
    std::error_code ignored;
    return std::filesystem::is_directory(diary, ignored) ? storage::diary_file_in(diary)
                                                         : std::filesystem::path{diary};
}

std::optional<storage::Diary> usable(storage::Opened opened, const Surroundings& surroundings)
{
    if (auto* diary = std::get_if<storage::Diary>(&opened)) return std::move(*diary);
    const auto& damage = std::get<storage::Damage>(opened);
    surroundings.err << "rygg: " << sentence(damage.kind) << '\n';
    for (const storage::Generation& generation : damage.generations)
        surroundings.err << "rygg: can be restored: " << generation.name << ", saved "
                         << to_iso(generation.saved) << ", " << generation.entries << " entries\n";
    return std::nullopt;
}

Exit on_diary(const Surroundings& surroundings, const std::function<Exit()>& command)
{
    try {
        return command();
    } catch (const storage::StorageError& error) {
        surroundings.err << "rygg: " << sentence(error.fault()) << " (" << content::printable(error.what()) << ")\n";
        return exit_of(error.fault());
    }
}

bool print_line(const Surroundings& surroundings, const std::string& line)
{
    surroundings.out << line << '\n' << std::flush;
    return static_cast<bool>(surroundings.out);
}

} // namespace trygg::cli
