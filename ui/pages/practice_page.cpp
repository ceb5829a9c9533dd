#include "ui/pages/practice_page.h"

#include "ui/text/wording.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QHideEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

using std::chrono::seconds;

/// To the nearest minute, and never none.
QString practice_minutes(seconds length)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(length).count();
    return Wording::amount(std::max(1, static_cast<int>(minutes)), content::Unit::minutes);
}

} // namespace

PracticePage::PracticePage(const Words& words, const QString& name, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{nullptr}, title_{new TextLabel{TextRole::h1}},
      lead_{new TextLabel{TextRole::lead}}, told_room_{new QWidget}, told_{new NoticeBar{Tone::tint}},
      parts_{new QVBoxLayout}, week_{new TextLabel{TextRole::body}}
{
    setObjectName(name);
    back_ = add_back(name + QStringLiteral(".back"));
    told_->setObjectName(name + QStringLiteral(".told"));
    week_->setObjectName(name + QStringLiteral(".week"));
    lead_->set_ink(Ink::secondary);
    week_->set_ink(Ink::secondary);
    column()->addSpacing(length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addSpacing(length::kBlockGap);
    auto* lines = new QVBoxLayout{told_room_};
    lines->setContentsMargins(0, 0, 0, length::kBlockGap);
    lines->addWidget(told_);
    column()->addWidget(told_room_);
    column()->addLayout(parts_);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(week_);
    parts_->setSpacing(length::kBlockGap);
    told_room_->hide();
    connect(back_, &PushButton::clicked, this, [this] {
        stop();
        emit left();
    });
}

void PracticePage::add(QWidget* part)
{
    parts_->addWidget(part);
}

void PracticePage::open(const diary::PracticeWeek& week)
{
    just_done_.reset();
    write_told();
    show_week(week);
    reset();
}

void PracticePage::show_week(const diary::PracticeWeek& week)
{
    done_ = week;
    write_week();
}

void PracticePage::set_head(const QString& title, const QString& lead)
{
    title_->set_text(title);
    lead_->set_text(lead);
}

void PracticePage::end_with(seconds length)
{
    just_done_ = length;
    write_told();
    if (length >= diary::kLeastPractice) emit ended(length);
}

void PracticePage::hideEvent(QHideEvent* event)
{
    if (event->spontaneous()) rest();
    else stop();
    Page::hideEvent(event);
}

void PracticePage::retranslate()
{
    write_told();
    write_week();
}

void PracticePage::write_told()
{
    told_room_->setVisible(just_done_.has_value());
    if (!just_done_) return;
    const bool counts = *just_done_ >= diary::kLeastPractice;
    told_->set_icon(counts ? Icon::check : Icon::info);
    if (counts) told_->set_words(tr("Done: %1").arg(practice_minutes(*just_done_)), tr("It is written in your diary."));
    else told_->set_words(tr("You stopped"), tr("Less than a minute is not written down."));
}

void PracticePage::write_week()
{
    week_->setVisible(done_.times > 0);
    week_->set_text(tr("This week: %1, %2 in all.", "times, minutes")
                        .arg(Wording::amount(done_.times, content::Unit::repetitions), practice_minutes(done_.length)));
}

} // namespace trygg::ui
