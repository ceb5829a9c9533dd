#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::house {

/// An `#include`: the path between the quotes or brackets.
struct Include {
    std::string path;
    bool quoted = true;
    int line = 0;
};

/// A string literal as written, without its quotes.
struct Literal {
    std::string text;
    int line = 0;
};

/// A file of the tree, cut into what the rules look at.
struct SourceFile {
    /// Relative to the root, with slashes.
    std::string path;
    /// The text with comments, literals and preprocessor lines blanked; as long as the text.
    std::string code;
    /// The text as it stands.
    std::string text;
    std::vector<Include> includes;
    std::vector<Literal> literals;
    int lines = 0;

    [[nodiscard]] bool is_cpp() const { return path.ends_with(".h") || path.ends_with(".cpp"); }
    [[nodiscard]] bool is_header() const { return path.ends_with(".h"); }
    [[nodiscard]] bool under(std::string_view folder) const { return path.starts_with(folder); }
};

using SourceTree = std::vector<SourceFile>;

/// Every hand-written text file of the project under `root`, sorted by path; data files are left out.
[[nodiscard]] SourceTree read_tree(const std::filesystem::path& root);

/// `text` as the file at `path`.
[[nodiscard]] SourceFile source_file(std::string path, std::string text);

/// The file at `path`; null when the tree has none.
[[nodiscard]] const SourceFile* find(const SourceTree& tree, std::string_view path);

/// The folder that a file belongs to, as the table of floors names it (src/plan, ui/pages, ui/main);
/// empty outside src/ and ui/.
[[nodiscard]] std::string room_of(std::string_view path);

/// The file that `include` names: under src/, or from the root when it begins with ui/.
[[nodiscard]] std::string target_of(const Include& include);

/// The line that `offset` of `text` lies on, counted from 1.
[[nodiscard]] int line_at(std::string_view text, std::size_t offset);

} // namespace trygg::house
