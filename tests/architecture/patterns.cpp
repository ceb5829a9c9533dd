#include "architecture/rules.h"

#include <algorithm>
#include <regex>
#include <string_view>

namespace trygg::house {
namespace {

/// A pattern that may stand only in files whose path begins with one of `homes`.
struct Fence {
    std::regex pattern;
    std::vector<std::string_view> homes;
    std::string_view why;
};

std::regex pattern(const char* text)
{
    return std::regex{text, std::regex::ECMAScript | std::regex::optimize};
}

bool at_home(const SourceFile& file, const Fence& fence)
{
    return std::ranges::any_of(fence.homes, [&](std::string_view home) { return file.under(home); });
}

bool is_ours(const SourceFile& file)
{
    return file.is_cpp() && (file.under("src/") || file.under("ui/"));
}

Violations included_outside(const SourceTree& tree, const std::vector<Fence>& fences)
{
    Violations broken;
    for (const SourceFile& file : tree) {
        if (!is_ours(file)) continue;
        for (const Include& include : file.includes)
            for (const Fence& fence : fences)
                if (std::regex_search(include.path, fence.pattern) && !at_home(file, fence))
                    broken.push_back(file.path + ":" + std::to_string(include.line) + ": <" + include.path + ">: " +
                                     std::string{fence.why});
    }
    return broken;
}

Violations written_outside(const SourceTree& tree, const std::vector<Fence>& fences)
{
    Violations broken;
    for (const SourceFile& file : tree) {
        if (!is_ours(file)) continue;
        for (const Fence& fence : fences) {
            if (at_home(file, fence)) continue;
            for (std::sregex_iterator at{file.code.begin(), file.code.end(), fence.pattern}, end; at != end; ++at)
                broken.push_back(file.path + ":" +
                                 std::to_string(line_at(file.code, static_cast<std::size_t>(at->position()))) +
                                 ": " + at->str() + ": " + std::string{fence.why});
        }
    }
    return broken;
}

/// The core speaks in codes: a letter outside ASCII in a literal there is a word for a person.
void find_words(const SourceFile& file, Violations& broken)
{
    for (const Literal& literal : file.literals)
        if (std::ranges::any_of(literal.text, [](char c) { return static_cast<unsigned char>(c) >= 0xC3; }))
            broken.push_back(file.path + ":" + std::to_string(literal.line) + ": words for a person in the core");
}

} // namespace

Violations fences_broken(const SourceTree& tree)
{
    static const std::vector<Fence> kFences{
        {pattern("^Q[A-Z]|^Qt[A-Z]"), {"ui/"}, "Qt only in ui/"},
        {pattern("^SQLiteCpp/|^sqlite3"), {"src/storage/"}, "SQLite only in storage/"},
        {pattern("^sodium"), {"src/storage/"}, "libsodium only in storage/"},
        {pattern("^nlohmann/"), {"src/content/", "src/exchange/", "src/cli/"}, "JSON only in content/, exchange/, cli/"},
        {pattern("^spdlog/|^fmt/"), {"ui/shell/", "src/cli/"}, "spdlog only in ui/shell and cli/"},
        {pattern("^CLI/"), {"src/cli/"}, "CLI11 only in cli/"},
        {pattern("^QtWidgets$|^QtGui$|^QtCore$|^bits/"), {}, "include what you use"},
        {pattern("^sys/socket|^netinet/|^netdb|^arpa/|^winsock|^curl|^asio|^QtNetwork|^QNetwork|^QTcp|^QUdp|^QSsl"
                 "|^QAbstractSocket|^QHostAddress|^QWeb"),
         {},
         "the program never uses a network"},
    };
    return included_outside(tree, kFences);
}

Violations hidden_surroundings(const SourceTree& tree)
{
    static const std::vector<Fence> kFences{
        {pattern(R"(\binstance\s*\()"), {}, "no singletons"},
        {pattern(R"(\bqApp\b)"), {}, "no application global"},
        {pattern(R"(\b(system_clock|utc_clock|high_resolution_clock|file_clock)\s*::\s*now\b)"
                 R"(|\b(std\s*::\s*)?time\s*\(\s*(nullptr|NULL|0|&)|\b(gettimeofday|clock_gettime|timespec_get)\b)"
                 R"(|\b(localtime|gmtime|mktime)(_r|_s)?\s*\(|\b(current_zone|zoned_time)\b)"
                 R"(|\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\()"),
         {"src/app/system_clock.cpp"},
         "the wall clock is read in src/app/system_clock.cpp"},
        {pattern(R"(\bSystemClock\b)"),
         {"src/app/system_clock.", "src/cli/", "ui/main.cpp"},
         "only a main.cpp builds services"},
        {pattern(R"(\bstorage\s*::\s*(open_diary|restore_diary|begin_anew)\s*\()"),
         {"src/storage/", "src/cli/", "ui/main.cpp", "ui/shell/launch.cpp"},
         "only a main.cpp or the launch builds services"},
        {pattern(R"(\bWorkbook\s*(\w+\s*)?[{(]|\bmake_(unique|shared)\s*<[^>]*\bWorkbook\b|\bnew\s+[\w:]*Workbook\b|\b(optional|unique_ptr|shared_ptr)\s*<[^>]*\bWorkbook\b)"),
         {"src/app/", "src/cli/", "ui/main.cpp", "ui/shell/launch.cpp"},
         "only a main.cpp or the launch builds services"},
    };
    return written_outside(tree, kFences);
}

Violations misplaced_speech(const SourceTree& tree)
{
    static const std::vector<Fence> kFences{
        {pattern(R"(\bQ(Message|Error)(Box|Message)\b|\bQ(File|Input|Color|Font|Progress|Print|PrintPreview|PageSetup)?Dialog\b)"
                 R"(|\bQWizard\b|\bsetModal\b|\bsetWindowModality\b)"),
         {"ui/shell/"},
         "modal windows only in ui/shell"},
        {pattern(R"((\.|->|::)\s*exec\s*\()"), {"src/", "ui/shell/", "ui/main.cpp"}, "modal windows only in ui/shell"},
        {pattern(R"(\b(Workbook|SystemClock|QSettings|Clock\s*&|Diary\s*&)\b)"),
         {"src/", "ui/shell/", "ui/main.cpp"},
         "pages and widgets own no services"},
        {pattern(R"(\b(tr|translate|gettext)\s*\()"), {"ui/"}, "words for a person only in ui/ and content/"},
    };
    Violations broken = written_outside(tree, kFences);
    for (const SourceFile& file : tree)
        if (file.is_cpp() && file.under("src/")) find_words(file, broken);
    return broken;
}

Violations long_files(const SourceTree& tree)
{
    constexpr int kMost = 400;
    Violations broken;
    for (const SourceFile& file : tree)
        if (file.lines > kMost && !file.under("docs/"))
            broken.push_back(file.path + ": " + std::to_string(file.lines) + " lines, " + std::to_string(kMost) +
                             " at the most");
    return broken;
}

} // namespace trygg::house
