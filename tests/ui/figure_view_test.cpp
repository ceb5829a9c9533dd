#include "support/stage.h"

#include "content/figure_reader.h"
#include "figure/timeline.h"
#include "ui/widgets/figure_view.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QImage>
#include <QPainter>

using namespace trygg;
using namespace trygg::ui;

namespace {

constexpr QSize kSize{300, 200};

const std::vector<figure::Figure>& figures()
{
    static const std::vector<figure::Figure> kFigures = content::read_figures(TRYGGRYGG_SOURCE_DIR "/content");
    return kFigures;
}

const figure::Figure& figure_named(std::string_view id)
{
    for (const figure::Figure& one : figures())
        if (one.id.text() == id) return one;
    throw std::logic_error{"no such figure"};
}

/// What `paint` paints on a sheet of one figure's size.
template <class Paint>
QImage painted(Paint paint)
{
    QImage image{kSize, QImage::Format_RGB32};
    image.fill(Qt::magenta);
    QPainter painter{&image};
    paint(painter);
    return image;
}

QImage at(const FigurePainter& picture, double seconds)
{
    return painted([&](QPainter& painter) { picture.paint(painter, seconds); });
}

int different_pixels(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) count += one.pixel(x, y) != other.pixel(x, y);
    return count;
}

int pixels_of(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == colour;
    return count;
}

/// Counts what is painted of a widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget* watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

FigureView* shown_view(std::string_view id)
{
    auto* view = new FigureView;
    view->set_figure(figure_named(id));
    return view;
}

} // namespace

TEST_CASE("every key of every figure changes what is seen")
{
    for (const figure::Figure& one : figures()) {
        const FigurePainter picture{one, {}, kSize, 1};
        QImage before = at(picture, 0);
        for (std::size_t key = 1; key < one.keys.size(); ++key) {
            QImage now = at(picture, time_of_key(one, key));
            INFO(one.id.text() << " key " << key);
            CHECK(different_pixels(before, now) >= 25);
            before = std::move(now);
        }
    }
}

TEST_CASE("what a figure lights can be seen")
{
    for (const figure::Figure& one : figures()) {
        if (one.highlights.empty()) continue;
        figure::Figure unlit = one;
        unlit.highlights.clear();
        const FigurePainter lit_picture{one, {}, kSize, 1}, unlit_picture{unlit, {}, kSize, 1};
        INFO(one.id.text());
        CHECK(different_pixels(at(lit_picture, 0), at(unlit_picture, 0)) >= 40);
    }
}

TEST_CASE("the still of a figure's end carries its arrows")
{
    for (const figure::Figure& one : figures()) {
        if (one.arrows.empty()) continue;
        const FigurePainter picture{one, {}, kSize, 1};
        const QImage end = painted([&](QPainter& painter) { picture.paint_end(painter); });
        const QColor arrow = figure_colours_of(Scheme::light, FigurePerson::man).arrow;
        INFO(one.id.text());
        CHECK(pixels_of(end, arrow) - pixels_of(at(picture, picture.end()), arrow) >= 12);
    }
}

TEST_CASE("the other side is the mirror image, and the other person another picture")
{
    const figure::Figure& one = figure_named("bird_dog");
    const QImage right = at(FigurePainter{one, {}, kSize, 1}, 2.5);
    const QImage left = at(FigurePainter{one, {.side = figure::Side::left}, kSize, 1}, 2.5);
    CHECK(different_pixels(right, left) > 4000);
    CHECK(different_pixels(right, left.mirrored(true, false)) < kSize.width() * kSize.height() / 30);
    const QImage woman = at(FigurePainter{one, {.person = FigurePerson::older_woman}, kSize, 1}, 2.5);
    CHECK(different_pixels(right, woman) > 1500);
}

TEST_CASE("a figure moves while it is seen and playing, and only then")
{
    Stage stage{shown_view("bird_dog")};
    auto* view = stage.window().findChild<FigureView*>();
    REQUIRE(view);
    settle();
    CHECK(view->is_moving());
    view->set_playing(false);
    CHECK_FALSE(view->is_moving());
    view->set_playing(true);
    CHECK(view->is_moving());
    stage.window().hide();
    settle();
    CHECK_FALSE(view->is_moving());
    Paints paints{view};
    settle();
    CHECK(paints.count == 0);
    stage.window().show();
    settle();
    CHECK(view->is_moving());
}

TEST_CASE("a window that is made small paints no figure")
{
    Stage stage{shown_view("walk_flat")};
    auto* view = stage.window().findChild<FigureView*>();
    settle();
    REQUIRE(view->is_moving());
    stage.window().showMinimized();
    settle();
    CHECK_FALSE(view->is_moving());
}

TEST_CASE("where motion is reduced, start and end stand still side by side")
{
    Stage stage{shown_view("bird_dog"), Theme{Scheme::light, 1.0, true}};
    auto* view = stage.window().findChild<FigureView*>();
    settle();
    CHECK_FALSE(view->is_moving());
    const QImage stills = view->grab().toImage();
    const QColor arrow = figure_colours_of(Scheme::light, FigurePerson::man).arrow;
    const QImage left = stills.copy(0, 0, stills.width() / 2, stills.height());
    const QImage right = stills.copy(stills.width() / 2, 0, stills.width() / 2, stills.height());
    CHECK(pixels_of(left, arrow) == 0);
    CHECK(pixels_of(right, arrow) > 100);
    CHECK(different_pixels(left, right) > 1000);
}

TEST_CASE("a figure with nothing that moves does not tick")
{
    figure::Figure still = figure_named("bird_dog");
    still.keys.resize(1);
    auto* view = new FigureView;
    view->set_figure(still);
    Stage stage{view};
    settle();
    CHECK_FALSE(view->is_moving());
    view->set_figure(std::nullopt);
    CHECK_FALSE(view->is_moving());
}

TEST_CASE("a figure is a picture with a name that can be said")
{
    FigureView view;
    view.set_description(QStringLiteral("En person ligger på rygg."));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Graphic);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("En person ligger på rygg."));
}

TEST_CASE("a figure follows the window's colours and the person chosen")
{
    Stage stage{shown_view("bridge"), Theme{Scheme::light, 1.0, true}};
    auto* view = stage.window().findChild<FigureView*>();
    settle();
    const QColor before = view->grab().toImage().pixelColor(view->width() / 2, 3);
    stage.holder().set_theme(Theme{Scheme::dark, 1.0, true});
    settle();
    CHECK(before == figure_colours_of(Scheme::light, FigurePerson::man).ground);
    CHECK(view->grab().toImage().pixelColor(view->width() / 2, 3) == figure_colours_of(Scheme::dark, FigurePerson::man).ground);
    const QImage man = view->grab().toImage();
    stage.holder().set_theme(Theme{Scheme::dark, 1.0, true, FigurePerson::older_woman});
    settle();
    CHECK(view->grab().toImage() != man);
}
