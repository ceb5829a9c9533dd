#include "ui/theme/figure_colours.h"

namespace trygg::ui {
namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

FigureColours light()
{
    FigureColours c;
    c.ground = rgb(0xF6F4EF), c.floor = rgb(0xE7E2D8), c.floor_edge = rgb(0xD3CCBE);
    c.skin = rgb(0xE3A983), c.shirt = rgb(0x2F8F8B), c.trousers = rgb(0x34466B), c.hair = rgb(0x4A342A);
    c.line = rgb(0x22303F), c.glow = rgb(0xFF7A1A), c.ring = rgb(0x9A3412), c.arrow = rgb(0xC2410C);
    c.mat = rgb(0xA9BFD6), c.wood = rgb(0xC6A57E), c.dark_wood = rgb(0xA98258), c.metal = rgb(0x7C8794);
    c.wall = rgb(0xD3CCBE), c.bedding = rgb(0xC9D6E2), c.water = QColor{0x3F, 0x8F, 0xC4, 90}, c.rubber = rgb(0x4B5560);
    c.far = rgb(0x5B6472), c.shadow = QColor{0x22, 0x30, 0x3F, 38};
    return c;
}

FigureColours dark()
{
    FigureColours c;
    c.ground = rgb(0x15191F), c.floor = rgb(0x1E242C), c.floor_edge = rgb(0x39424E);
    c.skin = rgb(0xD99C76), c.shirt = rgb(0x45B8B0), c.trousers = rgb(0x6F8AC4), c.hair = rgb(0x8A6450);
    c.line = rgb(0x0A0D11), c.glow = rgb(0xFF9A3D), c.ring = rgb(0x6B2E06), c.arrow = rgb(0xFFB066);
    c.mat = rgb(0x3E5570), c.wood = rgb(0x7D6448), c.dark_wood = rgb(0x5F4A34), c.metal = rgb(0x8B96A4);
    c.wall = rgb(0x2F3742), c.bedding = rgb(0x56687C), c.water = QColor{0x4F, 0x9F, 0xD4, 90}, c.rubber = rgb(0x68737F);
    c.far = rgb(0x0F1319), c.shadow = QColor{0, 0, 0, 90};
    return c;
}

FigureColours contrast_light()
{
    FigureColours c = light();
    c.ground = c.floor = rgb(0xFFFFFF), c.floor_edge = rgb(0x000000);
    c.shirt = rgb(0x0B6F6A), c.trousers = rgb(0x1E2E52), c.hair = rgb(0x2A1B12), c.line = rgb(0x000000);
    c.ring = rgb(0x000000), c.arrow = rgb(0x9A1B00), c.mat = rgb(0xD5DEE8), c.wall = rgb(0xC4C4C4);
    return c;
}

FigureColours contrast_dark()
{
    FigureColours c = dark();
    c.ground = c.floor = rgb(0x000000), c.floor_edge = rgb(0xFFFFFF);
    c.skin = rgb(0xF0B48E), c.shirt = rgb(0x5FE0D6), c.trousers = rgb(0x9DB8FF), c.hair = rgb(0xB98B70);
    c.line = rgb(0x000000), c.ring = rgb(0x000000), c.arrow = rgb(0xFFD400);
    c.mat = rgb(0x4A6785), c.wood = rgb(0xC9A36B), c.dark_wood = rgb(0xA98258), c.wall = rgb(0x6B7785), c.metal = rgb(0xC3CCD6), c.far = rgb(0x2A2F36);
    return c;
}

FigureColours of_scheme(Scheme scheme)
{
    switch (scheme) {
    case Scheme::light: return light();
    case Scheme::dark: return dark();
    case Scheme::contrast_light: return contrast_light();
    case Scheme::contrast_dark: return contrast_dark();
    }
    return light();
}

} // namespace

FigureColours figure_colours_of(Scheme scheme, FigurePerson person)
{
    FigureColours c = of_scheme(scheme);
    if (person == FigurePerson::man) return c;
    const bool bright = scheme == Scheme::light || scheme == Scheme::contrast_light;
    c.skin = rgb(bright ? 0xA66B45 : 0xB97C55);
    c.shirt = rgb(bright ? 0x8C3F6E : 0xD78ABA);
    c.trousers = rgb(bright ? 0x4F5D3A : 0xA3B583);
    c.hair = rgb(bright ? 0xC4C1BC : 0xDAD7D2);
    return c;
}

} // namespace trygg::ui
