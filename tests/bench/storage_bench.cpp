// Measures the diary on the disk of the folder it is given (by default the temporary one), and prints
// JSON: saving one entry into a diary of 1 MB against writing and syncing the same bytes plainly, and
// opening one of 5 MB against an empty one. Exit 1 when a limit is passed.
#include "storage/envelope.h"
#include "storage/open_diary.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <functional>
#include <optional>
#include <random>
#include <sqlite3.h>

using namespace trygg;
namespace fs = std::filesystem;

namespace {

constexpr int kSaves = 40, kOpens = 9;
constexpr double kMostSaveRatio = 3.0, kMostOpenMilliseconds = 150.0;

const FixedClock kClock{moment_from("2026-11-02T18:05:00+01:00").value()};

/// A folder that goes with the object.
struct Folder {
    explicit Folder(const fs::path& in) : path{in / ("trygg-bench-" + std::to_string(std::random_device{}()))}
    {
        fs::create_directories(path);
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    fs::path path;
};

double milliseconds(const std::function<void()>& act)
{
    const auto begin = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

ExerciseId exercise(int number) { return ExerciseId::from("exercise_" + std::to_string(number % 9)).value(); }

/// What a person writes on one day: the day's form, three sessions a week and their later checks.
void write_day(diary::Contents& contents, int day)
{
    const auto at = [&](int hour) {
        return Moment{kClock.now().instant + std::chrono::days{day} + std::chrono::hours{hour}, kClock.now().offset};
    };
    const auto add = [&](plan::EventBody body, int hour) {
        const auto id = static_cast<std::int64_t>(contents.entries.size()) + 1;
        contents.entries.push_back({{id}, {at(hour), std::move(body), {}}, at(hour), std::nullopt});
    };
    add(plan::DayFormEvent{plan::DayForm::ordinary}, 0);
    if (day % 7 == 1 || day % 7 == 3 || day % 7 == 5) {
        plan::SessionEvent session;
        for (int i = 0; i < 5; ++i) session.exercises.push_back({exercise(day + i), 8 + i, true});
        if (day % 5 == 0) session.note = "gick bra, lite stel efteråt";
        add(session, 1);
    } else {
        add(plan::DailyPainEvent{PainScore::of(3), std::nullopt}, 1);
    }
    if (day % 7 == 2 || day % 7 == 4 || day % 7 == 6) add(plan::LaterEvent{}, 2);
}

/// A diary of at least `size` bytes; returns its days.
int fill(const fs::path& file, std::size_t size)
{
    auto diary = std::get<storage::Diary>(storage::open_diary(file, kClock));
    diary::Contents contents;
    int days = 0;
    while (diary.fullness() * static_cast<double>(storage::kImageLimit) < static_cast<double>(size)) {
        for (const int until = days + 100; days < until; ++days) write_day(contents, days);
        diary.import(contents);
    }
    return days;
}

/// The same bytes into a new file and onto the disk, nothing else.
void write_plainly(const fs::path& file, const storage::Bytes& bytes)
{
    fs::remove(file);
    storage::SystemFiles{}.write_new(file, bytes);
}

bool save_bench(const fs::path& folder)
{
    const fs::path file = folder / "one" / "diary.sqlite3";
    fill(file, 1'000'000);
    const auto bytes = storage::SystemFiles{}.read(file, storage::kFileLimit).value();
    auto diary = std::get<storage::Diary>(storage::open_diary(file, kClock));
    std::vector<double> saves, plain;
    for (int i = 0; i < kSaves; ++i) {
        saves.push_back(milliseconds([&] { diary.add(plan::FlareEvent{}, kClock.now()); }));
        plain.push_back(milliseconds([&] { write_plainly(folder / "one" / "plain", bytes); }));
    }
    const double ratio = median(saves) / median(plain);
    std::printf("{\"save\": {\"bytes\": %zu, \"save_ms\": %.2f, \"plain_ms\": %.2f, \"ratio\": %.2f}",
                bytes.size(), median(saves), median(plain), ratio);
    return ratio <= kMostSaveRatio;
}

/// Digest and quick_check of the file alone: what any safe opening costs.
void check_alone(const fs::path& file)
{
    const auto bytes = storage::SystemFiles{}.read(file, storage::kFileLimit).value();
    const auto unsealed = storage::OpenEnvelope{}.unseal(bytes);
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE};
    auto* const copy = static_cast<unsigned char*>(sqlite3_malloc64(unsealed.image.size()));
    std::memcpy(copy, unsealed.image.data(), unsealed.image.size());
    const auto size = static_cast<sqlite3_int64>(unsealed.image.size());
    sqlite3_deserialize(database.getHandle(), "main", copy, size, size, SQLITE_DESERIALIZE_FREEONCLOSE);
    database.execAndGet("PRAGMA quick_check");
}

bool open_bench(const fs::path& folder)
{
    const fs::path full = folder / "full" / "diary.sqlite3", empty = folder / "empty" / "diary.sqlite3";
    const int days = fill(full, 5'000'000);
    { std::get<storage::Diary>(storage::open_diary(empty, kClock)).save_draft(diary::DraftKind::log, {{"a", "b"}}); }
    std::vector<double> with_full, with_empty, alone;
    const auto open = [](const fs::path& file) {
        std::optional<storage::Diary> diary; // closed again when the time has been taken
        return milliseconds([&] {
            diary = std::get<storage::Diary>(storage::open_diary(file, kClock));
            static_cast<void>(diary->events().size());
        });
    };
    for (int i = 0; i < kOpens; ++i) {
        with_full.push_back(open(full));
        with_empty.push_back(open(empty));
        alone.push_back(milliseconds([&] { check_alone(full); }));
    }
    const double more = median(with_full) - median(with_empty);
    std::printf(", \"open\": {\"bytes\": %ju, \"days\": %d, \"open_ms\": %.1f, \"empty_ms\": %.1f, \"more_ms\": %.1f, "
                "\"digest_and_check_ms\": %.1f, \"ratio\": %.2f}}\n",
                static_cast<std::uintmax_t>(fs::file_size(full)), days, median(with_full), median(with_empty), more,
                median(alone), median(with_full) / median(alone));
    return more <= kMostOpenMilliseconds;
}

} // namespace

int main(int argc, char** argv)
{
    const Folder folder{argc > 1 ? fs::path{argv[1]} : fs::temp_directory_path()};
    const bool saves = save_bench(folder.path);
    const bool opens = open_bench(folder.path);
    return saves && opens ? 0 : 1;
}
