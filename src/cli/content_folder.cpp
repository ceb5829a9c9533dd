#include "cli/content_folder.h"

#include "cli/content_references.h"
#include "cli/content_texts.h"
#include "content/article_reader.h"
#include "content/collect_faults.h"
#include "content/contact_reader.h"
#include "content/course_reader.h"
#include "content/everyday_reader.h"
#include "content/exercise_reader.h"
#include "content/figure_reader.h"
#include "content/missing_words.h"
#include "content/printable_reader.h"
#include "content/programme_reader.h"
#include "content/red_flag_reader.h"
#include "content/relaxation_reader.h"
#include "content/scan_chart_reader.h"
#include "content/source_reader.h"
#include "content/treatment_reader.h"

#include <array>
#include <set>
#include <utility>

namespace trygg::cli {
namespace {

constexpr std::array kLanguages{Language::swedish, Language::norwegian, Language::danish};

/// What was read, its faults told.
template <class Value> std::optional<Value> told(content::Reading<Value> reading, Faults& faults)
{
    faults.insert(faults.end(), reading.faults.begin(), reading.faults.end());
    return std::move(reading.value);
}

/// The articles of one language; those without a words file go to `missing`.
void read_articles(const std::filesystem::path& directory, LanguageContent& language, Faults& faults)
{
    for (const ArticleId& id : content::article_ids(directory)) {
        const auto words = directory / std::string{code(language.language)} / "articles" / (id.text() + ".json");
        if (!std::filesystem::exists(words)) {
            language.missing.push_back("articles/" + id.text());
            continue;
        }
        content::ArticleReading reading = content::check_article(directory, id, language.language);
        faults.insert(faults.end(), reading.faults.begin(), reading.faults.end());
        if (reading.article) language.articles.push_back(std::move(*reading.article));
    }
}

/// What is read by the exercises.
void read_by_catalogue(const std::filesystem::path& directory, Language language, const content::Catalogue& catalogue,
                       Faults& faults)
{
    static_cast<void>(told(content::check_programmes(directory, language, catalogue), faults));
    static_cast<void>(told(content::check_everyday(directory, language, catalogue), faults));
}

LanguageContent read_language(const std::filesystem::path& directory, Language language,
                              const std::optional<content::Catalogue>& catalogue, Faults& faults)
{
    LanguageContent read{.language = language};
    read.book = content::collect_faults(faults, [&] { return content::read_text_book(directory, language); });
    read_articles(directory, read, faults);
    read.course = told(content::check_course(directory, language), faults);
    read.treatments = told(content::check_treatments(directory, language), faults);
    read.scan_chart = told(content::check_scan_chart(directory, language), faults);
    read.sources = told(content::check_sources(directory, language), faults);
    static_cast<void>(told(content::check_relaxation(directory, language), faults));
    static_cast<void>(told(content::check_printables(directory, language), faults));
    if (catalogue) read_by_catalogue(directory, language, *catalogue, faults);
    return read;
}

} // namespace

ContentFolder read_content_folder(const std::filesystem::path& directory)
{
    ContentFolder folder;
    auto& faults = folder.faults;
    const auto read = [&](auto reader) { return content::collect_faults(faults, reader); };
    folder.catalogue = read([&] { return content::read_catalogue(directory); });
    folder.figures = read([&] { return content::read_figures(directory); });
    folder.red_flags = read([&] { return content::read_red_flags(directory / "triage.json"); });
    const auto contacts = read([&] { return content::read_contacts(directory / "contacts.json"); });
    if (folder.red_flags) folder.version = folder.red_flags->content_version;
    for (const Language language : kLanguages) {
        LanguageContent& one = folder.languages.emplace_back(read_language(directory, language, folder.catalogue, faults));
        if (!folder.catalogue || !folder.red_flags || !contacts || !one.book) continue;
        const auto missing = content::missing_words(*folder.catalogue, *folder.red_flags, *contacts, *one.book);
        one.missing.insert(one.missing.begin(), missing.begin(), missing.end());
    }
    for (const LanguageContent& language : folder.languages)
        if (!folder.sources) folder.sources = language.sources;
    check_references(directory, folder);
    check_texts(directory, folder);
    // A fault of the facts is found once for each language.
    std::set<Fault> seen;
    std::erase_if(faults, [&](const Fault& fault) { return !seen.insert(fault).second; });
    return folder;
}

} // namespace trygg::cli
