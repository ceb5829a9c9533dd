#include "support/stage.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QVBoxLayout>

using namespace trygg::ui;

namespace {

struct Page {
    Page()
        : page{new PageScroll}, first{new PushButton{PushButton::Kind::primary, QStringLiteral("Ett")}},
          second{new PushButton{PushButton::Kind::primary, QStringLiteral("Två")}}, field{new TextField}
    {
        for (QWidget* part : {static_cast<QWidget*>(first), static_cast<QWidget*>(second), static_cast<QWidget*>(field)}) {
            page->column()->addWidget(part);
        }
        stage = std::make_unique<Stage>(page);
        ring = page->findChild<FocusRing*>();
        first->setFocus();
        settle();
    }
    /// Whether the ring stands 6 pixels outside a widget.
    [[nodiscard]] bool stands_round(const QWidget* widget) const
    {
        const QRect at{widget->mapTo(ring->parentWidget(), QPoint{}), widget->size()};
        return ring->isVisible() && ring->geometry() == at.adjusted(-6, -6, 6, 6);
    }
    PageScroll* page;
    PushButton *first, *second;
    TextField* field;
    FocusRing* ring;
    std::unique_ptr<Stage> stage;
};

} // namespace

TEST_CASE("the ring stands outside what has the keyboard and follows it")
{
    Page page;
    CHECK(page.stands_round(page.first));
    page.stage->press(Qt::Key_Tab);
    CHECK(page.stands_round(page.second));
}

TEST_CASE("the ring follows a resized, moved, hidden and zoomed control")
{
    Page page;
    page.stage->resize({700, 500});
    CHECK(page.stands_round(page.first));
    page.stage->holder().set_theme(Theme{Scheme::dark, 2.0});
    settle();
    CHECK(page.stands_round(page.first));
    page.second->setFocus();
    page.first->hide();
    settle();
    CHECK(page.stands_round(page.second));
    page.second->hide();
    settle();
    CHECK(page.ring->target() != page.second);
}

TEST_CASE("round a text field the ring stands outside its frame")
{
    Page page;
    page.field->edit()->setFocus();
    settle();
    CHECK(page.stands_round(page.field->edit()->parentWidget()));
}

TEST_CASE("the ring never takes the mouse or the keyboard")
{
    Page page;
    CHECK(page.ring->testAttribute(Qt::WA_TransparentForMouseEvents));
    CHECK(page.ring->focusPolicy() == Qt::NoFocus);
}
