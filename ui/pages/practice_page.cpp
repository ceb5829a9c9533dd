#include "ui/pages/practice_page.h"

#include "ui/text/wording.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/text_label.h"

#include <QHideEvent>
#include <QScopedValueRollback>
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

/// The column of a part that keeps its distance `below`, so that the distance goes with it.
QVBoxLayout* practice_lines(QWidget* part, int below)
{
    auto* lines = new QVBoxLayout{part};
    lines->setContentsMargins(0, 0, 0, below);
    lines->setSpacing(length::kChoiceGap);
    return lines;
}

/// Makes everything in `layout` measure itself anew; Qt would do so only after the next events.
void forget_sizes(QLayout& layout)
{
    for (int i = 0; QLayoutItem* item = layout.itemAt(i); ++i) {
        QWidget* part = item->widget();
        if (QLayout* inner = part ? part->layout() : item->layout()) forget_sizes(*inner);
        if (part) part->updateGeometry();
    }
    layout.invalidate();
}

} // namespace

PracticePage::PracticePage(const Words& words, const QString& name, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{nullptr}, head_{new QWidget}, title_{new TextLabel{TextRole::h1}},
      lead_{new TextLabel{TextRole::lead}}, told_room_{new QWidget}, told_{new NoticeBar{Tone::tint}},
      parts_{new QVBoxLayout}, week_{new TextLabel{TextRole::body}}
{
    setObjectName(name);
    back_ = add_back(name + QStringLiteral(".back"));
    told_->setObjectName(name + QStringLiteral(".told"));
    week_->setObjectName(name + QStringLiteral(".week"));
    lead_->set_ink(Ink::secondary);
    week_->set_ink(Ink::secondary);
    auto* head = practice_lines(head_, length::kBlockGap);
    head->addWidget(title_);
    head->addWidget(lead_);
    practice_lines(told_room_, length::kBlockGap)->addWidget(told_);
    parts_->setSpacing(length::kBlockGap);
    column()->addSpacing(length::kUnit);
    column()->addWidget(head_);
    column()->addWidget(told_room_);
    column()->addLayout(parts_);
    parts_->addWidget(week_);
    told_room_->hide();
    connect(back_, &PushButton::clicked, this, [this] {
        stop();
        emit left();
    });
}

void PracticePage::add(QWidget* part) { parts_->insertWidget(parts_->indexOf(week_), part); }

void PracticePage::add_aside(QWidget* part)
{
    add(part);
    asides_ << part;
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
    fit();
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

void PracticePage::set_under_way(bool under_way)
{
    if (under_way && !under_way_) just_done_.reset();
    under_way_ = under_way;
    write_told();
    fit();
}

void PracticePage::fit()
{
    // Showing a part lays the page out at once, and that can resize it.
    if (is_fitting_) return;
    const QScopedValueRollback fitting{is_fitting_, true};
    show_around(false);
    set_tight(false);
    if (!ring_) return;
    ring_->set_most_height(0);
    const int room = maximumViewportSize().height();
    if (!under_way_ || needed_height() <= room) return;
    show_around(true);
    if (needed_height() <= room) return;
    set_tight(true);
    const int too_much = needed_height() - room;
    if (too_much > 0) ring_->set_most_height(std::max(1, ring_->sizeHint().height() - too_much));
}

void PracticePage::show_around(bool tight)
{
    head_->setVisible(!tight);
    lead_->setVisible(!under_way_);
    for (QWidget* part : std::as_const(asides_)) part->setVisible(!tight);
    week_->setVisible(!tight && done_.times > 0);
}

int PracticePage::needed_height() const
{
    QLayout& whole = *widget()->layout();
    forget_sizes(whole);
    return whole.totalHeightForWidth(maximumViewportSize().width());
}

void PracticePage::look_changed()
{
    Page::look_changed();
    fit();
}

void PracticePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
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
    week_->set_text(tr("This week: %1, %2 in all.", "times, minutes")
                        .arg(Wording::amount(done_.times, content::Unit::repetitions), practice_minutes(done_.length)));
}

} // namespace trygg::ui
