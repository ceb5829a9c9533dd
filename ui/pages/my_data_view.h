#pragma once

#include "ui/pages/my_data_states.h"

#include <vector>

namespace trygg::ui {

/// What the My data page shows.
struct MyDataView {
    std::filesystem::path file;
    int entries = 0;
    /// The civil days of the oldest and the newest entry.
    std::optional<Date> first_day, last_day;
    /// How full the diary is, in per cent of its limit.
    int full_percent = 0;
    /// Newest first.
    std::vector<EarlierState> states;
    friend bool operator==(const MyDataView&, const MyDataView&) = default;
};

/// The parts of the My data page that say what became of something.
enum class DataPart { copy, exchange };

} // namespace trygg::ui
