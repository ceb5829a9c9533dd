#include "ui/theme/tokens.h"

#include <catch2/catch.hpp>

#include <QString>

#include <vector>

using namespace trygg::ui;

namespace {

struct Pair {
    const char* name;
    QColor Colours::* front;
    QColor Colours::* ground;
};

// Text on every ground it is set on in the widgets.
const std::vector<Pair> kText{
    {"ink on paper", &Colours::ink, &Colours::paper},
    {"ink on surface", &Colours::ink, &Colours::surface},
    {"ink on sunken", &Colours::ink, &Colours::sunken},
    {"ink on tint", &Colours::ink, &Colours::tint},
    {"ink on tint2", &Colours::ink, &Colours::tint2},
    {"ink on caution", &Colours::ink, &Colours::caution},
    {"ink on danger", &Colours::ink, &Colours::danger},
    {"ink2 on paper", &Colours::ink2, &Colours::paper},
    {"ink2 on surface", &Colours::ink2, &Colours::surface},
    {"ink2 on sunken", &Colours::ink2, &Colours::sunken},
    {"ink2 on tint", &Colours::ink2, &Colours::tint},
    {"ink2 on caution", &Colours::ink2, &Colours::caution},
    {"primary on paper", &Colours::primary, &Colours::paper},
    {"primary on surface", &Colours::primary, &Colours::surface},
    {"primary on sunken", &Colours::primary, &Colours::sunken},
    {"primary on tint", &Colours::primary, &Colours::tint},
    {"primary on tint2", &Colours::primary, &Colours::tint2},
    {"on primary", &Colours::on_primary, &Colours::primary},
    {"on primary, hovered", &Colours::on_primary, &Colours::primary_hover},
    {"on primary, pressed", &Colours::on_primary, &Colours::primary_pressed},
    {"caution text on caution", &Colours::caution_text, &Colours::caution},
    {"danger text on danger", &Colours::danger_text, &Colours::danger},
    {"danger text on paper", &Colours::danger_text, &Colours::paper},
    {"danger text on surface", &Colours::danger_text, &Colours::surface},
    {"on danger", &Colours::on_danger, &Colours::danger_solid},
};

// Edges, marks and icons that carry a meaning.
const std::vector<Pair> kParts{
    {"border on paper", &Colours::border, &Colours::paper},
    {"border on surface", &Colours::border, &Colours::surface},
    {"border on sunken", &Colours::border, &Colours::sunken},
    {"border on tint", &Colours::border, &Colours::tint},
    {"caution mark on caution", &Colours::caution_mark, &Colours::caution},
    {"caution mark on surface", &Colours::caution_mark, &Colours::surface},
    {"focus on paper", &Colours::focus, &Colours::paper},
    {"focus on surface", &Colours::focus, &Colours::surface},
    {"focus on sunken", &Colours::focus, &Colours::sunken},
    {"chart dot on surface", &Colours::chart_dot, &Colours::surface},
    {"primary on tint2", &Colours::primary, &Colours::tint2},
    {"danger solid on paper", &Colours::danger_solid, &Colours::paper},
};

double ratio(const Colours& colours, const Pair& pair)
{
    return contrast(colours.*pair.front, colours.*pair.ground);
}

} // namespace

TEST_CASE("contrast is the WCAG ratio")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("the measured ratios of the design stand")
{
    const Colours& light = colours_of(Scheme::light);
    CHECK(contrast(light.ink, light.paper) == Approx(13.8).margin(0.05));
    CHECK(contrast(light.ink2, light.caution) == Approx(6.2).margin(0.05));
    CHECK(contrast(light.primary, light.tint2) == Approx(5.55).margin(0.05));
    CHECK(contrast(light.border, light.sunken) == Approx(3.5).margin(0.05));
    const Colours& dark = colours_of(Scheme::dark);
    CHECK(contrast(dark.primary, dark.tint2) == Approx(5.2).margin(0.05));
    CHECK(contrast(dark.on_danger, dark.danger_solid) == Approx(5.3).margin(0.05));
    const Colours& night = colours_of(Scheme::contrast_dark);
    CHECK(contrast(night.focus, night.paper) == Approx(16.1).margin(0.05));
}

TEST_CASE("text can be read in every scheme")
{
    const auto scheme = GENERATE(Scheme::light, Scheme::dark, Scheme::contrast_light, Scheme::contrast_dark);
    const bool high = scheme == Scheme::contrast_light || scheme == Scheme::contrast_dark;
    for (const Pair& pair : kText) {
        INFO(pair.name << " in scheme " << static_cast<int>(scheme));
        CHECK(ratio(colours_of(scheme), pair) >= (high ? 7.0 : 4.5));
    }
}

TEST_CASE("parts that carry a meaning can be seen in every scheme")
{
    const auto scheme = GENERATE(Scheme::light, Scheme::dark, Scheme::contrast_light, Scheme::contrast_dark);
    for (const Pair& pair : kParts) {
        INFO(pair.name << " in scheme " << static_cast<int>(scheme));
        CHECK(ratio(colours_of(scheme), pair) >= 3.0);
    }
}

TEST_CASE("a hovered and a pressed danger button can be read")
{
    const auto scheme = GENERATE(Scheme::light, Scheme::dark, Scheme::contrast_light, Scheme::contrast_dark);
    const Colours& colours = colours_of(scheme);
    for (const int darker : {112, 125}) {
        CHECK(contrast(colours.on_danger, colours.danger_solid.darker(darker)) >= 4.5);
    }
}

TEST_CASE("large sizes grow less than the zoom, small ones with it")
{
    CHECK(zoomed_points(12, 2) == Approx(24));
    CHECK(zoomed_points(18, 2) == Approx(36));
    CHECK(zoomed_points(27, 2) == Approx(43.74));
    CHECK(zoomed_points(40, 1) == Approx(40));
}
