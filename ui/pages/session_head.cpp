#include "ui/pages/session_head.h"

#include "ui/widgets/push_button.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

namespace trygg::ui {
namespace {

/// Width at zoom 1 from which all stands in one row.
constexpr int kOneRow = 640;

} // namespace

SessionHead::SessionHead(QWidget* parent)
    : Themed<QWidget>{parent}, layout_{new QGridLayout{this}}, back_{new PushButton{PushButton::Kind::quiet_flush}},
      where_{new TextLabel{TextRole::body_bold}}, bar_{new SegmentBar},
      end_{new PushButton{PushButton::Kind::quiet}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    back_->setObjectName(QStringLiteral("session.back"));
    back_->set_icon(Icon::back);
    end_->setObjectName(QStringLiteral("session.end"));
    end_->set_icon(Icon::stop);
    arrange();
    setTabOrder(back_, end_);
    retranslate();
}

void SessionHead::show_progress(int number, int total, double share)
{
    number_ = number;
    total_ = total;
    share_ = share;
    for (QWidget* part : QList<QWidget*>{where_, bar_, end_}) part->show();
    retranslate();
}

void SessionHead::hide_progress()
{
    for (QWidget* part : QList<QWidget*>{where_, bar_, end_}) part->hide();
}

void SessionHead::retranslate()
{
    back_->setText(tr("Back"));
    end_->setText(tr("End the session"));
    const QString where = tr("Exercise %1 of %2").arg(number_).arg(total_);
    where_->set_text(where);
    bar_->set_progress(number_ - 1 + share_, total_, where);
}

void SessionHead::look_changed()
{
    narrow_.reset();
    arrange();
    Themed<QWidget>::look_changed();
}

void SessionHead::resizeEvent(QResizeEvent* event)
{
    Themed<QWidget>::resizeEvent(event);
    arrange();
}

void SessionHead::arrange()
{
    const bool narrow = width() < theme().scaled(kOneRow);
    if (narrow_ == narrow) return;
    narrow_ = narrow;
    for (QWidget* part : QList<QWidget*>{back_, where_, bar_, end_}) layout_->removeWidget(part);
    layout_->setSpacing(theme().space(length::kUnit * 2));
    layout_->setVerticalSpacing(theme().space(length::kUnit));
    const int row = narrow ? 1 : 0;
    layout_->addWidget(back_, 0, 0, Qt::AlignLeft);
    layout_->addWidget(where_, row, narrow ? 0 : 1, Qt::AlignVCenter);
    layout_->addWidget(bar_, row, narrow ? 1 : 2, Qt::AlignVCenter);
    layout_->addWidget(end_, 0, narrow ? 1 : 3, Qt::AlignRight);
    for (int column = 0; column < 4; ++column) layout_->setColumnStretch(column, column == (narrow ? 1 : 2) ? 1 : 0);
}

} // namespace trygg::ui
