#include "cli/content_command.h"

#include "cli/content_folder.h"
#include "cli/input.h"
#include "content/named_places.h"
#include "content/text_statistics.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace trygg::cli {
namespace {

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
    ContentFolder content = read_content_folder(directory);
    content::name_places(content.faults);
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
    const ContentFolder content = read_content_folder(directory);
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
