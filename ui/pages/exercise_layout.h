#pragma once

class QGridLayout;
class QWidget;

namespace trygg::ui {

/// The parts of an exercise on the page, in tab order where they take the keyboard.
struct ExerciseParts {
    /// Null where there is no figure: then the steps take its place.
    QWidget* figure;
    QWidget* steps;
    QWidget* panel;
    QWidget* buttons;
    QWidget* easier;
};

/// Width at zoom 1 from which figure and panel stand beside each other.
inline constexpr int kWideExercise = 640;

/// Puts the panel beside the figure, or above everything so that name, dose and Start are seen first.
void lay_out(QGridLayout& grid, const ExerciseParts& parts, bool wide);

} // namespace trygg::ui
