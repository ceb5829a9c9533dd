#pragma once

#include "pages/rest_samples.h"

#include "ui/pages/page.h"

#include <functional>
#include <vector>

namespace trygg::ui {

/// One of the other pages in a known state.
struct RestScene {
    const char* name;
    std::function<Page*(const RestSamples&)> make;
    /// Object names of fixed tab stops in order; where it is empty, the order seen is the order.
    QStringList tab_order = {};
};

/// Plan, Help now, Settings, Failure and Damage, each in its states.
[[nodiscard]] std::vector<RestScene> rest_scenes();

} // namespace trygg::ui
