#pragma once

#include "ui/widgets/themed.h"

#include <QList>
#include <QString>

namespace trygg::ui {

/// How a session went, as a mark inside a step of the ladder.
enum class LadderGrade { okay, hold, no };

/// One week of a ladder.
struct LadderStep {
    enum class When { past, now, future };
    When when = When::past;
    /// The dose in words, above the bar, and its size, which is the bar's height.
    QString dose;
    double size = 0;
    /// The week in words, below.
    QString week;
    QList<LadderGrade> grades = {};
};

/// What the marks mean, in words.
struct LadderLegend {
    QString okay, hold, no;
};

/// An exercise's staircase of doses: where it came from, where it is, where it goes.
/// Where not all weeks fit, the oldest are left out of the picture.
class DoseLadder : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit DoseLadder(QWidget* parent = nullptr);

    /// `spoken` is the sentence that says the same as the picture.
    void set_ladder(const QList<LadderStep>& steps, const LadderLegend& legend,
                    const QString& spoken);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<LadderStep> fitting_steps() const;
    [[nodiscard]] double stairs_height() const;
    double lay_legend(double width, QPainter* painter, double top) const;
    void paint_step(QPainter& painter, const LadderStep& step, const QRectF& column) const;
    void paint_grades(QPainter& painter, const LadderStep& step, const QRectF& bar) const;
    void paint_grade(QPainter& painter, LadderGrade grade, bool on_primary, const QRectF& box) const;

    QList<LadderStep> steps_;
    LadderLegend legend_;
};

} // namespace trygg::ui
