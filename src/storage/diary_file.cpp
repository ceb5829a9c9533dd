#include "storage/diary_file.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace trygg::storage {
namespace {

namespace fs = std::filesystem;

/// The instant as YYYYMMDDThhmmssZ.
std::string utc_text(const Moment& moment)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(moment.instant);
    const Date day{midnight};
    const std::chrono::hh_mm_ss time{moment.instant - midnight};
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text.data();
}

/// The file that a link stands for, so that a save replaces the file and not the link.
fs::path resolved(const fs::path& file)
{
    std::error_code error;
    fs::path whole = fs::weakly_canonical(file, error);
    return error ? file : whole;
}

} // namespace

DiaryFile::DiaryFile(std::shared_ptr<const Files> files, fs::path file)
    : files_{std::move(files)}, paths_{resolved(file)}
{
}

void DiaryFile::lock()
{
    if (lock_) return;
    files_->make_folder(paths_.folder());
    lock_ = files_->lock(paths_.lock());
    if (!lock_) throw StorageError{StorageFault::locked_by_other, "another start of the program has the diary"};
}

std::optional<Unsealed> DiaryFile::load()
{
    stamp_ = {};
    try {
        in_place_ = files_->read(paths_.file, kFileLimit);
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::too_large) throw;
        in_place_.reset();
        return Unsealed{}; // far larger than any diary: damaged, and only ever set aside
    }
    if (!in_place_) return std::nullopt;
    Unsealed unsealed = envelope_.unseal(*in_place_);
    stamp_ = unsealed.stamp;
    return unsealed;
}

bool DiaryFile::has_earlier_states() const
{
    return files_->read(paths_.previous(), kFileLimit).has_value() || !kept_states(*files_, paths_).empty();
}

void DiaryFile::save(std::span<const std::uint8_t> image, const Moment& now, std::optional<KeptAs> keep_as)
{
    lock();
    const SaveStamp stamp{next_number(), now};
    Bytes bytes = envelope_.seal(image, stamp);
    try {
        write_temporary(bytes);
        check_unchanged();
        keep_earlier_states(now, keep_as);
    } catch (const StorageError&) {
        remove_temporary();
        throw;
    }
    try {
        files_->rename(paths_.temporary(), paths_.file);
        files_->sync_folder(paths_.folder());
    } catch (const StorageError&) {
        attempted_ = std::move(bytes);
        put_back();
        throw;
    }
    in_place_ = std::move(bytes);
    stamp_ = stamp;
    attempted_.reset();
}

void DiaryFile::remove_temporary() const noexcept
{
    try {
        files_->remove(paths_.temporary());
    } catch (const StorageError&) { // the next save removes it
    }
}

void DiaryFile::write_temporary(const Bytes& bytes) const
{
    files_->remove(paths_.temporary());
    files_->write_new(paths_.temporary(), bytes);
}

void DiaryFile::check_unchanged() const
{
    const auto now = files_->read(paths_.file, kFileLimit);
    if (now != in_place_ && !(attempted_ && now == attempted_))
        throw StorageError{StorageFault::changed_outside, "the file is not the one that was loaded"};
}

void DiaryFile::keep_earlier_states(const Moment& now, std::optional<KeptAs> keep_as) const
{
    if (!in_place_) return;
    std::vector<KeptAs> kinds = due_for_keeping(stamp_.saved, now);
    if (keep_as) kinds.push_back(*keep_as);
    if (!kinds.empty()) {
        files_->make_folder(paths_.backups());
        for (const KeptAs kind : kinds) keep(kept_file(paths_, kept_name(kind, stamp_)));
        for (const KeptName& old : surplus(kept_states(*files_, paths_)))
            files_->remove(kept_file(paths_, old.name));
        files_->sync_folder(paths_.backups());
    }
    keep(paths_.previous());
}

void DiaryFile::keep(const fs::path& as) const
{
    fs::path next = as;
    next += ".new";
    files_->remove(next);
    if (!files_->link(paths_.file, next)) files_->write_new(next, *in_place_);
    files_->rename(next, as);
}

/// After a failed rename or sync of the folder nobody knows which file a power cut would leave: the
/// program says "not saved", so the state before goes back into place as far as the disk lets it.
void DiaryFile::put_back() const noexcept
{
    try {
        if (in_place_) {
            write_temporary(*in_place_);
            files_->rename(paths_.temporary(), paths_.file);
        } else {
            files_->remove(paths_.file);
            files_->remove(paths_.temporary());
        }
    } catch (const StorageError&) { // `attempted_` lets the next save go over what is in place now
        remove_temporary();
    }
}

std::uint64_t DiaryFile::next_number() const
{
    if (in_place_) return stamp_.number + 1;
    std::uint64_t newest = 0;
    for (const KeptName& kept : kept_states(*files_, paths_)) newest = std::max(newest, kept.number);
    if (const auto previous = files_->read(paths_.previous(), kFileLimit))
        newest = std::max(newest, envelope_.unseal(*previous).stamp.number + 1);
    return newest + 1;
}

void DiaryFile::set_aside(std::string_view word, const Moment& now)
{
    lock();
    const std::string ending = "." + std::string{word} + "-" + utc_text(now);
    const std::vector<std::string> taken = files_->list(paths_.folder());
    fs::path aside = paths_.beside(ending);
    for (int copy = 2; std::ranges::binary_search(taken, aside.filename().string()); ++copy)
        aside = paths_.beside(ending + "-" + std::to_string(copy));
    files_->rename(paths_.file, aside);
    files_->sync_folder(paths_.folder());
    in_place_.reset();
    stamp_ = {};
}

} // namespace trygg::storage
