#pragma once

#include "ui/widgets/themed.h"

#include <QList>
#include <QString>

namespace trygg::ui {

/// One day of the week's dots.
struct WeekDot {
    enum class State { done, rest, empty };
    QString letter;
    State state = State::empty;
    bool today = false;
};

/// The week in seven dots, and the count in words under them.
class WeekDots : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit WeekDots(QWidget* parent = nullptr);

    /// `words` is shown, and spoken in place of the dots.
    void set_week(const QList<WeekDot>& days, const QString& words);
    /// Whether dots and words stand at the right edge, when there is no room to spare.
    void set_right_aligned(bool right);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_dot(QPainter& painter, const WeekDot& day, const QRectF& box) const;
    [[nodiscard]] double dots_width() const;
    [[nodiscard]] double dots_height() const;

    QList<WeekDot> days_;
    QString words_;
    bool right_ = false;
};

} // namespace trygg::ui
