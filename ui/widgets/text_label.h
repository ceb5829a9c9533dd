#pragma once

#include "ui/widgets/text_block.h"
#include "ui/widgets/themed.h"

#include <optional>

namespace trygg::ui {

/// Which ink a text is set in.
enum class Ink { normal, secondary, primary, caution, danger, on_primary, on_danger };

/// The colour of an ink in a theme.
[[nodiscard]] QColor ink_colour(const Theme& theme, Ink ink);

/// Wrapped plain text in a role of the type scale; h3 to display are headings for a screen reader.
class TextLabel : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role = TextRole::body, QWidget* parent = nullptr);
    TextLabel(TextRole role, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] TextRole role() const { return role_; }
    [[nodiscard]] bool is_heading() const;
    void set_text(const QString& text);
    void set_role(TextRole role);
    void set_ink(Ink ink);
    void set_alignment(Qt::Alignment alignment);
    /// Sets a stretch of the text bold.
    void set_bold(int start, int length);
    /// Lets the text be marked with the mouse and copied with Ctrl+C.
    void set_selectable(bool selectable);
    /// Makes the label the name of `buddy` for a screen reader; a click focuses it.
    void set_buddy(QWidget* buddy);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void look_changed() override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] const TextBlock& block() const;
    [[nodiscard]] Emphasis selection() const;

    QString text_;
    TextRole role_;
    Ink ink_ = Ink::normal;
    Qt::Alignment alignment_ = Qt::AlignLeft | Qt::AlignTop;
    Emphasis bold_;
    bool selectable_ = false;
    int anchor_ = 0, caret_ = 0;
    QWidget* buddy_ = nullptr;
    /// The text as it looks now; absent after each change of it.
    mutable std::optional<TextBlock> block_;
};

} // namespace trygg::ui
