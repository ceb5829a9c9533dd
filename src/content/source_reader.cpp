#include "content/source_reader.h"

#include "content/joined_reading.h"
#include "content/json_texts.h"

#include <utility>

namespace trygg::content {
namespace {

constexpr int kEarliest = 1900, kLatest = 2199;
constexpr std::size_t kMostSources = 500, kLongestDoi = 100, kMostUses = 100, kLongestUse = 40;

/// The member `key` of the facts or, where they leave it to the languages, of the words.
std::string name_at(const JsonView& facts, const std::optional<JsonView>& words, const char* key)
{
    const auto said = words ? words->find(key) : std::nullopt;
    if (facts.find(key)) {
        if (said) said->fault("stands in the facts already");
        return text_at(facts, key);
    }
    if (!said) facts.fault(std::string{"has no "} + key + ", neither here nor in each language's sources.json");
    return said ? said->text().value_or("") : std::string{};
}

Source source_at(const JsonView& facts, const std::optional<JsonView>& words)
{
    facts.object_of({"id", "author", "title", "year", "doi", "unconfirmed", "used_in"});
    if (words) words->object_of({"author", "title"});
    Source source{.author = name_at(facts, words, "author"), .title = name_at(facts, words, "title")};
    if (const auto year = facts.need("year")) source.year = year->integer(kEarliest, kLatest).value_or(kEarliest);
    if (const auto doi = facts.find("doi")) source.doi = doi->text(1, kLongestDoi).value_or("");
    if (const auto unconfirmed = facts.find("unconfirmed")) source.unconfirmed = unconfirmed->boolean().value_or(false);
    if (const auto places = facts.need("used_in"))
        for (const JsonView& place : places->elements(1, kMostUses))
            source.used_in.insert(place.text(1, kLongestUse).value_or(""));
    return source;
}

Sources sources_in(const JsonView& facts, const JsonView& words)
{
    Sources sources;
    facts.object_of({"sources"});
    const auto list = facts.need("sources");
    if (!list || !words.object()) return sources;
    for (const JsonView& view : list->elements(1, kMostSources)) {
        const auto id = SourceId::from(text_at(view, "id"));
        if (!id) view.fault(kNeedsId);
        else if (!sources.emplace(*id, source_at(view, words.find(id->text()))).second) view.fault("the id stands twice");
    }
    for (const auto& [key, view] : words.members())
        if (const auto id = SourceId::from(key); !id || !sources.contains(*id)) view.fault("there is no source of this id");
    return sources;
}

} // namespace

Reading<Sources> check_sources(const std::filesystem::path& directory, Language language)
{
    return read_joined<Sources>(directory, language, "sources.json", sources_in);
}

} // namespace trygg::content
