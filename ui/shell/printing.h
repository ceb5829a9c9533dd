#pragma once

class QString;
class QWidget;

namespace trygg::ui {

struct PrintSheet;

/// Asks for a printer and prints `sheet`; without any printer, asks where to save it and writes it there.
void print_sheet(const PrintSheet& sheet, QWidget* window);

/// Writes `sheet` to `file`: as a web page where its name ends in .html, as PDF otherwise. False where it could
/// not be written.
[[nodiscard]] bool write_sheet(const PrintSheet& sheet, const QString& file);

} // namespace trygg::ui
