#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/button_base.h"
#include "ui/widgets/text_block.h"

namespace trygg::ui {

/// One answer: a framed button with a mark, a title and an optional line under it.
class ChoiceButton : public ButtonBase {
    Q_OBJECT

public:
    /// `radio` and `check` show their mark, `glyph` an icon at the left, `plain` an icon beside the
    /// centred title; all but `check` are radio buttons for a screen reader.
    enum class Mark { radio, check, glyph, plain };

    explicit ChoiceButton(Mark mark, QWidget* parent = nullptr);

    [[nodiscard]] Mark mark() const { return mark_; }
    [[nodiscard]] QString sub_text() const { return sub_text_; }
    void set_words(const QString& title, const QString& sub_text = {});
    void set_icon(Icon icon);
    /// A smaller frame, for a row of periods or sizes.
    void set_compact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

private:
    [[nodiscard]] TextBlock title_block(bool chosen) const;
    [[nodiscard]] TextBlock sub_block() const;
    [[nodiscard]] double left_room() const;
    [[nodiscard]] double right_room() const;
    void paint_frame(QPainter& painter) const;
    void paint_mark(QPainter& painter, const QRectF& box) const;
    void paint_centred(QPainter& painter) const;
    void paint_left(QPainter& painter) const;

    Mark mark_;
    QString sub_text_;
    Icon icon_ = Icon::none;
    bool compact_ = false;
};

} // namespace trygg::ui
