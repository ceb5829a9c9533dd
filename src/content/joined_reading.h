#pragma once

#include "content/json_reader.h"
#include "content/json_view.h"
#include "content/reading.h"
#include "shared/language.h"

#include <filesystem>
#include <string>
#include <utility>

namespace trygg::content {

/// What `join` makes of the facts in DIRECTORY/NAME and the words in DIRECTORY/LANGUAGE/NAME (both JsonView), with
/// the faults of both files and those that `join` names.
template <class Value, class Join>
[[nodiscard]] Reading<Value> read_joined(const std::filesystem::path& directory, Language language, const char* name,
                                         Join join)
{
    const auto facts_file = directory / name, words_file = directory / std::string{code(language)} / name;
    const JsonReading facts = read_json_file(facts_file, kContentLimits), words = read_json_file(words_file, kContentLimits);
    Reading<Value> reading{.value = {}, .faults = facts.faults};
    reading.faults.insert(reading.faults.end(), words.faults.begin(), words.faults.end());
    if (!reading.faults.empty()) return reading;
    const std::string facts_name = facts_file.string(), words_name = words_file.string();
    Value value = join(JsonView{facts.value, facts_name, reading.faults}, JsonView{words.value, words_name, reading.faults});
    if (reading.faults.empty()) reading.value = std::move(value);
    return reading;
}

} // namespace trygg::content
