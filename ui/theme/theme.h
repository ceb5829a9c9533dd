#pragma once

#include "ui/theme/tokens.h"

#include <QFont>

namespace trygg::ui {

/// How everything looks: colour scheme, text zoom (1.0 to 2.0), whether things may move, who shows the exercises.
class Theme {
public:
    static constexpr double kMinZoom = 1.0, kMaxZoom = 2.0;

    Theme() = default;
    /// `zoom` is bounded to [kMinZoom, kMaxZoom].
    explicit Theme(Scheme scheme, double zoom = 1.0, bool reduce_motion = false,
                   FigurePerson person = FigurePerson::man);

    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] double zoom() const { return zoom_; }
    [[nodiscard]] bool reduce_motion() const { return reduce_motion_; }
    [[nodiscard]] FigurePerson person() const { return person_; }
    [[nodiscard]] bool is_contrast() const;
    [[nodiscard]] bool is_dark() const;
    [[nodiscard]] const Colours& colours() const { return colours_of(scheme_); }

    /// The system's font in the size and weight of `role` at this zoom.
    [[nodiscard]] QFont font(TextRole role) const;
    /// The same with another weight (a chosen answer, a selected item).
    [[nodiscard]] QFont font(TextRole role, QFont::Weight weight) const;
    /// Distance of two base lines of `role` in pixels, never under the font's own spacing.
    [[nodiscard]] double line_height(TextRole role) const;
    /// A distance between things: grows by 15 % only, and only over zoom 1.4.
    [[nodiscard]] int space(double pixels) const;
    /// A length that belongs to the text (icon, mark, column): grows with the zoom.
    [[nodiscard]] int scaled(double pixels) const;
    /// Width of a control's resting edge.
    [[nodiscard]] double edge() const;

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    Scheme scheme_ = Scheme::light;
    double zoom_ = 1.0;
    bool reduce_motion_ = false;
    FigurePerson person_ = FigurePerson::man;
};

} // namespace trygg::ui
