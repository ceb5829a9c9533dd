#pragma once

#include "ui/widgets/card.h"

namespace trygg::ui {

class TextLabel;

/// A group of settings under a heading.
class SettingsPart : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit SettingsPart(QWidget* parent = nullptr);

    void set_title(const QString& title);
    /// Adds a control under a label of its own; the label is returned for its words.
    TextLabel* add(QWidget* control);
    /// Adds a control that has its own words.
    void add_bare(QWidget* control);

private:
    TextLabel* title_;
    Card* card_;
};

} // namespace trygg::ui
