#include "storage/generations.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace trygg::storage {
namespace {

namespace fs = std::filesystem;

struct Kind {
    KeptAs kind;
    std::string_view prefix;
    /// How many are kept; 0 means all.
    std::size_t kept;
};

constexpr std::array kKinds{Kind{KeptAs::daily, "daily-", 7}, Kind{KeptAs::weekly, "weekly-", 4},
                            Kind{KeptAs::before_restore, "before-restore-", 3},
                            Kind{KeptAs::before_version, "before-version-", 0}};
constexpr std::string_view kEnding = ".sqlite3";

const Kind& kind_of(KeptAs kind) { return *std::ranges::find(kKinds, kind, &Kind::kind); }

/// PREFIX-YYYY-MM-DD-NUMBER, as `kept_name` writes it.
std::optional<KeptName> parse(std::string_view name)
{
    const auto kind = std::ranges::find_if(kKinds, [&](const Kind& k) { return name.starts_with(k.prefix); });
    if (kind == kKinds.end()) return std::nullopt;
    const std::string_view rest = name.substr(kind->prefix.size());
    if (rest.size() < 12 || rest[10] != '-') return std::nullopt;
    KeptName kept{kind->kind, 0, std::string{name}};
    const auto [end, error] = std::from_chars(rest.data() + 11, rest.data() + rest.size(), kept.number);
    if (error != std::errc{} || end != rest.data() + rest.size()) return std::nullopt;
    return kept;
}

/// Weeks since a Monday long ago.
int week_of(Date day)
{
    constexpr int kThursdayToMonday = 3; // 1970-01-01 was a Thursday
    const auto days = std::chrono::sys_days{day}.time_since_epoch().count() + kThursdayToMonday;
    return static_cast<int>(days / 7);
}

} // namespace

fs::path DiaryPaths::folder() const { return file.has_parent_path() ? file.parent_path() : fs::path{"."}; }

fs::path DiaryPaths::beside(std::string_view ending) const
{
    fs::path path = file;
    path += ending;
    return path;
}

std::string kept_name(KeptAs kind, const SaveStamp& stamp)
{
    return std::string{kind_of(kind).prefix} + to_iso(stamp.saved.day()) + "-" + std::to_string(stamp.number);
}

std::vector<KeptName> kept_states(const Files& files, const DiaryPaths& paths)
{
    std::vector<KeptName> states;
    for (const std::string& file : files.list(paths.backups())) {
        if (!file.ends_with(kEnding)) continue;
        if (auto kept = parse(std::string_view{file}.substr(0, file.size() - kEnding.size())))
            states.push_back(std::move(*kept));
    }
    std::ranges::stable_sort(states, std::ranges::greater{}, &KeptName::number);
    return states;
}

fs::path kept_file(const DiaryPaths& paths, std::string_view name)
{
    return paths.backups() / (std::string{name} + std::string{kEnding});
}

std::vector<KeptAs> due_for_keeping(const Moment& before, const Moment& now)
{
    if (before.day() == now.day()) return {};
    if (week_of(before.day()) == week_of(now.day())) return {KeptAs::daily};
    return {KeptAs::daily, KeptAs::weekly};
}

std::vector<KeptName> surplus(const std::vector<KeptName>& states)
{
    std::array<std::size_t, kKinds.size()> seen{};
    std::vector<KeptName> result;
    for (const KeptName& state : states) {
        const Kind& kind = kind_of(state.kind);
        const std::size_t count = ++seen[static_cast<std::size_t>(&kind - kKinds.data())];
        if (kind.kept != 0 && count > kind.kept) result.push_back(state);
    }
    return result;
}

} // namespace trygg::storage
