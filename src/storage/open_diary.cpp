#include "storage/open_diary.h"

#include "storage/opening.h"

#include <cstdlib>

namespace trygg::storage {
namespace {

namespace fs = std::filesystem;

std::shared_ptr<const Files> disk() { return std::make_shared<const SystemFiles>(); }

/// The value of an environment variable; empty when it is not set.
fs::path from_environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? fs::path{} : fs::path{value};
}

fs::path system_folder()
{
#if defined(_WIN32)
    return from_environment("LOCALAPPDATA") / "TryggRygg";
#elif defined(__APPLE__)
    return from_environment("HOME") / "Library" / "Application Support" / "TryggRygg";
#else
    const fs::path data = from_environment("XDG_DATA_HOME");
    // A relative path in XDG_DATA_HOME is to be ignored (XDG Base Directory Specification).
    return (data.is_absolute() ? data : from_environment("HOME") / ".local" / "share") / "tryggrygg";
#endif
}

} // namespace

fs::path data_folder()
{
    const fs::path chosen = from_environment("TRYGGRYGG_DATA_DIR");
    return chosen.empty() ? system_folder() : chosen;
}

fs::path diary_file_in(const fs::path& folder) { return folder / "diary.sqlite3"; }

Opened open_diary(const fs::path& file, const Clock& clock) { return open_diary(disk(), file, clock); }
Opened read_diary(const fs::path& file) { return read_diary(disk(), file); }
std::vector<Generation> generations_of(const fs::path& file) { return generations_of(*disk(), file); }
Generation inspect(const fs::path& source) { return inspect(*disk(), source); }

Diary restore_diary(const fs::path& file, const fs::path& source, const Clock& clock)
{
    return restore_diary(disk(), file, source, clock);
}

Diary begin_anew(const fs::path& file, const Clock& clock) { return begin_anew(disk(), file, clock); }
std::vector<fs::path> erase_diary(const fs::path& file) { return erase_diary(*disk(), file); }

} // namespace trygg::storage
