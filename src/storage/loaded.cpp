#include "storage/loaded.h"

#include "storage/contents_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <future>
#include <utility>

namespace trygg::storage {

std::optional<Loaded> loaded(const Unsealed& unsealed)
{
    if (unsealed.seal == Seal::newer)
        throw StorageError{StorageFault::newer_version, "the diary's file is of a newer format"};
    try {
        Database database = Database::from_image(unsealed.image);
        // SQLite's check takes as long as the reading: the one beside the other, and nothing is handed out before both
        // are through. (Where no thread can be had, the check is done at get().)
        auto sound = std::async([&] { return Database::is_sound(unsealed.image); });
        diary::Contents contents = read_contents(database.connection());
        if (!sound.get()) return std::nullopt;
        return Loaded{std::move(database), std::move(contents)};
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::damaged) throw;
        return std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

Loaded whole_diary_in(const Files& files, const std::filesystem::path& source, bool even_changed)
{
    const auto bytes = files.read(source, kFileLimit);
    if (!bytes) throw StorageError{StorageFault::unreadable, "there is no such file"};
    const Unsealed unsealed = OpenEnvelope{}.unseal(*bytes);
    auto contents = loaded(unsealed);
    if (!contents || (unsealed.seal == Seal::broken && !even_changed))
        throw StorageError{StorageFault::damaged, "not a whole diary"};
    return std::move(*contents);
}

} // namespace trygg::storage
