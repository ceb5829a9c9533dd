#pragma once

#include "pages/day_samples.h"

#include <functional>

#include <QStringList>

class QWidget;

namespace trygg::ui {

/// A page of the day in a known state.
struct DayScene {
    const char* name;
    QStringList tab_order;
    std::function<QWidget*(const DaySamples&)> make;
};

/// Every page of the day in each of its states.
[[nodiscard]] std::vector<DayScene> day_scenes();

} // namespace trygg::ui
