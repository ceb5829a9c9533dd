#include "architecture/rules.h"

#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace trygg::house {
namespace {

struct Row {
    int floor = 0;
    std::set<std::string> may_use;
};
using Table = std::map<std::string, Row>;

constexpr const char* kTableFile = "docs/architecture.md";

std::string trimmed(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The rows between the two marks of the document.
Table read_table(const SourceTree& tree)
{
    Table table;
    const SourceFile* document = find(tree, kTableFile);
    if (document == nullptr) return table;
    std::istringstream lines{document->text};
    std::string line, room, floor, uses;
    for (bool inside = false; std::getline(lines, line);) {
        if (line.find("floors: begin") != std::string::npos) inside = true;
        if (line.find("floors: end") != std::string::npos) inside = false;
        if (!inside || (!line.starts_with("| src/") && !line.starts_with("| ui/"))) continue;
        std::istringstream cells{line.substr(1)};
        std::getline(cells, room, '|');
        std::getline(cells, floor, '|');
        std::getline(cells, uses, '|');
        Row row{std::stoi(floor), {}};
        std::istringstream names{uses};
        for (std::string name; names >> name;) row.may_use.insert(name.starts_with("ui/") ? name : "src/" + name);
        table[trimmed(room)] = row;
    }
    return table;
}

/// A row that lists a folder on its own floor or above, or one that the table does not have.
void check_table(const Table& table, Violations& broken)
{
    if (table.empty()) broken.push_back(std::string{kTableFile} + ": no table of floors");
    for (const auto& [room, row] : table)
        for (const std::string& used : row.may_use) {
            const auto below = table.find(used);
            if (below == table.end())
                broken.push_back(room + " may use " + used + ", which has no row");
            else if (below->second.floor >= row.floor)
                broken.push_back(room + " may use " + used + ", which lies no lower");
        }
}

bool allowed(const Table& table, const std::string& from, const std::string& to)
{
    return from == to || table.at(from).may_use.contains(to);
}

void check_includes(const SourceTree& tree, const SourceFile& file, const Table& table, Violations& broken)
{
    const std::string room = room_of(file.path);
    for (const Include& include : file.includes) {
        if (!include.quoted) continue;
        const std::string target = target_of(include);
        const std::string where = file.path + ":" + std::to_string(include.line) + ": ";
        if (find(tree, target) == nullptr) {
            if (!include.path.ends_with(".moc"))
                broken.push_back(where + "\"" + include.path + "\" is no file of src/ or ui/");
        } else if (!allowed(table, room, room_of(target))) {
            broken.push_back(where + room + " may not use " + room_of(target));
        }
    }
}

void check_links(const SourceFile& file, const Table& table, Violations& broken)
{
    static const std::regex kTarget{R"(\btrygg_(ui_)?([a-z]+)\b)"};
    const std::string room = room_of(file.path);
    for (std::sregex_iterator at{file.text.begin(), file.text.end(), kTarget}, end; at != end; ++at) {
        const std::string other = ((*at)[1].matched ? "ui/" : "src/") + (*at)[2].str();
        if (table.contains(other) && !allowed(table, room, other))
            broken.push_back(file.path + ": " + room + " may not link " + other);
    }
}

} // namespace

Violations floors_broken(const SourceTree& tree)
{
    Violations broken;
    const Table table = read_table(tree);
    check_table(table, broken);
    for (const SourceFile& file : tree) {
        const std::string room = room_of(file.path);
        if (room.empty()) continue;
        if (!table.contains(room))
            broken.push_back(file.path + ": " + room + " has no row in " + kTableFile);
        else if (file.is_cpp())
            check_includes(tree, file, table, broken);
        else if (file.path.ends_with("CMakeLists.txt"))
            check_links(file, table, broken);
    }
    return broken;
}

} // namespace trygg::house
