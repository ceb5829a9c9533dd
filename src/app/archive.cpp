#include "app/archive.h"

#include "exchange/diary_csv.h"
#include "exchange/diary_json.h"
#include "storage/open_diary.h"
#include "storage/replace_file.h"

#include <algorithm>

namespace trygg::app {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& target, const std::string& text)
{
    storage::replace_file(storage::SystemFiles{}, target, storage::Bytes{text.begin(), text.end()});
}

} // namespace

Archive::Archive(const Library& library, storage::Diary& diary, const Clock& clock)
    : library_{library}, diary_{diary}, clock_{clock}
{
}

DiaryExtent Archive::extent() const
{
    const auto& entries = diary_.contents().entries;
    DiaryExtent extent{.entries = static_cast<int>(entries.size()), .first_day = {}, .last_day = {}, .fullness = diary_.fullness()};
    for (const diary::Entry& entry : entries) {
        const Date day = entry.event.at.day();
        extent.first_day = std::min(extent.first_day.value_or(day), day);
        extent.last_day = std::max(extent.last_day.value_or(day), day);
    }
    return extent;
}

std::vector<storage::Generation> Archive::earlier_states() const { return storage::generations_of(diary_.file()); }

storage::Generation Archive::inspect(const fs::path& source) const { return storage::inspect(source); }

void Archive::back_up(const fs::path& target) const { diary_.back_up(target); }

void Archive::restore(const fs::path& source) { diary_.restore(source); }

void Archive::export_json(const fs::path& target) const { write(target, exchange::diary_json(diary_.contents())); }

void Archive::export_csv(const fs::path& target) const { write(target, exchange::diary_csv(diary_.events())); }

std::optional<int> Archive::import(const fs::path& source)
{
    const content::JsonReading reading = content::read_json_file(source, exchange::kDiaryLimits);
    if (reading.unreachable) throw storage::StorageError{storage::StorageFault::unreadable, "the file does not read"};
    Faults faults = reading.faults;
    if (!reading.complete || !faults.empty()) return std::nullopt;
    const std::string name = "import";
    const diary::Contents contents =
        exchange::read_diary({reading.value, name, faults}, library_.catalogue, clock_.now());
    return faults.empty() ? std::optional{diary_.import(contents)} : std::nullopt;
}

} // namespace trygg::app
