#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace trygg {

/// A name used by content, files and code alike; ids of different kinds (tags) never compare.
/// 1–40 characters of a–z, A–Z, 0–9, `_` and `-`, beginning with a letter.
template <class Tag>
class Id {
public:
    /// From untrusted input; empty when the text is no id.
    [[nodiscard]] static std::optional<Id> from(std::string_view text)
    {
        return is_valid(text) ? std::optional<Id>{Id{Checked{}, std::string{text}}} : std::nullopt;
    }
    /// From a literal; an invalid one does not compile.
    struct Literal {
        std::string_view text;
        consteval Literal(const char* literal) : text{literal}
        {
            if (!is_valid(text)) throw "not an id";
        }
    };
    // NOLINTNEXTLINE(google-explicit-constructor): literals read as ids where an id is wanted.
    Id(Literal literal) : text_{literal.text} {}

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    struct Checked {};
    Id(Checked, std::string text) : text_{std::move(text)} {}

    [[nodiscard]] static constexpr bool is_letter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    [[nodiscard]] static constexpr bool is_valid(std::string_view text)
    {
        if (text.empty() || text.size() > 40 || !is_letter(text.front())) return false;
        for (const char c : text)
            if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-') return false;
        return true;
    }

    std::string text_;
};

/// An exercise of the catalogue or an activity of the person's own.
using ExerciseId = Id<struct ExerciseTag>;
/// A question of the triage.
using QuestionId = Id<struct QuestionTag>;
/// A rule of the triage, such as CES-1.
using RuleId = Id<struct RuleTag>;
/// An article of the education.
using ArticleId = Id<struct ArticleTag>;
/// A block of an article.
using BlockId = Id<struct BlockTag>;
/// A reference in sources.json.
using SourceId = Id<struct SourceTag>;

} // namespace trygg

template <class Tag>
struct std::hash<trygg::Id<Tag>> {
    [[nodiscard]] std::size_t operator()(const trygg::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};
