#include "ui/pages/article_sources.h"

#include "ui/text/convert.h"

namespace trygg::ui {

QString ArticleSources::line(const content::Source& source)
{
    QString line = QStringLiteral("%1 (%2): %3").arg(to_qt(source.author), QString::number(source.year), to_qt(source.title));
    if (source.unconfirmed) line += QLatin1Char{' '} + tr("(title not confirmed)");
    if (!source.doi.empty()) line += QStringLiteral(". doi:") + to_qt(source.doi);
    return line;
}

QStringList ArticleSources::lines(const std::vector<SourceId>& ids, const content::Sources& sources)
{
    QStringList lines;
    for (const SourceId& id : ids)
        if (const auto source = sources.find(id); source != sources.end()) lines << line(source->second);
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
