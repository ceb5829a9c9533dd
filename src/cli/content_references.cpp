#include "cli/content_references.h"

#include "content/article_reader.h"

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
            if (language.scan_chart) check_source("imaging.json", "/source", language.scan_chart->source.text());
        }
        if (folder_.catalogue) check(*folder_.catalogue);
        if (folder_.catalogue && folder_.figures) check_figures();
    }

private:
    void fault(const std::string& file, std::string place, std::string message)
    {
        folder_.faults.push_back({(directory_ / file).string(), std::move(place), std::move(message)});
    }

    void check_source(const std::string& file, const std::string& place, const std::string& source)
    {
        const auto id = SourceId::from(source);
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
        for (const SourceId& source : article.sources) check_source(file, "/sources", source.text());
        for (const content::Block& block : article.blocks) {
            const auto* link = std::get_if<content::Link>(&block.content);
            const auto* target = link ? std::get_if<ArticleId>(&link->target) : nullptr;
            if (target) check_article(file, "/blocks/" + block.id.text(), *target);
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
        for (const content::Treatment& treatment : treatments.all)
            for (const SourceId& source : treatment.sources)
                check_source("treatments.json", "/treatments/" + treatment.id.text(), source.text());
    }

    void check(const content::Catalogue& catalogue)
    {
        for (const content::Exercise& exercise : catalogue.exercises())
            for (const std::string& source : exercise.sources)
                check_source("exercises.json", "/exercises/" + exercise.id.text(), source);
        for (const content::EverydayMovement& movement : catalogue.movements())
            for (const std::string& source : movement.sources)
                check_source("exercises.json", "/movements/" + movement.id.text(), source);
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
};

} // namespace

void check_references(const std::filesystem::path& directory, ContentFolder& folder)
{
    References{directory, folder}.check();
}

} // namespace trygg::cli
