#include "ui/pages/print_sheet.h"

#include "ui/text/convert.h"
#include "ui/text/wording.h"

namespace trygg::ui {

PrintSheet begin_sheet(const Words& words, const QString& title, Date day)
{
    const QLocale locale = words.locale();
    return {.title = title,
            .blocks = {},
            .footer = QStringLiteral("%1, %2").arg(Wording::program(), locale.toString(to_qt(day), QStringLiteral("d MMMM yyyy"))),
            .language = locale.bcp47Name()};
}

} // namespace trygg::ui
