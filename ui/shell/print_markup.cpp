#include "ui/shell/print_markup.h"

#include "ui/pages/print_sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace trygg::ui {
namespace {

constexpr double kUnitsPerMm = 96 / 25.4;
constexpr const char* kStyle =
    "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.45 system-ui,sans-serif;color:#1e2a2e}"
    "h1{border-bottom:2px solid #0f5e63;padding-bottom:.4rem}li{margin:.3rem 0}"
    "ul.ticks{list-style:none;padding:0}ul.ticks li::before{content:'\\2610\\00a0\\00a0'}"
    ".line{border-bottom:1px solid #777;height:2.2rem}.fields{display:flex;gap:2rem}"
    ".fields p{flex:1;border-bottom:1px solid #777}table{border-collapse:collapse;width:100%}"
    "caption,th{text-align:left}td,th{border-bottom:1px solid #777;padding:.3rem .5rem .3rem 0;vertical-align:top}"
    "caption{font-weight:600}figure{margin:1rem 0}img{max-width:100%;height:auto}small,figcaption,footer{font-size:.85rem;color:#444}"
    ".pair{display:flex;flex-wrap:wrap;gap:1.5rem;break-inside:avoid}.pair>div{flex:1;min-width:16rem}.break{break-after:page}"
    "@page{margin:18mm}";

QString tag(const char* name, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String{name}, text.toHtmlEscaped());
}

QByteArray drawing_of(const PrintPicture& picture)
{
    const QRectF box{0, 0, picture.width_mm * kUnitsPerMm, picture.height_mm * kUnitsPerMm};
    QBuffer buffer;
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setResolution(96);
    drawing.setViewBox(box);
    drawing.setSize(box.size().toSize());
    QPainter painter{&drawing};
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter, box);
    painter.end();
    return buffer.data();
}

/// Writes one block as markup.
struct Marker {
    QString operator()(const PrintHeading& one) const { return tag("h2", one.text); }
    QString operator()(const PrintParagraph& one) const
    {
        return one.small ? QStringLiteral("<p><small>%1</small></p>\n").arg(one.text.toHtmlEscaped()) : tag("p", one.text);
    }
    QString operator()(const PrintList& one) const
    {
        QString items;
        for (const QString& item : one.items) items += tag("li", item);
        switch (one.kind) {
        case PrintList::Kind::bullets: return QStringLiteral("<ul>\n%1</ul>\n").arg(items);
        case PrintList::Kind::numbers: return QStringLiteral("<ol>\n%1</ol>\n").arg(items);
        case PrintList::Kind::ticks: return QStringLiteral("<ul class=\"ticks\">\n%1</ul>\n").arg(items);
        }
        return {};
    }
    QString operator()(const PrintLines& one) const
    {
        return (one.label.isEmpty() ? QString{} : tag("h3", one.label)) +
               QStringLiteral("<div class=\"line\"></div>\n").repeated(one.count);
    }
    QString operator()(const PrintFields& one) const
    {
        QString fields;
        for (const QString& label : one.labels) fields += tag("p", label);
        return QStringLiteral("<div class=\"fields\">\n%1</div>\n").arg(fields);
    }
    QString operator()(const PrintTable& one) const
    {
        QString text = QStringLiteral("<table>\n") + tag("caption", one.caption) + QStringLiteral("<tr>");
        for (const QString& column : one.columns) text += QStringLiteral("<th scope=\"col\">%1</th>").arg(column.toHtmlEscaped());
        for (const QStringList& row : one.rows) {
            text += QStringLiteral("</tr>\n<tr>");
            for (qsizetype i = 0; i < row.size(); ++i)
                text += QLatin1String{i == 0 ? "<th scope=\"row\">" : "<td>"} + row[i].toHtmlEscaped() +
                        QLatin1String{i == 0 ? "</th>" : "</td>"};
        }
        return text + QStringLiteral("</tr>\n</table>\n");
    }
    QString operator()(const PrintPicture& one) const
    {
        return QStringLiteral("<figure><img alt=\"\" width=\"%1\" src=\"data:image/svg+xml;base64,").arg(qRound(one.width_mm * kUnitsPerMm)) +
               QString::fromLatin1(drawing_of(one).toBase64()) + QStringLiteral("\">\n") + tag("figcaption", one.text) +
               QStringLiteral("</figure>\n");
    }
    QString operator()(const PrintPair& one) const
    {
        QString beside;
        for (const PrintBlock& block : one.blocks) beside += std::visit(*this, static_cast<const PrintContent&>(block));
        return QStringLiteral("<div class=\"pair\">\n") + (*this)(one.picture) + QStringLiteral("<div>\n") + beside +
               QStringLiteral("</div>\n</div>\n");
    }
    QString operator()(const PrintBreak&) const { return QStringLiteral("<div class=\"break\"></div>\n"); }
};

} // namespace

QByteArray markup_of(const PrintSheet& sheet)
{
    QString text = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + sheet.language.toHtmlEscaped() +
                   QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n") + tag("title", sheet.title) +
                   QStringLiteral("<style>") + QLatin1String{kStyle} + QStringLiteral("</style>\n</head>\n<body>\n") +
                   tag("h1", sheet.title);
    for (const PrintBlock& block : sheet.blocks) text += std::visit(Marker{}, static_cast<const PrintContent&>(block));
    return (text + tag("footer", sheet.footer) + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace trygg::ui
