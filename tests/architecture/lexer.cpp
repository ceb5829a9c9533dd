#include "architecture/lexer.h"

#include <algorithm>
#include <cctype>

namespace trygg::house {
namespace {

bool is_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Walks over the text once; what it passes over without keeping is blanked in the copy.
class Cutter {
public:
    explicit Cutter(SourceFile& file) : file_{file}, text_{file.text}, code_{file.code} { code_ = text_; }

    void run()
    {
        while (at_ < text_.size()) step();
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }

    void step()
    {
        const char c = peek();
        if (c == '/' && peek(1) == '/') return blank_to(end_of_line(at_));
        if (c == '/' && peek(1) == '*') return blank_to(after(text_.find("*/", at_ + 2), 2));
        if (c == '#' && begins_line_) return directive();
        if (c == '"') return string();
        if (c == '\'') return character();
        if (is_word(c)) return word();
        if (c == '\n') begins_line_ = true;
        else if (c != ' ' && c != '\t') begins_line_ = false;
        ++at_;
    }

    [[nodiscard]] std::size_t after(std::size_t found, std::size_t length) const
    {
        return found == std::string::npos ? text_.size() : found + length;
    }
    /// The line break that ends the line; one behind a backslash does not.
    [[nodiscard]] std::size_t end_of_line(std::size_t from) const
    {
        std::size_t end = text_.find('\n', from);
        while (end != std::string::npos && end > 0 && text_[end - 1] == '\\') end = text_.find('\n', end + 1);
        return after(end, 0);
    }
    void blank_to(std::size_t end)
    {
        for (; at_ < end; ++at_)
            if (text_[at_] != '\n') code_[at_] = ' ';
    }

    void directive()
    {
        const std::size_t end = end_of_line(at_);
        const std::string line = text_.substr(at_, end - at_);
        const std::size_t name = line.find_first_not_of("# \t");
        if (name != std::string::npos && line.compare(name, 7, "include") == 0) {
            const std::size_t open = line.find_first_of("<\"", name);
            const std::size_t close = line.find_first_of(">\"", open == std::string::npos ? open : open + 1);
            if (close != std::string::npos)
                file_.includes.push_back(
                    {line.substr(open + 1, close - open - 1), line[open] == '"', line_at(text_, at_)});
        }
        blank_to(end);
    }

    /// Where the literal that begins here ends; what follows a backslash does not end it.
    [[nodiscard]] std::size_t closing_quote(char quote) const
    {
        std::size_t end = at_ + 1;
        while (end < text_.size() && text_[end] != quote && text_[end] != '\n')
            end += text_[end] == '\\' ? std::size_t{2} : std::size_t{1};
        return std::min(end, text_.size());
    }
    void string()
    {
        begins_line_ = false;
        keep_literal(at_ + 1, closing_quote('"'), 1);
    }
    /// R"tag( … )tag"
    void raw_string()
    {
        const std::size_t open = text_.find('(', at_);
        if (open == std::string::npos) return string();
        const std::string closing = ")" + text_.substr(at_ + 1, open - at_ - 1) + "\"";
        const std::size_t end = text_.find(closing, open);
        keep_literal(open + 1, after(end, 0), closing.size());
    }
    void keep_literal(std::size_t begin, std::size_t end, std::size_t closing)
    {
        file_.literals.push_back({text_.substr(begin, end - begin), line_at(text_, at_)});
        ++at_;
        blank_to(std::min(end + closing - 1, text_.size()));
        if (at_ < text_.size()) ++at_;
    }
    void character()
    {
        const std::size_t end = closing_quote('\'');
        ++at_;
        blank_to(end);
        if (at_ < text_.size()) ++at_;
    }
    /// An identifier or a number; the marks between a number's digits are no quotes.
    void word()
    {
        begins_line_ = false;
        const bool number = std::isdigit(static_cast<unsigned char>(peek())) != 0;
        while (is_word(peek()) || (number && (peek() == '.' || (peek() == '\'' && is_word(peek(1)))))) ++at_;
        if (peek() == '"' && !number && text_[at_ - 1] == 'R') raw_string();
    }

    SourceFile& file_;
    const std::string& text_;
    std::string& code_;
    std::size_t at_ = 0;
    bool begins_line_ = true;
};

} // namespace

void cut(SourceFile& file)
{
    Cutter{file}.run();
}

} // namespace trygg::house
