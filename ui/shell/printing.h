#pragma once

class QString;
class QWidget;

namespace trygg::ui {

struct PrintNote;

/// Asks for a printer and prints `note`; without any printer, asks where to save it and writes it there.
void print_note(const PrintNote& note, QWidget* window);

/// Writes `note` to `file`: as a web page where its name ends in .html, as PDF otherwise. False where it could
/// not be written.
[[nodiscard]] bool write_note(const PrintNote& note, const QString& file);

} // namespace trygg::ui
