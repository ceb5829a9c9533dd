#include "content/parse_message.h"

#include <array>
#include <utility>

namespace trygg::content {
namespace {

/// What the parser says, and what it means; the first that fits counts.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kMeanings{
    {{"ill-formed UTF-8", "a character is damaged; save the file as UTF-8"},
     {"unexpected end of input", "the file ends too early; a bracket or a quotation mark is missing"},
     {"missing closing quote", "a quotation mark is missing at the end of a text"},
     {"must be escaped", "a text goes on in the next line; a quotation mark is missing, or the text must stand in one line"},
     {"invalid string", "a quotation mark is missing, or a \\ stands where none may"}}};

/// "line 12, column 5: " where `said` has it.
std::string place_in(std::string_view said)
{
    const auto begin = said.find("line ");
    const auto end = begin == std::string_view::npos ? begin : said.find(": ", begin);
    return end == std::string_view::npos ? std::string{} : std::string{said.substr(begin, end - begin)} + ": ";
}

std::string_view meaning_of(std::string_view said)
{
    for (const auto& [part, meaning] : kMeanings)
        if (said.find(part) != std::string_view::npos) return meaning;
    return "a comma, a quotation mark or a bracket is missing or too many; look at this line and the one before it";
}

} // namespace

std::string parse_message(std::string_view said) { return place_in(said) + std::string{meaning_of(said)}; }

} // namespace trygg::content
