#pragma once

#include "shared/date.h"

#include <string>
#include <string_view>

#include <QDate>
#include <QString>

namespace trygg::ui {

/// UTF-8 text of the core as Qt writes it.
[[nodiscard]] inline QString to_qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Text typed by the person, trimmed, as UTF-8.
[[nodiscard]] inline std::string from_qt(const QString& text) { return text.trimmed().toStdString(); }

/// A civil day as Qt writes it.
[[nodiscard]] inline QDate to_qt(Date day)
{
    return QDate{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// A civil day chosen in Qt.
[[nodiscard]] inline Date from_qt(QDate day)
{
    return Date{std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
                std::chrono::day{static_cast<unsigned>(day.day())}};
}

} // namespace trygg::ui
