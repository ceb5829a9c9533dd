#include "cli/content_command.h"

#include "cli/input.h"
#include "content/article_reader.h"
#include "content/collect_faults.h"
#include "content/contact_reader.h"
#include "content/exercise_reader.h"
#include "content/missing_words.h"
#include "content/red_flag_reader.h"
#include "content/text_statistics.h"

#include <CLI/CLI.hpp>
#include <array>
#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>
#include <set>
#include <utility>

namespace trygg::cli {
namespace {

constexpr std::array kLanguages{Language::swedish, Language::norwegian, Language::danish};

/// One language as far as it could be read.
struct LanguageContent {
    Language language = Language::swedish;
    std::optional<content::TextBook> book;
    std::vector<content::Article> articles;
    /// Keys of the words that are not there.
    std::vector<std::string> missing;
};

/// The whole content folder as far as it could be read, and every fault of it.
struct Content {
    std::string version;
    std::vector<LanguageContent> languages;
    Faults faults;
};

void check_links(const content::Article& article, const std::set<ArticleId>& all, const std::string& file,
                 Faults& faults)
{
    for (const content::Block& block : article.blocks) {
        const auto* link = std::get_if<content::Link>(&block.content);
        const auto* target = link ? std::get_if<ArticleId>(&link->target) : nullptr;
        if (target && !all.contains(*target))
            faults.push_back({file, "/blocks/" + block.id.text(), "leads to the article " + target->text() + ", which is not there"});
    }
}

/// The articles of one language; those without a words file go to `missing`.
void read_articles(const std::filesystem::path& directory, LanguageContent& language, Faults& faults)
{
    const std::vector<ArticleId> ids = content::article_ids(directory);
    const std::set<ArticleId> all{ids.begin(), ids.end()};
    for (const ArticleId& id : ids) {
        const auto words = directory / std::string{code(language.language)} / "articles" / (id.text() + ".json");
        if (!std::filesystem::exists(words)) {
            language.missing.push_back("articles/" + id.text());
            continue;
        }
        content::ArticleReading reading = content::check_article(directory, id, language.language);
        faults.insert(faults.end(), reading.faults.begin(), reading.faults.end());
        if (!reading.article) continue;
        check_links(*reading.article, all, (directory / "articles" / (id.text() + ".json")).string(), faults);
        language.articles.push_back(std::move(*reading.article));
    }
}

Content read_content(const std::filesystem::path& directory)
{
    Content content;
    auto& faults = content.faults;
    const auto catalogue = content::collect_faults(faults, [&] { return content::read_catalogue(directory); });
    const auto red_flags = content::collect_faults(faults, [&] { return content::read_red_flags(directory / "triage.json"); });
    const auto contacts = content::collect_faults(faults, [&] { return content::read_contacts(directory / "contacts.json"); });
    if (red_flags) content.version = red_flags->content_version;
    for (const Language language : kLanguages) {
        LanguageContent& read = content.languages.emplace_back();
        read.language = language;
        read.book = content::collect_faults(faults, [&] { return content::read_text_book(directory, language); });
        if (catalogue && red_flags && contacts && read.book)
            read.missing = content::missing_words(*catalogue, *red_flags, *contacts, *read.book);
        read_articles(directory, read, faults);
    }
    // A fault of an article's structure is found once for each language.
    std::set<Fault> seen;
    std::erase_if(faults, [&](const Fault& fault) { return !seen.insert(fault).second; });
    return content;
}

nlohmann::json to_json(const content::Readability& counts)
{
    return {{"words", counts.words}, {"lix", std::round(counts.lix() * 10) / 10}};
}

nlohmann::json to_json(const LanguageContent& language)
{
    nlohmann::json articles = nlohmann::json::object(), exercises = nlohmann::json::object();
    for (const content::Article& article : language.articles)
        articles[article.id.text()] = to_json(content::readability(article));
    if (language.book)
        for (const auto& [id, words] : language.book->exercises) exercises[id.text()] = to_json(content::readability(words));
    return {{"articles", articles}, {"exercises", exercises}, {"missing", language.missing}};
}

} // namespace

Exit run_content_check(const std::filesystem::path& directory, const Surroundings& surroundings)
{
    const Content content = read_content(directory);
    print_faults(content.faults, surroundings.err);
    bool complete = content.faults.empty();
    for (const LanguageContent& language : content.languages)
        for (const std::string& key : language.missing) {
            surroundings.err << (directory / std::string{code(language.language)}).string() << ": no words for " << key << '\n';
            complete = false;
        }
    return complete ? Exit::done : Exit::bad_input;
}

Exit run_content_stats(const std::filesystem::path& directory, const Surroundings& surroundings)
{
    const Content content = read_content(directory);
    print_faults(content.faults, surroundings.err);
    nlohmann::json languages = nlohmann::json::object();
    for (const LanguageContent& language : content.languages)
        languages[std::string{code(language.language)}] = to_json(language);
    const nlohmann::json stats{{"content_version", content.version}, {"languages", languages}};
    surroundings.out << stats.dump() << '\n' << std::flush;
    if (!surroundings.out) return Exit::surroundings_failed;
    return content.faults.empty() ? Exit::done : Exit::bad_input;
}

void add_content(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    CLI::App& content = *app.add_subcommand("content", "Look through a content folder");
    content.require_subcommand(1);
    const auto directory = std::make_shared<std::string>(surroundings.content.string());
    const auto add = [&](const char* name, const char* about, Exit (*run)(const std::filesystem::path&, const Surroundings&)) {
        CLI::App& command = *content.add_subcommand(name, about);
        command.add_option("DIR", *directory, "The content folder; without it, the program's own");
        command.callback([directory, run, &surroundings, &exit] { exit = run(*directory, surroundings); });
    };
    add("check", "Print every fault, and what a language lacks", run_content_check);
    add("stats", "Print words and readability of every text", run_content_stats);
}

} // namespace trygg::cli
