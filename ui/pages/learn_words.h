#pragma once

#include "content/article.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace trygg::ui {

/// A place of the program as Learn names it.
struct PlaceWords {
    Icon icon = Icon::none;
    QString name, line;
};

/// The names of shelves and places, where one reads and where one searches.
class LearnWords {
    Q_DECLARE_TR_FUNCTIONS(LearnWords)

public:
    [[nodiscard]] static QString shelf(content::Theme theme);
    /// The words of the tile that leads to `action`; empty for what the rail leads to.
    [[nodiscard]] static std::optional<PlaceWords> place(content::Action action);
    /// How long an article takes to read, such as "3 minutes".
    [[nodiscard]] static QString reading_time(const content::Article& article);
};

} // namespace trygg::ui
