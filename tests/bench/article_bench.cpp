// How long each article takes from the press to the painted page, in a window of the usual size: built, laid out and
// painted, offscreen; the median of five, after a first one that loads letters and icons. Beside the milliseconds
// stands the ratio to a fixed loop, which carries over to other machines. Exit 1 over the project's bound.
#include "app/articles.h"
#include "content/text_book.h"
#include "support/stage.h"
#include "tests/bench/calibration.h"
#include "ui/pages/article_page.h"

#include <QApplication>

#include <cstdio>
#include <string>

using namespace trygg;
using namespace trygg::ui;

namespace {

constexpr double kMostOpening = 16;

/// The slowest article of a language.
double slowest_opening(Language language, std::string& which)
{
    const app::Articles articles{TRYGGRYGG_SOURCE_DIR "/content"};
    Words words;
    words.set_book(content::read_text_book(TRYGGRYGG_SOURCE_DIR "/content", language));
    const content::Sources sources = articles.sources(language);
    const auto shelf = articles.shelf(language).articles;
    auto* page = new ArticlePage{words};
    Stage stage{page};
    double slowest = 0;
    for (const content::Article& article : shelf) {
        const ArticleView view{article, sources};
        const auto open = [&] {
            page->show_article(view);
            page->begin();
            settle();
        };
        const auto leave = [&] {
            page->show_article({});
            settle();
        };
        const double time = bench::milliseconds(open, leave);
        if (time <= slowest) continue;
        slowest = time;
        which = article.id.text();
    }
    return slowest;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app{argc, argv};
    const double loop = bench::calibration();
    std::printf("calibration loop %.3f ms\n", loop);
    bool good = true;
    for (const Language language : kLanguages) {
        std::string which;
        const double time = slowest_opening(language, which);
        std::printf("%s: slowest article %s opens in %.1f ms (at most %.0f), ratio %.1f\n", code(language).data(), which.c_str(),
                    time, kMostOpening, time / loop);
        good = good && time <= kMostOpening;
    }
    return good ? 0 : 1;
}
