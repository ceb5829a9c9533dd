#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/push_button.h"

class QVBoxLayout;

namespace trygg::ui {

class FlowRow;
class TextLabel;

/// A small area that opens where it is asked for: what is about to happen, and two buttons.
class InlineConfirm : public Card {
    Q_OBJECT

public:
    /// It is called `object_name`.area, its buttons .confirm and .cancel; `ground` is a card's.
    explicit InlineConfirm(const QString& object_name, Kind ground = Kind::sunken, QWidget* parent = nullptr);

    void set_words(const QString& title, const QString& text, const QString& confirm, const QString& cancel);
    /// Where the area's own controls go, between the words and the buttons.
    [[nodiscard]] QVBoxLayout* content() const { return content_; }
    /// Says gently what is missing; empty takes it away.
    void set_hint(const QString& hint);
    [[nodiscard]] PushButton* confirm_button() const { return confirm_; }
    [[nodiscard]] PushButton* cancel_button() const { return cancel_; }

signals:
    void confirmed();
    void cancelled();

private:
    TextLabel* title_;
    TextLabel* text_;
    QVBoxLayout* content_;
    TextLabel* hint_;
    PushButton* confirm_;
    PushButton* cancel_;
};

} // namespace trygg::ui
