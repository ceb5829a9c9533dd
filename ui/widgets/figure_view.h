#pragma once

#include "ui/widgets/figure_painter.h"
#include "ui/widgets/themed.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace trygg::ui {

/// The theme's person shows an exercise, moving in tempo while it can be seen; without motion where the person has
/// chosen that: then start and end stand side by side, with arrows.
class FigureView : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// The figure to show, or none.
    void set_figure(std::optional<figure::Figure> figure);
    /// Which side of the person leads.
    void set_side(figure::Side side);
    /// Whether it moves; paused it stays where it is, with arrows.
    void set_playing(bool playing);
    /// Says how many seconds into its movement the figure is; where it says nothing, the figure keeps its own time.
    using Moment = std::function<std::optional<double>()>;
    void follow(Moment moment) { moment_ = std::move(moment); }
    /// What a screen reader says the picture shows.
    void set_description(const QString& description);

    [[nodiscard]] bool is_playing() const { return playing_; }
    /// How many seconds into its movement it is shown.
    [[nodiscard]] double seconds() const;
    /// Whether frames are being painted now.
    [[nodiscard]] bool is_moving() const { return timer_.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void look_changed() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void renew();
    void keep_time();
    [[nodiscard]] bool is_still() const;
    [[nodiscard]] const FigurePainter& picture(QSize size);
    void paint_stills(QPainter& painter);

    std::optional<figure::Figure> figure_;
    FigureLook look_;
    std::unique_ptr<FigurePainter> picture_;
    QTimer timer_;
    double seconds_ = 0;
    Moment moment_;
    bool playing_ = true;
};

} // namespace trygg::ui
