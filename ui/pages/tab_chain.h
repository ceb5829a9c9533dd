#pragma once

class QWidget;

namespace trygg::ui {

/// Puts everything inside `whole` that takes the keyboard into the order in which it is laid out. To be called when
/// parts have been added: Qt puts new ones at the end of the chain, wherever they stand.
void chain_tabs(QWidget* whole);

} // namespace trygg::ui
