#include "ui/widgets/why_box.h"

#include "ui/theme/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kIcon = 22, kSide = 17, kGap = 13, kTall = 16;

} // namespace

WhyBox::WhyBox(QWidget* parent) : Themed<QWidget>{parent}, label_{new TextLabel{TextRole::small}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    (new QVBoxLayout{this})->addWidget(label_);
}

void WhyBox::set_words(const QString& head, const QString& text)
{
    label_->set_text(head + QLatin1Char(' ') + text);
    label_->set_bold(0, static_cast<int>(head.size()));
}

void WhyBox::look_changed()
{
    const int left = theme().space(kSide) + theme().scaled(kIcon) + theme().space(kGap);
    layout()->setContentsMargins(left, theme().space(kTall), theme().space(kSide), theme().space(kTall));
    Themed<QWidget>::look_changed();
}

void WhyBox::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const double edge = theme().is_contrast() ? length::kContrastEdge : 0;
    paint_rounded(painter, rect(), length::kCardRadius, c.sunken, c.border, edge);
    const double size = theme().scaled(kIcon), line = theme().line_height(TextRole::small);
    paint_icon(painter, Icon::info, c.primary,
               {static_cast<double>(theme().space(kSide)), label_->y() + (line - size) / 2, size, size});
}

} // namespace trygg::ui
