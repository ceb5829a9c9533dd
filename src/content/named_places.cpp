#include "content/named_places.h"

#include "content/json_reader.h"
#include "shared/id.h"

#include <map>
#include <string>
#include <string_view>

namespace trygg::content {
namespace {

/// The value at `step` of `value`; null where there is none.
const nlohmann::json* followed(const nlohmann::json& value, const std::string& step)
{
    if (value.is_object()) {
        const auto member = value.find(step);
        return member == value.end() ? nullptr : &*member;
    }
    if (!value.is_array() || step.empty() || step.size() > 6 || step.find_first_not_of("0123456789") != std::string::npos)
        return nullptr;
    const auto index = static_cast<std::size_t>(std::stoul(step));
    return index < value.size() ? &value[index] : nullptr;
}

/// The id of an element of a list; empty where it has none.
std::string id_of(const nlohmann::json& list, const nlohmann::json& element)
{
    if (!list.is_array() || !element.is_object()) return {};
    const auto id = element.find("id");
    const auto* text = id == element.end() ? nullptr : id->get_ptr<const std::string*>();
    return text && BlockId::from(*text) ? *text : std::string{};
}

std::string named(std::string_view pointer, const nlohmann::json& document)
{
    std::string place;
    const nlohmann::json* at = &document;
    while (!pointer.empty()) {
        const std::string_view step = pointer.substr(1, pointer.find('/', 1) - 1);
        place += '/' + std::string{step};
        pointer.remove_prefix(1 + step.size());
        const nlohmann::json* next = at ? followed(*at, std::string{step}) : nullptr;
        if (next)
            if (const std::string id = id_of(*at, *next); !id.empty()) place += " (" + id + ')';
        at = next;
    }
    return place;
}

} // namespace

void name_places(Faults& faults)
{
    std::map<std::string, nlohmann::json> documents;
    for (Fault& fault : faults) {
        if (!fault.pointer.starts_with('/')) continue;
        auto document = documents.find(fault.file);
        if (document == documents.end())
            document = documents.emplace(fault.file, read_json_file(fault.file, kContentLimits).value).first;
        fault.pointer = named(fault.pointer, document->second);
    }
}

} // namespace trygg::content
