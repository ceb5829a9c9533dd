#pragma once

#include "ui/widgets/card.h"

namespace trygg::ui {

/// The emergency numbers of the three countries, each in its own language; nothing is read from files.
class BuiltInNumbers : public Card {
    Q_OBJECT

public:
    explicit BuiltInNumbers(QWidget* parent = nullptr);
};

} // namespace trygg::ui
