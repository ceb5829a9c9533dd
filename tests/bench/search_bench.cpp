// How long a keystroke takes that searches every article: a few texts of each
// language typed letter by letter, the slowest keystroke of them; each time the median of five. Beside the milliseconds
// stands the ratio to a fixed loop, which carries over to other machines. Exit 1 over the project's bounds.
#include "app/articles.h"
#include "content/searchable_article.h"
#include "shared/language.h"
#include "tests/bench/calibration.h"

#include <algorithm>
#include <cstdio>

using namespace trygg;

namespace {

constexpr double kMostKeystroke = 5;

std::vector<const char*> typed_in(Language language)
{
    switch (language) {
    case Language::swedish: return {"ryggskott och ischias", "magnetkamera", "smärtstillande medcin", "promander"};
    case Language::norwegian: return {"hekseskudd og isjias", "øvelser hjemme", "smertestillende", "fysioterapuet"};
    case Language::danish: return {"hekseskud og iskias", "lændesmerter", "smertestillende", "fysioterapuet"};
    }
    return {};
}

/// The slowest keystroke while the texts are typed.
double slowest_keystroke(const content::TextSearch& search, Language language)
{
    double slowest = 0;
    for (const std::string typed : typed_in(language))
        for (std::size_t length = 1; length <= typed.size(); ++length)
            slowest = std::max(slowest, bench::milliseconds([&] { (void)search.find(std::string_view{typed}.substr(0, length)); }));
    return slowest;
}

} // namespace

int main()
{
    const app::Articles articles{TRYGGRYGG_SOURCE_DIR "/content"};
    const double loop = bench::calibration();
    std::printf("calibration loop %.3f ms\n", loop);
    bool good = true;
    for (const Language language : kLanguages) {
        std::vector<content::Searchable> texts;
        for (const content::Article& article : articles.shelf(language).articles)
            texts.push_back(content::searchable(article));
        const double building = bench::milliseconds([&] { content::TextSearch{texts}; });
        const double key = slowest_keystroke(content::TextSearch{texts}, language);
        std::printf("%s: %zu articles, index built in %.1f ms, slowest keystroke %.2f ms (at most %.0f), ratio %.2f\n",
                    code(language).data(), texts.size(), building, key, kMostKeystroke, key / loop);
        good = good && key <= kMostKeystroke;
    }
    return good ? 0 : 1;
}
