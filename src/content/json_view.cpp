#include "content/json_view.h"

#include "content/json_limits.h"
#include "content/plain_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace trygg::content {
namespace {

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

/// "exactly 12", or "2 to 4".
std::string count_of(std::size_t least, std::size_t most)
{
    return least == most ? "exactly " + std::to_string(least) : std::to_string(least) + " to " + std::to_string(most);
}

/// A number as people write it: 0.1, not 0.100000.
std::string written(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", number);
    return text;
}

/// "the number 4", or "a `kind` number from 0.1 to 20".
std::string number_of(const std::string& kind, double least, double most)
{
    return least == most ? "the number " + written(least) : "a " + kind + "number from " + written(least) + " to " + written(most);
}

} // namespace

std::optional<int> integer_in(const nlohmann::json& value, int least, int most)
{
    if (value.is_number_unsigned()) {
        const auto raw = *value.get_ptr<const nlohmann::json::number_unsigned_t*>();
        if (most < 0 || raw > static_cast<std::uint64_t>(most)) return std::nullopt;
        const int number = static_cast<int>(raw);
        return number >= least ? std::optional{number} : std::nullopt;
    }
    if (!value.is_number_integer()) return std::nullopt;
    const auto raw = *value.get_ptr<const nlohmann::json::number_integer_t*>();
    if (raw < least || raw > most) return std::nullopt;
    return static_cast<int>(raw);
}

std::string compact_json(const nlohmann::json& value)
{
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

JsonView::JsonView(const nlohmann::json& value, const std::string& file, Faults& faults,
                   std::string pointer)
    : value_{&value}, file_{&file}, faults_{&faults}, pointer_{std::move(pointer)}
{
}

void JsonView::fault(std::string message) const
{
    add_fault(*faults_, {*file_, pointer_, std::move(message)});
}

bool JsonView::object() const
{
    if (!value_->is_object()) fault("must be an object");
    return value_->is_object();
}

bool JsonView::object_of(std::initializer_list<std::string_view> known) const
{
    if (!object()) return false;
    bool only_known = true;
    for (const auto& member : value_->items()) {
        if (std::find(known.begin(), known.end(), member.key()) != known.end()) continue;
        add_fault(*faults_, {*file_, pointer_to(pointer_, member.key()), "unknown key"});
        only_known = false;
    }
    return only_known;
}

std::optional<JsonView> JsonView::find(std::string_view key) const
{
    if (!value_->is_object()) return std::nullopt;
    const auto member = value_->find(key);
    if (member == value_->end()) return std::nullopt;
    return JsonView{*member, *file_, *faults_, pointer_to(pointer_, key)};
}

std::optional<JsonView> JsonView::need(std::string_view key) const
{
    auto member = find(key);
    if (!member && value_->is_object()) fault("missing key \"" + printable(key) + '"');
    return member;
}

std::vector<std::pair<std::string, JsonView>> JsonView::members() const
{
    std::vector<std::pair<std::string, JsonView>> found;
    if (!object()) return found;
    for (const auto& member : value_->items())
        found.emplace_back(member.key(), JsonView{member.value(), *file_, *faults_,
                                                  pointer_to(pointer_, member.key())});
    return found;
}

std::vector<JsonView> JsonView::elements(std::size_t least, std::size_t most) const
{
    std::vector<JsonView> found;
    if (!value_->is_array() || value_->size() < least || value_->size() > most) {
        fault("must be a list of " + count_of(least, most) + " entries");
        return found;
    }
    found.reserve(value_->size());
    for (std::size_t i = 0; i < value_->size(); ++i)
        found.emplace_back((*value_)[i], *file_, *faults_, pointer_ + '/' + std::to_string(i));
    return found;
}

std::optional<int> JsonView::integer(int least, int most) const
{
    const auto whole = integer_in(*value_, least, most);
    if (!whole) fault("must be " + number_of("whole ", least, most));
    return whole;
}

std::optional<double> JsonView::number(double least, double most) const
{
    if (value_->is_number()) {
        const double number = value_->get<double>();
        if (std::isfinite(number) && number >= least && number <= most) return number;
    }
    fault("must be " + number_of("", least, most));
    return std::nullopt;
}

std::optional<bool> JsonView::boolean() const
{
    if (const auto* truth = value_->get_ptr<const bool*>()) return *truth;
    fault("must be true or false");
    return std::nullopt;
}

std::optional<std::string> JsonView::text(std::size_t least, std::size_t most) const
{
    const auto* text = value_->get_ptr<const std::string*>();
    const std::size_t length = text ? characters(*text) : 0;
    if (text && length >= least && length <= most) return *text;
    fault("must be text of " + count_of(least, most) + " characters");
    return std::nullopt;
}

} // namespace trygg::content
