#pragma once

#include "ui/widgets/themed.h"

namespace trygg::ui {

class TextLabel;

/// "Why we ask": a sunken box with an info icon and a bold beginning.
class WhyBox : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit WhyBox(QWidget* parent = nullptr);

    /// `head` is set bold before `text`.
    void set_words(const QString& head, const QString& text);

protected:
    void look_changed() override;
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* label_;
};

} // namespace trygg::ui
