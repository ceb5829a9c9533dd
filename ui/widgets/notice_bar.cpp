#include "ui/widgets/notice_bar.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kBar = 6, kIcon = 26, kLeft = 24, kGap = 14, kTall = 16, kRight = 16;

} // namespace

NoticeBar::NoticeBar(Tone tone, QWidget* parent)
    : Themed<QWidget>{parent}, tone_{tone}, head_{new TextLabel{TextRole::body_bold}},
      text_{new TextLabel{TextRole::small}}, words_{new QWidget}, row_{new FlowRow},
      grid_{new QGridLayout{this}}
{
    set_spoken_role(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* words = new QVBoxLayout{words_};
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(head_);
    words->addWidget(text_);
    row_->hide();
    grid_->setSpacing(0);
    grid_->setColumnStretch(0, 1);
    set_tone(tone);
    arrange();
}

void NoticeBar::set_tone(Tone tone)
{
    tone_ = tone;
    const bool danger = tone == Tone::danger;
    head_->set_ink(danger ? Ink::danger : Ink::normal);
    text_->set_role(danger ? TextRole::body : TextRole::small);
    text_->set_ink(danger ? Ink::normal : Ink::secondary);
    if (icon_ == Icon::info && danger) icon_ = Icon::warn;
    update();
}

void NoticeBar::set_icon(Icon icon)
{
    icon_ = icon;
    update();
}

void NoticeBar::set_words(const QString& head, const QString& text)
{
    head_->set_text(head);
    text_->set_text(text);
    text_->setVisible(!text.isEmpty());
    setAccessibleName(head);
    setAccessibleDescription(text);
}

PushButton* NoticeBar::add_action(const QString& text, PushButton::Kind kind)
{
    auto* action = new PushButton{kind, text};
    actions_.append(action);
    row_->add(action);
    row_->show();
    arrange();
    return action;
}

void NoticeBar::clear_actions()
{
    for (PushButton* action : actions_) {
        row_->remove(action);
        action->hide();
        action->deleteLater();
    }
    actions_.clear();
    row_->hide();
    arrange();
}

void NoticeBar::arrange()
{
    const bool narrow = narrow_of(this);
    const int left = kBar + theme().space(kLeft - kBar), icon = theme().scaled(kIcon) + theme().space(kGap);
    const int right = theme().space(kRight), tall = theme().space(kTall);
    grid_->setContentsMargins(left, tall, right, tall);
    grid_->removeWidget(words_);
    grid_->removeWidget(row_);
    words_->layout()->setContentsMargins(icon, 0, 0, 0);
    grid_->addWidget(words_, 0, 0, Qt::AlignVCenter);
    const bool beside = actions_.size() == 1 && !narrow;
    row_->setContentsMargins(beside ? theme().space(kGap) : narrow ? 0 : icon,
                             beside ? 0 : theme().space(length::kUnit + length::kHalf), 0, 0);
    if (beside) grid_->addWidget(row_, 0, 1, Qt::AlignVCenter);
    else grid_->addWidget(row_, 1, 0, 1, 2);
}

void NoticeBar::look_changed()
{
    arrange();
    Themed<QWidget>::look_changed();
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const ToneColours colours = tone_colours(theme(), tone_);
    const double edge = theme().is_contrast() ? length::kContrastEdge : 0;
    paint_rounded(painter, rect(), length::kCardRadius, colours.ground, theme().colours().border, edge);
    paint_mark_bar(painter, QRectF{rect()}.adjusted(edge, edge, -edge, -edge),
                   length::kCardRadius - edge, kBar, colours.mark);
    const Colours& c = theme().colours();
    const QColor ink = tone_ == Tone::tint ? c.primary : tone_ == Tone::caution ? c.caution_text : c.danger_text;
    const double size = theme().scaled(kIcon);
    const double line = theme().line_height(TextRole::body_bold);
    const QPointF corner{static_cast<double>(kBar + theme().space(kLeft - kBar)), words_->y() + (line - size) / 2 + 2};
    paint_icon(painter, icon_, ink, {corner, QSizeF{size, size}});
}

} // namespace trygg::ui
