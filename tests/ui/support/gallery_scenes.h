#pragma once

class QWidget;

namespace trygg::ui {

// The pages of the gallery, each made anew at each call.
[[nodiscard]] QWidget* today();
[[nodiscard]] QWidget* question();
[[nodiscard]] QWidget* many();
[[nodiscard]] QWidget* emergency();
[[nodiscard]] QWidget* within_days();
[[nodiscard]] QWidget* session();
[[nodiscard]] QWidget* plan();
[[nodiscard]] QWidget* not_saved();
[[nodiscard]] QWidget* settings();
[[nodiscard]] QWidget* states();
[[nodiscard]] QWidget* first_start();
[[nodiscard]] QWidget* long_words();

} // namespace trygg::ui
