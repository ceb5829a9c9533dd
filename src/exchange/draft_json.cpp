#include "exchange/draft_json.h"

#include "exchange/escaped_text.h"
#include "exchange/plan_words.h"

namespace trygg::exchange {
namespace {

constexpr std::size_t kMostAnswers = 1000, kMostKey = 200, kMostText = 100'000;

} // namespace

nlohmann::json draft_json(const diary::Draft& draft)
{
    nlohmann::json object = nlohmann::json::object();
    for (const auto& [key, value] : draft) object[key] = escaped(value);
    return object;
}

diary::Draft read_draft(const content::JsonView& view)
{
    diary::Draft draft;
    const auto members = view.members();
    if (members.size() > kMostAnswers) view.fault("has too many answers");
    for (const auto& [key, member] : members) {
        if (key.empty() || key.size() > kMostKey) member.fault("the key must have 1 to 200 bytes");
        const auto text = member.text(0, kMostText);
        const auto value = text ? unescaped(*text) : std::nullopt;
        if (text && !value) member.fault("has a \\ that begins no escape");
        if (value) draft.emplace(key, *value);
    }
    return draft;
}

std::optional<Moment> read_moment(const content::JsonView& view, std::string_view key)
{
    const auto member = view.need(key);
    return member ? read_code(*member, &moment_from, "a time, YYYY-MM-DDThh:mm:ss+hh:mm, years 2000 to 2199")
                  : std::nullopt;
}

} // namespace trygg::exchange
