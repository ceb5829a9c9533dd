#include "ui/pages/missing_article_page.h"

namespace trygg::ui {

MissingArticlePage::MissingArticlePage(const Words& words, QWidget* parent)
    : GuidePage{words, QStringLiteral("missing_article"), parent}
{
    MissingArticlePage::retranslate();
}

void MissingArticlePage::retranslate()
{
    GuidePage::retranslate();
    set_head(tr("This text is missing"), {});
    set_whole(false);
}

} // namespace trygg::ui
