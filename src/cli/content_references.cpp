#include "cli/content_references.h"

#include "content/article_reader.h"
#include "content/source_uses.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace trygg::cli {
namespace {

/// Follows references and tells those that lead nowhere.
class References {
public:
    References(const std::filesystem::path& directory, ContentFolder& folder)
        : directory_{directory}, folder_{folder}
    {
        for (const ArticleId& id : content::article_ids(directory)) articles_.insert(id);
    }

    void check()
    {
        for (const LanguageContent& language : folder_.languages) {
            for (const content::Article& article : language.articles) check(article);
            if (language.course) check(*language.course);
            if (language.treatments) check(*language.treatments);
            if (language.scan_chart) check_source("imaging", "imaging.json", "/source", language.scan_chart->source.text());
        }
        if (folder_.catalogue) check(*folder_.catalogue);
        if (folder_.red_flags) check(*folder_.red_flags);
        if (folder_.sources) check_uses();
        if (folder_.catalogue && folder_.figures) check_figures();
    }

private:
    void fault(const std::string& file, std::string place, std::string message)
    {
        folder_.faults.push_back({(directory_ / file).string(), std::move(place), std::move(message)});
    }

    /// `user` is what rests on the source, as `used_in` of it names it.
    void check_source(const std::string& user, const std::string& file, const std::string& place, const std::string& source)
    {
        const auto id = SourceId::from(source);
        if (id) uses_[*id].insert(user);
        if (folder_.sources && (!id || !folder_.sources->contains(*id)))
            fault(file, place, "names the source " + source + ", which sources.json does not have");
    }

    void check_article(const std::string& file, const std::string& place, const ArticleId& article)
    {
        if (!articles_.contains(article))
            fault(file, place, "leads to the article " + article.text() + ", which is not there");
    }

    void check(const content::Article& article)
    {
        const std::string file = "articles/" + article.id.text() + ".json";
        for (const SourceId& source : article.sources) check_source(article.id.text(), file, "/sources", source.text());
        for (std::size_t i = 0; i < article.blocks.size(); ++i) {
            const auto* link = std::get_if<content::Link>(&article.blocks[i].content);
            const auto* target = link ? std::get_if<ArticleId>(&link->target) : nullptr;
            const auto* movement = link ? std::get_if<ExerciseId>(&link->target) : nullptr;
            const std::string place = "/blocks/" + std::to_string(i);
            if (target) check_article(file, place, *target);
            if (movement && folder_.catalogue && !folder_.catalogue->find_movement(*movement))
                fault(file, place, "leads to the movement " + movement->text() + ", which exercises.json does not have");
        }
    }

    void check(const content::Course& course)
    {
        for (const content::CourseWeek& week : course.weeks)
            for (const ArticleId& article : week.articles)
                check_article("course.json", "/weeks/" + std::to_string(week.number - 1) + "/articles", article);
    }

    void check(const content::Treatments& treatments)
    {
        for (std::size_t i = 0; i < treatments.all.size(); ++i)
            for (const SourceId& source : treatments.all[i].sources)
                check_source("treatments", "treatments.json", "/treatments/" + std::to_string(i) + "/sources", source.text());
    }

    void check(const content::Catalogue& catalogue)
    {
        const auto check_list = [this](const auto& all, const std::string& list) {
            for (std::size_t i = 0; i < all.size(); ++i)
                for (const std::string& source : all[i].sources)
                    check_source("exercises", "exercises.json", list + std::to_string(i) + "/sources", source);
        };
        check_list(catalogue.exercises(), "/exercises/");
        check_list(catalogue.movements(), "/movements/");
    }

    void check(const content::RedFlags& red_flags)
    {
        for (std::size_t i = 0; i < red_flags.rules.size(); ++i)
            for (const std::string& source : red_flags.rules[i].sources)
                check_source("triage", "triage.json", "/rules/" + std::to_string(i) + "/sources", source);
    }

    /// What may rest on a source without its being known here: the planner, whose rules stand in the program, and what
    /// could not be read.
    [[nodiscard]] std::set<std::string> unread() const
    {
        std::set<std::string> names{"planner"};
        for (const ArticleId& id : articles_) names.insert(id.text());
        for (const LanguageContent& language : folder_.languages)
            for (const content::Article& article : language.articles) names.erase(article.id.text());
        const auto none_has = [this](auto part) {
            return std::ranges::none_of(folder_.languages, [part](const LanguageContent& one) { return (one.*part).has_value(); });
        };
        if (!folder_.red_flags) names.insert("triage");
        if (!folder_.catalogue) names.insert("exercises");
        if (none_has(&LanguageContent::treatments)) names.insert("treatments");
        if (none_has(&LanguageContent::scan_chart)) names.insert("imaging");
        return names;
    }

    void check_uses()
    {
        Faults faults = content::source_use_faults(*folder_.sources, uses_, unread(), (directory_ / "sources.json").string());
        folder_.faults.insert(folder_.faults.end(), faults.begin(), faults.end());
    }

    /// Each exercise and everyday movement has its figure, and each figure is of one of them.
    void check_figures()
    {
        std::set<ExerciseId> drawn, named;
        for (const figure::Figure& shown : *folder_.figures) drawn.insert(shown.id);
        for (const content::Exercise& exercise : folder_.catalogue->exercises()) named.insert(exercise.id);
        for (const content::EverydayMovement& movement : folder_.catalogue->movements()) named.insert(movement.id);
        for (const ExerciseId& id : named)
            if (!drawn.contains(id)) fault("figures.json", "/figures", "has no figure of " + id.text());
        for (const ExerciseId& id : drawn)
            if (!named.contains(id))
                fault("figures.json", "/figures/" + id.text(), "is of no exercise or movement of exercises.json");
    }

    const std::filesystem::path& directory_;
    ContentFolder& folder_;
    std::set<ArticleId> articles_;
    content::SourceUses uses_;
};

} // namespace

void check_references(const std::filesystem::path& directory, ContentFolder& folder)
{
    References{directory, folder}.check();
}

} // namespace trygg::cli
