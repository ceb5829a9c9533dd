#include "support/gallery.h"
#include "support/stage.h"

#include "ui/widgets/app_frame.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/rail_item.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace trygg::ui;

namespace {

struct Room {
    QSize size;
    double zoom;
};

/// What is said about a widget that does not fit.
std::string describe(const QWidget* widget)
{
    return std::string{widget->metaObject()->className()} + " \"" + widget->accessibleName().toStdString() + "\"";
}

bool is_painted_text(const QWidget* widget)
{
    return qobject_cast<const TextLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
}

} // namespace

TEST_CASE("nothing in the gallery is cut off at any zoom or width")
{
    const Room room = GENERATE(Room{{1100, 760}, 1.0}, Room{{800, 600}, 1.0}, Room{{1100, 760}, 1.25},
                               Room{{1100, 760}, 1.5}, Room{{800, 600}, 1.25}, Room{{800, 600}, 1.5}, Room{{800, 600}, 2.0},
                               Room{{3840, 2160}, 2.0});
    for (const Scene& scene : gallery()) {
        INFO(scene.name.toStdString() << " at " << room.size.width() << " wide, zoom " << room.zoom);
        QWidget* frame = framed(scene);
        Stage stage{frame, Theme{Scheme::light, room.zoom}, room.size};
        CHECK(stage.window().width() == room.size.width());
        for (const QWidget* part : frame->findChildren<QWidget*>()) {
            if (!part->isVisible() || !is_painted_text(part)) continue;
            INFO(describe(part));
            CHECK(part->height() >= part->heightForWidth(part->width()));
            const QWidget* parent = part->parentWidget();
            CHECK(part->x() >= 0);
            CHECK(part->x() + part->width() <= parent->width());
            CHECK(part->y() + part->height() <= parent->height() + 1);
        }
    }
}

TEST_CASE("no word of a label or button in the gallery is broken at 200 percent on a small window")
{
    for (const Scene& scene : gallery()) {
        INFO(scene.name.toStdString());
        QWidget* frame = framed(scene);
        Stage stage{frame, Theme{Scheme::light, 2.0}, {800, 600}};
        for (const QAbstractButton* part : frame->findChildren<QAbstractButton*>()) {
            if (!part->isVisible()) continue;
            INFO(describe(part));
            CHECK(part->width() >= part->minimumSizeHint().width());
        }
        for (const TextLabel* part : frame->findChildren<TextLabel*>()) {
            if (!part->isVisible()) continue;
            INFO(describe(part));
            CHECK(part->width() >= TextBlock(part->theme(), part->role(), part->text()).least_width());
        }
    }
}

TEST_CASE("every target in the gallery is at least 44 pixels both ways at every zoom")
{
    const Room room = GENERATE(Room{{1100, 760}, 1.0}, Room{{800, 600}, 1.5}, Room{{800, 600}, 2.0});
    for (const Scene& scene : gallery()) {
        QWidget* frame = framed(scene);
        Stage stage{frame, Theme{Scheme::light, room.zoom}, room.size};
        for (const QAbstractButton* part : frame->findChildren<QAbstractButton*>()) {
            if (!part->isVisible() || part->testAttribute(Qt::WA_TransparentForMouseEvents)) continue;
            INFO(scene.name.toStdString() << ": " << describe(part));
            CHECK(part->height() >= 44);
            CHECK(part->width() >= 44);
        }
    }
}

TEST_CASE("a page's column is centred, at most as wide as told, and grows with the zoom")
{
    auto* page = new PageScroll{length::kQuestion};
    auto* label = new TextLabel{TextRole::body, QStringLiteral("Hej")};
    page->column()->addWidget(label);
    Stage stage{page, Theme{}, {1100, 700}};
    CHECK(label->width() == 640);
    CHECK(label->x() == 230);
    stage.resize({500, 700});
    CHECK(page->is_narrow());
    CHECK(label->x() == 20);
    CHECK(label->width() == 460);
    stage.resize({2400, 700});
    stage.holder().set_theme(Theme{Scheme::light, 2.0});
    settle();
    CHECK(label->width() == 1280);
}

TEST_CASE("buttons of a row fill the width of a narrow window only")
{
    auto* page = new PageScroll{length::kQuestion};
    auto* row = new FlowRow;
    auto* save = new PushButton{PushButton::Kind::primary, QStringLiteral("Spara")};
    row->add(save);
    page->column()->addWidget(row);
    Stage stage{page, Theme{}, {1100, 700}};
    CHECK(save->width() == save->sizeHint().width());
    stage.resize({500, 700});
    CHECK(save->width() == 460);
}

TEST_CASE("choosing an answer moves nothing")
{
    ChoiceButton button{ChoiceButton::Mark::radio};
    button.set_words(QStringLiteral("Bevægelsesindskrænkning i ryggen"), QStringLiteral("Om morgenen"));
    for (int width = 150; width < 500; width += 10) {
        button.setChecked(false);
        const int before = button.heightForWidth(width);
        button.setChecked(true);
        CHECK(button.heightForWidth(width) == before);
    }
}

TEST_CASE("the keyboard's place is scrolled into view with room for its ring")
{
    auto* page = new PageScroll;
    QList<PushButton*> buttons;
    for (int i = 0; i < 30; ++i) {
        buttons.append(new PushButton{PushButton::Kind::secondary, QString::number(i)});
        page->column()->addWidget(buttons.back());
    }
    Stage stage{page, Theme{}, {800, 400}};
    buttons[20]->setFocus();
    settle();
    const int top = buttons[20]->mapTo(page, QPoint{}).y();
    CHECK(top >= 6);
    CHECK(top + buttons[20]->height() + 6 <= page->height());
    page->to_top();
    CHECK(page->verticalScrollBar()->value() == 0);
}
