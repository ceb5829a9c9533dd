#include "ui/pages/print_sheet.h"

#include "ui/text/convert.h"

namespace trygg::ui {

PrintSheet begin_sheet(const Words& words, const QString& title, Date day)
{
    const QLocale locale = words.locale();
    return {.title = title,
            .blocks = {},
            .footer = QStringLiteral("Trygg Rygg, %1").arg(locale.toString(to_qt(day), QStringLiteral("d MMMM yyyy"))),
            .language = locale.bcp47Name()};
}

} // namespace trygg::ui
