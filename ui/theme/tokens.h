#pragma once

#include <QColor>
#include <QFont>

namespace trygg::ui {

/// The four colour schemes a person can choose.
enum class Scheme { light, dark, contrast_light, contrast_dark };

/// Which of the two people shows the exercises; they share one skeleton.
enum class FigurePerson { man, older_woman };

/// Every colour by its role; widgets name a role, never a value.
struct Colours {
    QColor paper, surface, sunken, line, border;
    QColor ink, ink2;
    QColor primary, primary_hover, primary_pressed, on_primary;
    QColor tint, tint2;
    QColor caution, caution_text, caution_mark;
    QColor danger, danger_text, danger_solid, on_danger;
    QColor focus, chart_dot, disabled, disabled_text;
};

/// The colours of a scheme.
[[nodiscard]] const Colours& colours_of(Scheme scheme);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// The roles of text; each has a size, a weight and a line height.
enum class TextRole { small, body, body_bold, answer, lead, h3, h2, h1, display, numeral };

/// Points at zoom 1, weight, and line height as a multiple of the pixel size.
struct TypeStep {
    double points;
    QFont::Weight weight;
    double line;
};

/// The step of the type scale for a role.
[[nodiscard]] TypeStep type_step(TextRole role);

/// Points of `base` at `zoom`: sizes over 18 pt grow by 0.62 of the zoom's excess only.
[[nodiscard]] double zoomed_points(double base, double zoom);

/// Lengths in pixels at zoom 1.
namespace length {
inline constexpr int kHalf = 4, kUnit = 8, kTitleToLead = 10, kChoiceGap = 10, kBlockGap = 20, kSectionGap = 24;
inline constexpr int kCardPadding = 24, kCareCardPadding = 32;
inline constexpr int kPageTop = 28, kPageSide = 40, kPageSideMedium = 28, kPageSideNarrow = 20;
inline constexpr int kMediumWindow = 900, kNarrowWindow = 620;
inline constexpr int kButton = 48, kButtonLarge = 56, kAnswer = 56, kRailItem = 52, kTarget = 44;
inline constexpr int kRail = 212, kRailMedium = 204, kWelcome = 300;
inline constexpr int kToday = 744, kQuestion = 640, kReading = 680, kSession = 812, kFirstStart = 600;
inline constexpr double kCardRadius = 12, kControlRadius = 10, kThumbnailRadius = 8, kFigureRadius = 14;
inline constexpr double kControlEdge = 1.25, kChosenEdge = 2.25, kContrastEdge = 2;
inline constexpr double kFocusGap = 2, kFocusRing = 3;
} // namespace length

} // namespace trygg::ui
