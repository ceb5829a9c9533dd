#pragma once

#include "app/look_back.h"

#include <QCoreApplication>
#include <QString>

namespace trygg::ui {

/// The words of a look back, for its questions and for its summary.
class LookBackWords {
    Q_DECLARE_TR_FUNCTIONS(LookBackWords)

public:
    [[nodiscard]] static QString progress(app::ProgressKind progress);
    [[nodiscard]] static QString change(app::Change change);
    [[nodiscard]] static QString goal(app::GoalState state);
    /// A step of the change as a whole, 1 to 7.
    [[nodiscard]] static QString overall(int step);
};

} // namespace trygg::ui
