#pragma once

#include "ui/widgets/push_button.h"

namespace trygg::ui {

class InlineConfirm;
class SettingsPart;
class TextField;
class TextLabel;

/// Erasing everything: what goes, and a word that has to be typed before it does.
class MyDataErase : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit MyDataErase(QWidget* parent = nullptr);

    /// Closes the question and forgets what was typed.
    void close();
    void retranslate();
    [[nodiscard]] PushButton* cancel_button() const;

signals:
    /// The question was opened (true) or closed.
    void asking(bool asking);
    /// The word was typed and the button pressed.
    void confirmed();

private:
    void ask(bool ask);
    void try_to_erase();

    SettingsPart* part_;
    TextLabel* what_;
    PushButton* open_;
    InlineConfirm* area_;
    TextField* word_;
};

} // namespace trygg::ui
