#include "content/json_texts.h"

namespace trygg::content {
namespace {

/// Characters of a role and a name.
constexpr std::size_t kLongestReader = 120;

} // namespace

std::string text_at(const JsonView& object, std::string_view key, std::size_t least)
{
    const auto member = object.need(key);
    return member ? member->text(least).value_or("") : "";
}

std::vector<std::string> texts_at(const JsonView& object, std::string_view key, std::size_t least, std::size_t most)
{
    std::vector<std::string> texts;
    if (const auto member = object.need(key))
        for (const JsonView& element : member->elements(least, most)) texts.push_back(element.text().value_or(""));
    return texts;
}

Date day_at(const JsonView& object, std::string_view key)
{
    const auto member = object.need(key);
    if (!member) return {};
    const auto day = date_from(member->text().value_or(""));
    if (!day) member->fault("must be a day, YYYY-MM-DD");
    return day.value_or(Date{});
}

std::string reader_at(const JsonView& object)
{
    const auto reader = object.find("read_by");
    return reader ? reader->text(1, kLongestReader).value_or("") : "";
}

} // namespace trygg::content
