#include "ui/pages/bullet_list.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kIndent = 20, kDot = 7;

/// A line with a dot before it; the dot is seen, not heard.
class BulletLine final : public Themed<QWidget> {
public:
    explicit BulletLine(const QString& text)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        (new QVBoxLayout{this})->addWidget(new TextLabel{TextRole::body, text});
    }

protected:
    void look_changed() override
    {
        layout()->setContentsMargins(theme().scaled(kIndent), 0, 0, 0);
        Themed<QWidget>::look_changed();
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const double size = theme().scaled(kDot), top = (theme().line_height(TextRole::body) - size) / 2;
        paint_rounded(painter, {2, top, size, size}, size / 2, theme().colours().primary);
    }
};

} // namespace

BulletList::BulletList(QWidget* parent) : Themed<QWidget>{parent}, layout_{new QVBoxLayout{this}}
{
    set_spoken_role(this, QAccessible::List);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(length::kUnit);
}

void BulletList::set_lines(const QStringList& lines)
{
    if (lines == lines_) return;
    lines_ = lines;
    while (QLayoutItem* item = layout_->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& text : lines) layout_->addWidget(new BulletLine{text});
}

} // namespace trygg::ui
