#include "ui/theme/palette.h"

#include "ui/theme/theme.h"

namespace trygg::ui {

QPalette palette_of(const Theme& theme)
{
    const Colours& c = theme.colours();
    QPalette palette{c.ink, c.surface, c.line, c.border, c.border, c.ink, c.ink, c.surface, c.paper};
    palette.setColor(QPalette::Link, c.primary);
    palette.setColor(QPalette::LinkVisited, c.primary);
    palette.setColor(QPalette::Highlight, c.primary);
    palette.setColor(QPalette::HighlightedText, c.on_primary);
    palette.setColor(QPalette::PlaceholderText, c.ink2);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled_text);
    }
    return palette;
}

QString scroll_bar_sheet(const Theme& theme)
{
    const Colours& c = theme.colours();
    return QStringLiteral(
               "QScrollBar:vertical{background:transparent;width:16px;margin:0}"
               "QScrollBar::handle:vertical{background:%1;min-height:48px;border-radius:5px;margin:3px}"
               "QScrollBar::handle:vertical:hover{background:%2}"
               "QScrollBar::add-line,QScrollBar::sub-line{height:0;width:0}"
               "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}")
        .arg(c.border.name(), c.ink2.name());
}

} // namespace trygg::ui
