#pragma once

#include "shared/date.h"

#include <filesystem>
#include <optional>

#include <QCoreApplication>
#include <QString>

namespace trygg::ui {

/// A state of the diary that can be taken up again: an earlier one, or a copy in a file.
struct EarlierState {
    std::filesystem::path file;
    /// When it was saved.
    Moment saved;
    int entries = 0;
    /// The civil day of the newest entry.
    std::optional<Date> newest_day;
    friend bool operator==(const EarlierState&, const EarlierState&) = default;
};

/// What a state of the diary is called and what it holds.
class StateWords {
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    /// "Saved on 20 November 2026 at 18:40."
    [[nodiscard]] static QString saved(const EarlierState& state, const QLocale& locale);
    /// How much it holds, and up to which day.
    [[nodiscard]] static QString held(const EarlierState& state, const QLocale& locale);
    /// A day as people write it.
    [[nodiscard]] static QString day(Date day, const QLocale& locale);
    /// A path as people see it.
    [[nodiscard]] static QString path(const std::filesystem::path& path);
};

} // namespace trygg::ui
