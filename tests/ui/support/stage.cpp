#include "support/stage.h"

#include <QCoreApplication>
#include <QTest>
#include <QVBoxLayout>

namespace trygg::ui {

Stage::Stage(QWidget* played, Theme theme, QSize size) : holder_{theme}, window_{new QWidget}
{
    auto* layout = new QVBoxLayout{window_.get()};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(played);
    holder_.dress(window_.get());
    window_->resize(size);
    window_->show();
    window_->activateWindow();
    settle();
}

void Stage::resize(QSize size)
{
    window_->resize(size);
    settle();
}

void Stage::press(Qt::Key key)
{
    QTest::keyClick(focused() ? focused() : window_.get(), key);
    settle();
}

void Stage::type(const QString& text)
{
    QTest::keyClicks(focused() ? focused() : window_.get(), text);
    settle();
}

void settle()
{
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
}

} // namespace trygg::ui
