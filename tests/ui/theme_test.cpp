#include "support/stage.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>

using namespace trygg::ui;

TEST_CASE("zoom is bounded and no role is under 12 points")
{
    CHECK(Theme{Scheme::light, 0.2}.zoom() == Approx(1.0));
    CHECK(Theme{Scheme::light, 9.0}.zoom() == Approx(2.0));
    for (int role = 0; role <= static_cast<int>(TextRole::numeral); ++role) {
        CHECK(Theme{}.font(static_cast<TextRole>(role)).pointSizeF() >= 12.0);
    }
}

TEST_CASE("distances grow by 15 percent over zoom 1.4 only")
{
    CHECK(Theme{Scheme::light, 1.4}.space(20) == 20);
    CHECK(Theme{Scheme::light, 1.5}.space(20) == 23);
    CHECK(Theme{Scheme::light, 2.0}.space(20) == 23);
    CHECK(Theme{Scheme::light, 2.0}.scaled(24) == 48);
}

TEST_CASE("a widget without a window of ours is light at zoom 1")
{
    TextLabel label{TextRole::body, QStringLiteral("Hej")};
    CHECK(label.theme() == Theme{});
}

TEST_CASE("a change of theme reaches every widget of the window")
{
    auto* label = new TextLabel{TextRole::body, QStringLiteral("Hej")};
    Stage stage{label};
    const int before = label->sizeHint().height();
    stage.holder().set_theme(Theme{Scheme::dark, 2.0});
    settle();
    CHECK(label->theme().scheme() == Scheme::dark);
    CHECK(label->sizeHint().height() > before);
    CHECK(stage.window().palette().color(QPalette::Window) == colours_of(Scheme::dark).paper);
}

TEST_CASE("a window is narrow by its width over the zoom")
{
    auto* label = new TextLabel{TextRole::body, QStringLiteral("Hej")};
    Stage stage{label, Theme{}, {620, 600}};
    CHECK_FALSE(narrow_of(label));
    stage.resize({619, 600});
    CHECK(narrow_of(label));
    stage.resize({1100, 600});
    stage.holder().set_theme(Theme{Scheme::light, 1.8});
    CHECK(narrow_of(label));
}

TEST_CASE("every icon is drawn in the colour asked for")
{
    for (int i = 1; i <= static_cast<int>(Icon::minus); ++i) {
        const auto icon = static_cast<Icon>(i);
        INFO(icon_name(icon).toStdString());
        const QImage image = icon_pixmap(icon, Qt::red, 48, 1).toImage();
        REQUIRE(image.size() == QSize{48, 48});
        int inked = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200 && pixel.red() > 200 && pixel.green() < 40) ++inked;
            }
        }
        CHECK(inked > 40);
    }
}
