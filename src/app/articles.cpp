#include "app/articles.h"

#include "content/article_reader.h"
#include "content/source_reader.h"

#include <algorithm>
#include <tuple>

namespace trygg::app {

Shelf Articles::shelf(Language language) const
{
    Shelf shelf;
    for (const ArticleId& id : content::article_ids(directory_)) {
        content::ArticleReading reading = content::check_article(directory_, id, language);
        shelf.faults.insert(shelf.faults.end(), reading.faults.begin(), reading.faults.end());
        if (reading.article) shelf.articles.push_back(std::move(*reading.article));
    }
    std::ranges::sort(shelf.articles, {}, [](const content::Article& article) {
        return std::tuple{article.theme, article.order};
    });
    return shelf;
}

content::Sources Articles::sources(Language language) const
{
    return content::check_sources(directory_, language).value.value_or(content::Sources{});
}

} // namespace trygg::app
