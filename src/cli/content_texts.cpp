#include "cli/content_texts.h"

#include "content/article_checks.h"
#include "content/words_checks.h"

#include <utility>

namespace trygg::cli {
namespace {

void add(Faults faults, ContentFolder& folder)
{
    folder.faults.insert(folder.faults.end(), std::make_move_iterator(faults.begin()), std::make_move_iterator(faults.end()));
}

void check_language(const std::filesystem::path& directory, const LanguageContent& language, ContentFolder& folder)
{
    const auto words = directory / std::string{code(language.language)};
    for (const content::Article& article : language.articles) {
        const std::string name = "articles/" + article.id.text() + ".json";
        add(content::article_faults(article, {(directory / name).string(), (words / name).string()}), folder);
    }
    if (language.treatments)
        add(content::treatment_faults(*language.treatments, (directory / "treatments.json").string()), folder);
    if (!language.book) return;
    if (folder.catalogue)
        add(content::evidence_faults(*folder.catalogue, *language.book, (directory / "exercises.json").string()), folder);
    for (const auto& [id, said] : language.book->exercises)
        add(content::exercise_text_faults(said, (words / "exercises.json").string(), "/" + id.text()), folder);
}

} // namespace

void check_texts(const std::filesystem::path& directory, ContentFolder& folder)
{
    std::vector<std::vector<content::WordsFile>> languages;
    for (const LanguageContent& language : folder.languages) {
        check_language(directory, language, folder);
        const auto& files = languages.emplace_back(content::read_words_files(directory, language.language));
        for (const content::WordsFile& file : files) add(content::markup_faults(file), folder);
        add(content::lone_file_faults(directory, files), folder);
    }
    add(content::number_faults(languages), folder);
}

} // namespace trygg::cli
