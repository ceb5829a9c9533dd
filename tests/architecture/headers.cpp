#include "architecture/rules.h"

#include <map>
#include <set>
#include <sstream>

namespace trygg::house {
namespace {

/// The words behind HEADERS (or set(…_HEADERS) in a CMakeLists.txt, up to the next keyword or the closing
/// parenthesis; comments left out.
std::set<std::string> listed_headers(const SourceFile& list)
{
    std::set<std::string> headers;
    bool inside = false;
    std::istringstream lines{list.text};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words{line.substr(0, line.find('#'))};
        for (std::string word; words >> word;) {
            const bool closes = word.back() == ')';
            if (closes) word.pop_back();
            if (word.ends_with("HEADERS")) inside = true;
            else if (word.ends_with("SOURCES") || word.ends_with("DEPENDS")) inside = false;
            else if (inside) headers.insert(word);
            if (closes) inside = false;
        }
    }
    return headers;
}

void must_say(const SourceTree& tree, const std::string& path, const std::string& words, Violations& broken)
{
    const SourceFile* file = find(tree, path);
    if (file == nullptr || file->text.find(words) == std::string::npos)
        broken.push_back(path + ": does not say " + words);
}

/// A source that includes its own header first shows that the header compiles alone.
void must_include_first(const SourceTree& tree, const SourceFile& header, Violations& broken)
{
    const std::string path = header.path.substr(0, header.path.size() - 2) + ".cpp";
    const SourceFile* source = find(tree, path);
    if (source == nullptr) return;
    if (source->includes.empty() || target_of(source->includes.front()) != header.path)
        broken.push_back(path + ": does not include its own header first");
}

} // namespace

Violations headers_unverified(const SourceTree& tree)
{
    Violations broken;
    std::map<std::string, std::set<std::string>> lists;
    for (const SourceFile& file : tree) {
        const std::string room = room_of(file.path);
        if (room.empty() || !file.is_header()) continue;
        const SourceFile* list = find(tree, room + "/CMakeLists.txt");
        if (list == nullptr) {
            broken.push_back(file.path + ": its folder has no CMakeLists.txt");
            continue;
        }
        const auto [headers, fresh] = lists.try_emplace(room);
        if (fresh) headers->second = listed_headers(*list);
        must_include_first(tree, file, broken);
        if (!headers->second.contains(file.path.substr(room.size() + 1)))
            broken.push_back(file.path + ": not in the HEADERS of " + list->path);
    }
    must_say(tree, "CMakeLists.txt", "set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)", broken);
    must_say(tree, "CMakeLists.txt", "FILE_SET HEADERS", broken);
    must_say(tree, "CMakePresets.json", "\"all_verify_interface_header_sets\"", broken);
    must_say(tree, "scripts/test", "ci-release", broken);
    return broken;
}

} // namespace trygg::house
