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

QString ArticleSources::checked(Date reviewed, const std::string& read_by, const Words& words)
{
    const QString day = words.locale().toString(to_qt(reviewed), QStringLiteral("d MMMM yyyy"));
    return read_by.empty() ? tr("Compared with the sources on %1. Not yet read by any doctor or physiotherapist.").arg(day)
                           : tr("Compared with the sources on %1. Read by %2.").arg(day, to_qt(read_by));
}

} // namespace trygg::ui
