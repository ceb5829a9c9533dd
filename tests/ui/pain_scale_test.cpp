#include "support/stage.h"

#include "ui/widgets/pain_scale.h"
#include "ui/widgets/push_button.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace trygg;
using namespace trygg::ui;

namespace {

struct Asked {
    explicit Asked(QSize size = {1100, 400}, double zoom = 1) : scale{new PainScale}
    {
        scale->set_end_labels(QStringLiteral("0 = ingen smärta"), QStringLiteral("10 = värsta tänkbara smärta"));
        auto* page = new QWidget;
        auto* column = new QVBoxLayout{page};
        column->addWidget(scale);
        column->addWidget(new PushButton{PushButton::Kind::primary, QStringLiteral("Fortsätt")});
        column->addStretch(1);
        stage = std::make_unique<Stage>(page, Theme{Scheme::light, zoom}, size);
        scale->focus_answer();
        settle();
    }
    [[nodiscard]] int at() const { return static_cast<QAbstractButton*>(stage->focused())->text().toInt(); }
    PainScale* scale;
    std::unique_ptr<Stage> stage;
};

} // namespace

TEST_CASE("no pain score is suggested")
{
    Asked asked;
    CHECK_FALSE(asked.scale->chosen());
    asked.stage->press(Qt::Key_Right);
    asked.stage->press(Qt::Key_Right);
    CHECK(asked.at() == 2);
    CHECK_FALSE(asked.scale->chosen());
}

TEST_CASE("a digit chooses its score")
{
    Asked asked;
    QSignalSpy changed{asked.scale, &PainScale::chosen_changed};
    asked.stage->press(Qt::Key_7);
    CHECK(asked.scale->chosen() == PainScore::of(7));
    CHECK(asked.at() == 7);
    CHECK(changed.count() == 1);
    asked.stage->press(Qt::Key_0);
    CHECK(asked.scale->chosen() == PainScore::of(0));
}

TEST_CASE("one and nought make ten, but not when something came between")
{
    Asked asked;
    asked.stage->type("10");
    CHECK(asked.scale->chosen() == PainScore::of(10));
    asked.stage->press(Qt::Key_1);
    asked.stage->press(Qt::Key_Right);
    asked.stage->press(Qt::Key_0);
    CHECK(asked.scale->chosen() == PainScore::of(0));
}

TEST_CASE("arrows and Enter choose, Enter again goes on")
{
    Asked asked;
    QSignalSpy confirmed{asked.scale, &PainScale::confirmed};
    asked.stage->press(Qt::Key_End);
    asked.stage->press(Qt::Key_Left);
    asked.stage->press(Qt::Key_Return);
    CHECK(asked.scale->chosen() == PainScore::of(9));
    CHECK(confirmed.isEmpty());
    asked.stage->press(Qt::Key_Return);
    CHECK(confirmed.count() == 1);
}

TEST_CASE("down leaves the scale for the next control")
{
    Asked asked;
    asked.stage->press(Qt::Key_3);
    asked.stage->press(Qt::Key_Down);
    CHECK(static_cast<QAbstractButton*>(asked.stage->focused())->text() == "Fortsätt");
}

TEST_CASE("every score is a large enough target in one row and in rows of four")
{
    const auto [size, zoom] = GENERATE(std::pair{QSize{1100, 400}, 1.0}, std::pair{QSize{600, 700}, 1.0},
                                       std::pair{QSize{800, 800}, 2.0});
    Asked asked{size, zoom};
    for (const QAbstractButton* cell : asked.scale->findChildren<QAbstractButton*>()) {
        CHECK(cell->width() >= 44);
        CHECK(cell->height() >= 56);
    }
}

TEST_CASE("a narrow scale stands in rows of four, four and three")
{
    Asked asked{{600, 700}};
    const auto cells = asked.scale->findChildren<QAbstractButton*>();
    CHECK(cells[3]->y() == cells[0]->y());
    CHECK(cells[4]->y() > cells[3]->y());
    CHECK(cells[8]->y() > cells[7]->y());
    asked.stage->press(Qt::Key_Down);
    CHECK(asked.at() == 4);
}

TEST_CASE("a score set in code is silent and can be cleared")
{
    Asked asked;
    QSignalSpy changed{asked.scale, &PainScale::chosen_changed};
    asked.scale->set_chosen(PainScore::of(5));
    CHECK(asked.scale->chosen() == PainScore::of(5));
    asked.scale->set_chosen({});
    CHECK_FALSE(asked.scale->chosen());
    CHECK(changed.isEmpty());
}
