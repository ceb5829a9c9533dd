#include "content/words_checks.h"

#include "content/numbers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

namespace trygg::content {
namespace {

using Numbers = std::vector<std::string>;

/// The files of words that have no facts beside them.
constexpr std::array<std::string_view, 3> kWordsAlone{"everyday.json", "printables.json", "setup.json"};

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether a tag such as <b> or </b> begins at `at`.
bool is_tag(std::string_view text, std::size_t at)
{
    if (text[at] != '<') return false;
    const std::size_t name = at + 1 < text.size() && text[at + 1] == '/' ? at + 2 : at + 1;
    return name < text.size() && is_letter(text[name]);
}

/// Whether an entity such as &nbsp; or &#160; begins at `at`.
bool is_entity(std::string_view text, std::size_t at)
{
    if (text[at] != '&') return false;
    std::size_t end = at + 1;
    while (end < text.size() && (is_letter(text[end]) || text[end] == '#' || (text[end] >= '0' && text[end] <= '9'))) ++end;
    return end > at + 1 && end < text.size() && text[end] == ';';
}

bool has_markup(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (is_tag(text, i) || is_entity(text, i) || text.substr(i).starts_with("**")) return true;
    return false;
}

/// The numbers of `some` that `others` lack, as a list.
std::string beyond(const Numbers& some, const Numbers& others)
{
    Numbers more;
    std::ranges::set_difference(some, others, std::back_inserter(more));
    std::string list;
    for (const std::string& number : more) list += (list.empty() ? "" : " and ") + number;
    return list;
}

/// What the numbers of one language have that differs from those of the others.
std::string difference(const Numbers& here, const Numbers& there)
{
    const std::string more = beyond(here, there), less = beyond(there, here);
    if (less.empty()) return "says " + more + ", which the other languages do not say";
    if (more.empty()) return "does not say " + less + ", which the other languages say";
    return "says " + more + " where the other languages say " + less;
}

/// The numbers that most of `said` have; those of the first where no two agree.
const Numbers& usual(const std::vector<std::pair<const WordsFile*, Numbers>>& said)
{
    const auto most = std::ranges::max_element(said, {}, [&](const auto& one) {
        return std::ranges::count_if(said, [&](const auto& other) { return other.second == one.second; });
    });
    return most->second;
}

} // namespace

Faults markup_faults(const WordsFile& file)
{
    Faults faults;
    for (const auto& [place, text] : file.texts)
        if (has_markup(text)) faults.push_back({file.file, place, "holds markup such as <b>, &nbsp; or **, which is shown as it stands"});
    return faults;
}

Faults number_faults(const std::vector<std::vector<WordsFile>>& languages)
{
    /// By file and place.
    std::map<std::pair<std::string, std::string>, std::vector<std::pair<const WordsFile*, Numbers>>> all;
    for (const auto& files : languages)
        for (const WordsFile& file : files)
            for (const auto& [place, text] : file.texts) all[{file.name, place}].emplace_back(&file, numbers_in(text));
    Faults faults;
    for (const auto& [key, said] : all)
        for (const auto& [file, numbers] : said)
            if (const Numbers& others = usual(said); numbers != others)
                faults.push_back({file->file, key.second, difference(numbers, others)});
    return faults;
}

Faults lone_file_faults(const std::filesystem::path& directory, const std::vector<WordsFile>& files)
{
    Faults faults;
    for (const WordsFile& file : files)
        if (std::ranges::find(kWordsAlone, file.name) == kWordsAlone.end() && !std::filesystem::exists(directory / file.name))
            faults.push_back({file.file, "", "belongs to nothing: there is no " + (directory / file.name).string()});
    return faults;
}

} // namespace trygg::content
