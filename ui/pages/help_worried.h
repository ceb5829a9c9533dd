#pragma once

#include "ui/text/words.h"
#include "ui/widgets/card.h"

namespace trygg::ui {

class BulletList;
class TextLabel;

/// What is dangerous and what usually is not, for somebody who is worried.
class HelpWorried : public Card {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit HelpWorried(const Words& words, QWidget* parent = nullptr);

    /// Writes every word anew.
    void retranslate();

private:
    const Words& words_;
    TextLabel* title_;
    TextLabel* lead_;
    BulletList* signs_;
    TextLabel* action_;
    TextLabel* harmless_title_;
    TextLabel* harmless_lead_;
    BulletList* harmless_;
    TextLabel* last_;
};

} // namespace trygg::ui
