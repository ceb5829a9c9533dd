#include "ui/pages/my_data_states.h"

#include "ui/text/convert.h"

#include <QDir>
#include <QLocale>
#include <QTime>

namespace trygg::ui {

QString StateWords::saved(const EarlierState& state, const QLocale& locale)
{
    const QTime time = QTime{0, 0}.addSecs(static_cast<int>(state.saved.minute_of_day().count()) * 60);
    return tr("Saved on %1 at %2", "day, time").arg(day(state.saved.day(), locale), locale.toString(time, QStringLiteral("HH:mm")));
}

QString StateWords::held(const EarlierState& state, const QLocale& locale)
{
    if (!state.newest_day) return tr("Nothing is written in it yet.");
    return tr("%n entry(ies), the newest from %1.", nullptr, state.entries).arg(day(*state.newest_day, locale));
}

QString StateWords::day(Date day, const QLocale& locale)
{
    return locale.toString(to_qt(day), tr("d MMMM yyyy", "date format"));
}

QString StateWords::path(const std::filesystem::path& path)
{
    return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

} // namespace trygg::ui
