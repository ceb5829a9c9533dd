#pragma once

class QWidget;

namespace trygg::ui {

struct PrintNote;

/// Lets the person choose a printer or a PDF file and prints the note.
void print_note(const PrintNote& note, QWidget* window);

} // namespace trygg::ui
