#pragma once

#include "app/archive.h"
#include "app/journal.h"
#include "app/workbook.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/saver.h"
#include "ui/text/words.h"

#include <filesystem>

namespace trygg::ui {

/// What every flow of pages works with; all of it outlives the flows.
struct Services {
    app::Workbook& workbook;
    app::Journal& journal;
    Appearance& appearance;
    const Words& words;
    MainWindow& window;
    Saver& saver;
    app::Archive& archive;
    /// The content folder.
    const std::filesystem::path& content;
};

} // namespace trygg::ui
