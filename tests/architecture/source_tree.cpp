#include "architecture/source_tree.h"

#include "architecture/lexer.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace trygg::house {
namespace {

namespace fs = std::filesystem;

bool is_data(const fs::path& relative)
{
    return std::ranges::any_of(relative, [](const fs::path& part) { return part == "data" || part == "fixtures"; });
}

bool is_source(const fs::path& file)
{
    static constexpr std::array kEndings{".h", ".cpp", ".py", ".sh", ".cmake", ".frag", ".qss"};
    const std::string ending = file.extension().string();
    return file.filename() == "CMakeLists.txt" || std::ranges::find(kEndings, ending) != kEndings.end();
}

std::string read(const fs::path& file)
{
    std::ifstream in{file, std::ios::binary};
    if (!in) throw std::runtime_error{"cannot read " + file.string()};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

SourceFile source_file(std::string path, std::string text)
{
    SourceFile file;
    file.path = std::move(path);
    file.text = std::move(text);
    file.lines = static_cast<int>(std::ranges::count(file.text, '\n'));
    if (!file.text.empty() && file.text.back() != '\n') ++file.lines;
    if (file.is_cpp()) cut(file);
    return file;
}

SourceTree read_tree(const fs::path& root)
{
    SourceTree tree;
    for (const char* top : {"src", "ui", "tests", "scripts"}) {
        if (!fs::exists(root / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator{root / top}) {
            const fs::path relative = entry.path().lexically_relative(root);
            const bool script = relative.parent_path() == "scripts";
            if (entry.is_regular_file() && !is_data(relative) && (script || is_source(relative)))
                tree.push_back(source_file(relative.generic_string(), read(entry.path())));
        }
    }
    for (const char* single : {"CMakeLists.txt", "CMakePresets.json", "docs/architecture.md"})
        if (fs::exists(root / single)) tree.push_back(source_file(single, read(root / single)));
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

const SourceFile* find(const SourceTree& tree, std::string_view path)
{
    const auto found = std::ranges::find(tree, path, &SourceFile::path);
    return found == tree.end() ? nullptr : &*found;
}

std::string room_of(std::string_view path)
{
    if (!path.starts_with("src/") && !path.starts_with("ui/")) return {};
    const std::size_t first = path.find('/');
    const std::size_t second = path.find('/', first + 1);
    if (second != std::string_view::npos) return std::string{path.substr(0, second)};
    return path.ends_with("CMakeLists.txt") ? std::string{} : std::string{path.substr(0, first)} + "/main";
}

std::string target_of(const Include& include)
{
    return include.path.starts_with("ui/") ? include.path : "src/" + include.path;
}

int line_at(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

} // namespace trygg::house
