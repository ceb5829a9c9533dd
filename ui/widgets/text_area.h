#pragma once

#include "ui/widgets/themed.h"

#include <QString>

class QPlainTextEdit;

namespace trygg::ui {

class FieldFrame;
class TextLabel;

/// A framed field for several lines; Tab leaves it.
class TextArea : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit TextArea(QWidget* parent = nullptr);

    void set_words(const QString& label, const QString& help = {});
    /// Longer text is cut while typing.
    void set_max_length(int characters);
    /// Lines shown before it scrolls.
    void set_lines(int lines);
    [[nodiscard]] QString text() const;
    void set_text(const QString& text);
    [[nodiscard]] QPlainTextEdit* edit() const { return edit_; }

signals:
    void edited(const QString& text);

protected:
    void look_changed() override;

private:
    void keep_length();

    TextLabel* label_;
    TextLabel* help_;
    FieldFrame* frame_;
    QPlainTextEdit* edit_;
    int max_length_ = 2000, lines_ = 4;
};

} // namespace trygg::ui
