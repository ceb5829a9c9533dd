#pragma once

#include "ui/widgets/text_label.h"

#include <QStringList>

class QVBoxLayout;

namespace trygg::ui {

/// Wrapped text as large as a heading but read as text: to be seen from a mat three metres away.
class LargeText : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit LargeText(TextRole size, QFont::Weight weight = QFont::Normal, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    void set_text(const QString& text);
    void set_ink(Ink ink);
    void set_size(TextRole size);
    /// Keeps as much room as the tallest of `texts` takes, so that nothing moves when one follows the other.
    void keep_room_for(const QStringList& texts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] TextBlock block() const { return block(text_); }
    [[nodiscard]] TextBlock block(const QString& text) const { return TextBlock{theme(), size_, weight_, text}; }

    TextRole size_;
    QFont::Weight weight_;
    Ink ink_ = Ink::normal;
    QString text_;
    QStringList others_;
};

/// Numbered steps in large text, under each other.
class LargeSteps : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit LargeSteps(QWidget* parent = nullptr);

    void set_steps(const QStringList& steps);

private:
    QVBoxLayout* layout_;
    QStringList steps_;
};

} // namespace trygg::ui
