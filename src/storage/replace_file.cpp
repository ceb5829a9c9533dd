#include "storage/replace_file.h"

#include <algorithm>

namespace trygg::storage {

void replace_file(const Files& files, const std::filesystem::path& target, std::span<const std::uint8_t> bytes)
{
    std::filesystem::path part = target;
    part += ".part";
    files.remove(part);
    files.write_new(part, bytes);
    files.rename(part, target);
    files.sync_folder(target.has_parent_path() ? target.parent_path() : std::filesystem::path{"."});
    const auto written = files.read(target, bytes.size());
    if (!written || !std::ranges::equal(*written, bytes))
        throw StorageError{StorageFault::cannot_write, "what was written reads back differently"};
}

} // namespace trygg::storage
