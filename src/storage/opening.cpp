#include "storage/opening.h"

#include "storage/diary_store.h"
#include "storage/loaded.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace trygg::storage {
namespace {

namespace fs = std::filesystem;

Diary diary_of(std::unique_ptr<DiaryFile> file, Loaded contents, const Clock* clock)
{
    return Diary{std::make_unique<DiaryStore>(std::move(file), std::move(contents.database),
                                              std::move(contents.contents), clock)};
}

Opened open(std::unique_ptr<DiaryFile> file, const Clock* clock)
{
    const auto damage = [&](DamageKind kind) {
        return Damage{kind, file->paths().file, generations_of(file->files(), file->paths().file)};
    };
    const auto unsealed = file->load();
    if (!unsealed) {
        if (file->has_earlier_states()) return damage(DamageKind::missing);
        return diary_of(std::move(file), {Database::create(), {}}, clock);
    }
    auto contents = loaded(*unsealed);
    if (!contents) return damage(DamageKind::damaged);
    if (unsealed->seal == Seal::broken) return damage(DamageKind::changed_outside);
    return diary_of(std::move(file), std::move(*contents), clock);
}

struct Numbered {
    std::uint64_t number;
    Generation generation;
};

Numbered inspected(const Files& files, const fs::path& source, std::string name)
{
    const auto bytes = files.read(source, kFileLimit);
    if (!bytes) throw StorageError{StorageFault::unreadable, "there is no such file"};
    const Unsealed unsealed = OpenEnvelope{}.unseal(*bytes);
    const auto contents = loaded(unsealed);
    if (!contents || unsealed.seal != Seal::whole)
        throw StorageError{StorageFault::damaged, "not a whole diary"};
    Generation generation{std::move(name), source, unsealed.stamp.saved, 0, std::nullopt};
    for (const auto& entry : contents->contents.entries) {
        ++generation.entries;
        if (const Date day = entry.event.at.day(); !generation.newest_day || day > *generation.newest_day)
            generation.newest_day = day;
    }
    return {unsealed.stamp.number, std::move(generation)};
}

/// Whether `name` is that of a file that the program has put beside the diary `own`.
bool is_one_of_ours(const std::string& name, const std::string& own)
{
    constexpr std::array<std::string_view, 5> kEndings{".new", ".previous", ".previous.new", ".corrupt-*",
                                                       ".newer-*"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) {
        if (!ending.ends_with('*')) return name == own + std::string{ending};
        return name.starts_with(own + std::string{ending.substr(0, ending.size() - 1)});
    });
}

/// Puts the state in place out of the way of a restore: as a generation when it is whole, aside when not.
std::optional<KeptAs> make_room(DiaryFile& file, const Moment& now)
{
    const auto present = file.load();
    if (!present) return std::nullopt;
    bool newer = false, whole = false;
    try {
        whole = present->seal == Seal::whole && loaded(*present).has_value();
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::newer_version) throw;
        newer = true;
    }
    if (whole) return KeptAs::before_restore;
    file.set_aside(newer ? "newer" : "corrupt", now);
    return std::nullopt;
}

} // namespace

Opened open_diary(std::shared_ptr<const Files> files, const fs::path& file, const Clock& clock)
{
    auto opened = std::make_unique<DiaryFile>(std::move(files), file);
    try {
        opened->lock();
    } catch (const FileError&) { // a folder that cannot be written to: each change tries again and says so
    }
    return open(std::move(opened), &clock);
}

Opened read_diary(std::shared_ptr<const Files> files, const fs::path& file)
{
    return open(std::make_unique<DiaryFile>(std::move(files), file), nullptr);
}

std::vector<Generation> generations_of(const Files& files, const fs::path& file)
{
    const DiaryPaths paths{file};
    std::vector<Numbered> found;
    const auto look = [&](const fs::path& source, std::string name) {
        try {
            found.push_back(inspected(files, source, std::move(name)));
        } catch (const StorageError&) { // damaged, newer or gone: not one to offer
        }
    };
    look(paths.previous(), "previous");
    for (const KeptName& kept : kept_states(files, paths)) look(kept_file(paths, kept.name), kept.name);
    std::ranges::stable_sort(found, std::ranges::greater{}, &Numbered::number);
    std::vector<Generation> generations;
    for (Numbered& one : found) generations.push_back(std::move(one.generation));
    return generations;
}

Generation inspect(const Files& files, const fs::path& source)
{
    return inspected(files, source, source.filename().string()).generation;
}

Diary restore_diary(std::shared_ptr<const Files> files, const fs::path& file, const fs::path& source,
                    const Clock& clock)
{
    auto restored = std::make_unique<DiaryFile>(files, file);
    restored->lock();
    std::error_code error;
    const bool itself = fs::equivalent(source, restored->paths().file, error) && !error;
    Loaded contents = whole_diary_in(*files, source, itself);
    const auto keep_as = make_room(*restored, clock.now());
    auto store = std::make_unique<DiaryStore>(std::move(restored), std::move(contents.database),
                                              std::move(contents.contents), &clock);
    store->save(keep_as);
    return Diary{std::move(store)};
}

Diary begin_anew(std::shared_ptr<const Files> files, const fs::path& file, const Clock& clock)
{
    auto anew = std::make_unique<DiaryFile>(std::move(files), file);
    anew->lock();
    if (make_room(*anew, clock.now()))
        throw StorageError{StorageFault::refused, "the diary is whole; there is no reason to begin anew"};
    auto store = std::make_unique<DiaryStore>(std::move(anew), Database::create(), diary::Contents{}, &clock);
    store->save();
    return Diary{std::move(store)};
}

std::vector<fs::path> erase_diary(const Files& files, const fs::path& file)
{
    const DiaryPaths paths{file};
    const auto lock = files.lock(paths.lock());
    if (!lock) throw StorageError{StorageFault::locked_by_other, "another start of the program has the diary"};
    std::vector<fs::path> all;
    for (const std::string& name : files.list(paths.backups())) all.push_back(paths.backups() / name);
    all.push_back(paths.backups());
    const std::string own = paths.file.filename().string();
    for (const std::string& name : files.list(paths.folder()))
        if (name == own || is_one_of_ours(name, own)) all.push_back(paths.folder() / name);
    all.push_back(paths.lock());
    std::vector<fs::path> left;
    for (const fs::path& path : all) {
        try {
            files.remove(path);
        } catch (const StorageError&) {
            left.push_back(path);
        }
    }
    return left;
}

} // namespace trygg::storage
