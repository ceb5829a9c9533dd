#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/tone.h"

namespace trygg::ui {

class TextLabel;

/// The advice to seek care: a head band in its tone with the level in words and what to do.
class CareCard : public Card {
    Q_OBJECT

public:
    explicit CareCard(Tone tone, QWidget* parent = nullptr);

    void set_tone(Tone tone);
    /// `level` says how urgent it is, `title` what to do.
    void set_head(const QString& level, const QString& title);

protected:
    void look_changed() override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QColor edge_colour() const override;

private:
    Tone tone_;
    QWidget* head_;
    TextLabel* level_;
    TextLabel* title_;
};

} // namespace trygg::ui
