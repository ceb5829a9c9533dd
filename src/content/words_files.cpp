#include "content/words_files.h"

#include "content/json_reader.h"
#include "content/plain_text.h"

#include <algorithm>

namespace trygg::content {
namespace {

/// Every text of `value`, which stands at `place`.
void add_texts(const nlohmann::json& value, const std::string& place, std::map<std::string, std::string>& texts)
{
    if (value.is_string()) {
        texts.emplace(place, value.get<std::string>());
    } else if (value.is_object()) {
        for (const auto& member : value.items()) add_texts(member.value(), pointer_to(place, member.key()), texts);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) add_texts(value[i], place + '/' + std::to_string(i), texts);
    }
}

} // namespace

std::vector<WordsFile> read_words_files(const std::filesystem::path& directory, Language language)
{
    std::vector<WordsFile> files;
    const auto folder = directory / std::string{code(language)};
    std::error_code none;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder, none}) {
        if (entry.path().extension() != ".json") continue;
        WordsFile& file = files.emplace_back(
            WordsFile{entry.path().lexically_relative(folder).generic_string(), printable(entry.path().string()), {}});
        const JsonReading reading = read_json_file(entry.path(), kContentLimits);
        if (reading.complete) add_texts(reading.value, "", file.texts);
    }
    std::ranges::sort(files, {}, &WordsFile::name);
    return files;
}

} // namespace trygg::content
