#include "ui/shell/learn_index.h"

#include "content/searchable_article.h"
#include "ui/pages/learn_words.h"
#include "ui/text/convert.h"

namespace trygg::ui {
namespace {

/// The names of what is in a place, so that they are found too.
std::vector<std::string> names_in(content::Action place, const content::TextBook& book)
{
    std::vector<std::string> names;
    if (place == content::Action::library)
        for (const auto& [id, words] : book.exercises) names.push_back(words.name);
    return names;
}

std::vector<content::Searchable> texts_of(const std::vector<LearnEntry>& entries)
{
    std::vector<content::Searchable> texts;
    for (const LearnEntry& entry : entries) texts.push_back(entry.text);
    return texts;
}

} // namespace

std::vector<LearnEntry> learn_entries(const std::vector<content::Article>& articles, const std::vector<content::Action>& places,
                                      const content::Treatments& treatments, const content::TextBook& book)
{
    std::vector<LearnEntry> entries;
    for (const content::Article& article : articles) entries.push_back({content::searchable(article), article.id});
    for (const content::Action place : places)
        if (const auto words = LearnWords::place(place))
            entries.push_back({{words->name.toStdString(), words->line.toStdString(), names_in(place, book)}, place});
    for (const content::Treatment& one : treatments.all) entries.push_back({{one.name, one.what, {one.effect}}, one.id});
    return entries;
}

LearnIndex::LearnIndex(std::vector<LearnEntry> entries) : entries_{std::move(entries)}, search_{texts_of(entries_)} {}

std::vector<LearnHit> LearnIndex::find(const QString& typed) const
{
    std::vector<LearnHit> hits;
    for (const content::Hit& hit : search_.find(typed.toStdString())) {
        const LearnEntry& entry = entries_[hit.place];
        hits.push_back(shown_hit(hit, to_qt(entry.text.title), entry.target));
    }
    return hits;
}

} // namespace trygg::ui
