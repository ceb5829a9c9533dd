#include "ui/pages/article_sources.h"

#include "ui/text/convert.h"

namespace trygg::ui {

QStringList ArticleSources::lines(const content::Article& article, const content::Sources& sources)
{
    QStringList lines;
    for (const SourceId& id : article.sources)
        if (const auto source = sources.find(id); source != sources.end())
            lines << QStringLiteral("%1 (%2): %3").arg(to_qt(source->second.author), QString::number(source->second.year), to_qt(source->second.title));
    return lines;
}

QString ArticleSources::heading() { return tr("Sources"); }

QString ArticleSources::checked(const content::Article& article, const Words& words)
{
    return tr("Checked on %1.").arg(words.locale().toString(to_qt(article.reviewed), QStringLiteral("d MMMM yyyy")));
}

} // namespace trygg::ui
