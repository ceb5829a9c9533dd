#pragma once

#include "ui/widgets/themed.h"

#include <QString>

class QLineEdit;

namespace trygg::ui {

class FieldFrame;
class TextLabel;

/// A framed line of text with its label above.
class TextField : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit TextField(QWidget* parent = nullptr);

    /// The label, and a smaller line of help under it.
    void set_words(const QString& label, const QString& help = {});
    /// Says what is wrong, under the field; empty takes it away.
    void set_error(const QString& error);
    void set_max_length(int characters);
    /// A cross in the field that empties it (a search).
    void set_clearable(bool clearable);
    [[nodiscard]] QString text() const;
    /// Sets the text without a signal.
    void set_text(const QString& text);
    /// The field itself, for a page that needs its keys.
    [[nodiscard]] QLineEdit* edit() const { return edit_; }

signals:
    /// Each change the person makes.
    void edited(const QString& text);
    /// Enter in the field.
    void entered();

protected:
    void look_changed() override;

private:
    TextLabel* label_;
    TextLabel* help_;
    FieldFrame* frame_;
    QLineEdit* edit_;
    TextLabel* error_;
};

} // namespace trygg::ui
