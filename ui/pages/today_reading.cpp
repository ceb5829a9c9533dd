#include "ui/pages/today_reading.h"

#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

TodayReading::TodayReading(QWidget* parent)
    : Themed<QWidget>{parent}, text_{new TextLabel}, read_{new PushButton{PushButton::Kind::quiet_flush}},
      put_away_{new PushButton{PushButton::Kind::quiet_flush}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    read_->setObjectName(QStringLiteral("today.read"));
    put_away_->setObjectName(QStringLiteral("today.put_away"));
    text_->set_ink(Ink::secondary);
    auto* row = new FlowRow;
    row->set_gap(length::kUnit * 2);
    row->add(text_, 1);
    row->add(read_);
    row->add(put_away_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    // What these lead to may take the line away.
    connect(read_, &QAbstractButton::clicked, this, [this] { if (tip_) emit read(tip_->article); }, Qt::QueuedConnection);
    connect(put_away_, &QAbstractButton::clicked, this, [this] { if (tip_) emit put_away(tip_->article); }, Qt::QueuedConnection);
    hide();
}

void TodayReading::show_tip(const std::optional<ReadingTip>& tip)
{
    tip_ = tip;
    retranslate();
}

void TodayReading::retranslate()
{
    setVisible(tip_.has_value());
    if (!tip_) return;
    text_->set_text(tr("Worth reading: %1").arg(to_qt(tip_->title)));
    read_->setText(tr("Read it"));
    put_away_->setText(tr("Not now"));
}

} // namespace trygg::ui
