#pragma once

#include "ui/widgets/choice_group.h"

namespace trygg::ui {

/// A compact row of settings of which one holds: a period, a theme, a text size.
class Segments : public ChoiceGroup {
    Q_OBJECT

public:
    explicit Segments(QWidget* parent = nullptr);
};

} // namespace trygg::ui
