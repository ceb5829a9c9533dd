#pragma once

#include "figure/figure.h"
#include "ui/widgets/themed.h"

#include <optional>

#include <QPixmap>

namespace trygg::ui {

/// The person of an exercise where the movement ends, small and without motion; painted once, when it is first seen.
class StillFigure : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit StillFigure(QWidget* parent = nullptr);

    /// The figure to show; without one the ground alone is shown.
    void set_figure(std::optional<figure::Figure> figure);
    /// Whether it has been painted in its present size and look.
    [[nodiscard]] bool is_painted() const { return !picture_.isNull(); }

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPixmap painted() const;

    std::optional<figure::Figure> figure_;
    QPixmap picture_;
};

} // namespace trygg::ui
