#pragma once

#include "pages/day_samples.h"
#include "pages/rest_scenes.h"
#include "ui/shell/main_window.h"

#include <vector>

#include <QString>

namespace trygg::ui {

/// A page in a known state, with where it stands in the window.
struct PageScene {
    QString name;
    MainWindow::Side side = MainWindow::Side::rail;
    /// The rail's place, or empty.
    QString place;
    /// The step that the welcome panel marks.
    int step = 0;
    std::function<Page*()> make;
    /// What is done to the window that shows it; may be empty.
    std::function<void(MainWindow&)> dress = {};
};

/// What the scenes are made of; outlives them and their pages.
struct AllSamples {
    DaySamples day;
    RestSamples rest;
    void speak(Language language);
};

/// Every page of the program in each of its states.
[[nodiscard]] std::vector<PageScene> all_scenes(const AllSamples& samples);

} // namespace trygg::ui
