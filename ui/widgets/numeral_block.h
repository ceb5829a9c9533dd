#pragma once

#include "ui/widgets/themed.h"
#include "ui/widgets/tone.h"

namespace trygg::ui {

class FlowRow;
class TextLabel;

/// A telephone number too big to miss, beside the rule when to call it. The number can be copied.
class NumeralBlock : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit NumeralBlock(Tone tone = Tone::danger, QWidget* parent = nullptr);

    void set_words(const QString& number, const QString& rule);

protected:
    void look_changed() override;
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone_;
    FlowRow* row_;
    TextLabel* number_;
    TextLabel* rule_;
};

} // namespace trygg::ui
