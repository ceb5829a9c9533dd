#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::content {

/// What a search looks through in one text.
struct Searchable {
    std::string title, summary;
    /// The rest, in the order of reading; each is cut into its sentences.
    std::vector<std::string> passages;
    friend bool operator==(const Searchable&, const Searchable&) = default;
};

/// A stretch of a text in bytes of UTF-8.
struct Stretch {
    std::size_t begin = 0, length = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// A text that a search found.
struct Hit {
    /// Its place among the texts given, from 0.
    std::size_t place = 0;
    /// The sentence that holds most of what was looked for; the summary where only the title does.
    std::string sentence;
    /// The words found, in the title and in the sentence, each in their order.
    std::vector<Stretch> in_title, in_sentence;
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// Finds texts while a person types: each word typed is the beginning of a word, a part of a compound, or, where no
/// word has it, nearly one. Letters are compared as in FoldedWord, and as they are spelled alike.
class TextSearch {
public:
    explicit TextSearch(const std::vector<Searchable>& texts);

    /// Whether there is anything in `typed` to look for: a word of 2 letters.
    [[nodiscard]] static bool is_enough(std::string_view typed);
    /// Every text that holds all words of `typed`, best first: in the title before the summary before the rest, then
    /// the most often, then in the order given. Words of one letter are not looked for; none is nothing.
    [[nodiscard]] std::vector<Hit> find(std::string_view typed) const;

private:
    /// Where a word stands.
    struct Spot {
        std::uint32_t text = 0, part = 0, begin = 0, length = 0;
    };
    struct Word {
        /// As it is spelled alike; empty where that is the same.
        std::string alike;
        std::vector<Spot> spots;
    };
    struct Found;
    struct Text {
        /// Title, summary, then sentences.
        std::vector<std::string> parts;
    };

    void add(std::uint32_t text, std::string part);
    [[nodiscard]] std::vector<std::vector<Found>> matches(std::string_view typed) const;
    void look_up(const std::string& word, std::uint32_t number, std::vector<std::vector<Found>>& found) const;
    [[nodiscard]] Hit hit(std::size_t place, const std::vector<Found>& found) const;

    std::vector<Text> texts_;
    std::map<std::string, Word, std::less<>> words_;
};

} // namespace trygg::content
