#include "ui/pages/library_page.h"

#include "ui/pages/care_parts.h"
#include "ui/pages/exercise_terms.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/still_figure.h"
#include "ui/widgets/text_label.h"

#include <array>

#include <QEvent>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

using app::ExerciseDoor;
using content::Goal;

/// What most look for comes first.
constexpr std::array kOrder{Goal::mobility, Goal::strength, Goal::function, Goal::control,
                            Goal::balance,  Goal::aerobic,  Goal::nerve,    Goal::relaxation};

QString row_name(const ExerciseId& id) { return QStringLiteral("library.row.") + to_qt(id.text()); }

} // namespace

LibraryPage::LibraryPage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Page{words, length::kToday, parent}, facts_{facts}, back_{new PushButton{PushButton::Kind::quiet_flush}},
      title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      notice_{new NoticeBar{Tone::caution}}, programmes_{new PushButton{PushButton::Kind::quiet_flush}},
      handout_{new PushButton{PushButton::Kind::quiet_flush}}, filter_{new LibraryFilter},
      count_{new TextLabel{TextRole::small}}
{
    setObjectName(QStringLiteral("library"));
    lead_->set_ink(Ink::secondary);
    count_->set_ink(Ink::secondary);
    build_head();
    column()->addSpacing(2 * length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    for (QWidget* part : QList<QWidget*>{lead_, notice_, filter_, count_}) {
        column()->addWidget(part);
        if (part != count_) column()->addSpacing(length::kChoiceGap);
    }
    connect(back_, &PushButton::clicked, this, &LibraryPage::back);
    connect(programmes_, &PushButton::clicked, this, &LibraryPage::programmes);
    connect(handout_, &PushButton::clicked, this, &LibraryPage::handout);
    connect(filter_, &LibraryFilter::changed, this, &LibraryPage::sift);
    retranslate();
}

/// Back, and what else there is beside it: the exercises themselves begin as high up as can be.
void LibraryPage::build_head()
{
    back_->setObjectName(QStringLiteral("library.back"));
    back_->set_icon(Icon::back);
    set_back(back_);
    programmes_->setObjectName(QStringLiteral("library.programmes"));
    programmes_->set_icon(Icon::plan);
    handout_->setObjectName(QStringLiteral("library.handout"));
    handout_->set_icon(Icon::print);
    auto* row = new FlowRow;
    row->set_wraps(true);
    row->set_gap(length::kSectionGap, length::kChoiceGap);
    row->add(back_);
    row->add(programmes_);
    row->add(handout_);
    column()->addWidget(row);
}

void LibraryPage::show_library(const LibraryView& view)
{
    if (view_ == view && !groups_.empty()) return;
    view_ = view;
    retranslate();
}

QWidget* LibraryPage::first_focus() const { return back_; }

void LibraryPage::focus_exercise(const ExerciseId& id)
{
    // Rows that were taken away are there until the next event: the newest is the one shown.
    const auto rows = findChildren<ExerciseRow*>(row_name(id));
    if (!rows.isEmpty()) rows.last()->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

void LibraryPage::retranslate()
{
    title_->set_text(tr("Exercises"));
    lead_->set_text(tr("Look at any exercise, see how it is done, and put it into your plan."));
    back_->setText(tr("Back"));
    programmes_->setText(tr("Ready-made programmes"));
    handout_->setText(tr("Print a handout"));
    filter_->retranslate();
    const bool open = view_.door == ExerciseDoor::open || view_.door == ExerciseDoor::no_plan;
    for (QWidget* part : QList<QWidget*>{lead_, programmes_, handout_, filter_, count_}) part->setVisible(open);
    programmes_->setVisible(view_.door == ExerciseDoor::open);
    write_notice();
    write_groups();
    sift();
    chain_tabs(widget());
}

void LibraryPage::write_notice()
{
    notice_->clear_actions();
    notice_->setVisible(view_.door == ExerciseDoor::blocked || view_.door == ExerciseDoor::questions);
    if (view_.door == ExerciseDoor::blocked) {
        notice_->set_words(tr("The exercises wait"),
                           tr("They are closed until somebody in health care has examined you. What to do stands under "
                              "Today."));
    } else if (view_.door == ExerciseDoor::questions) {
        notice_->set_words(tr("First a few safety questions"), tr("When they are answered, the exercises open again."));
        PushButton* answer = notice_->add_action(tr("Answer now"));
        answer->setObjectName(QStringLiteral("library.answer"));
        connect(answer, &PushButton::clicked, this, &LibraryPage::answer_questions);
    }
}

void LibraryPage::write_groups()
{
    remove_parts(made_);
    groups_.clear();
    if (view_.door == ExerciseDoor::open || view_.door == ExerciseDoor::no_plan)
        for (const Goal goal : kOrder) add_group(goal);
    add_everyday();
    add_left_out();
}

Card* LibraryPage::add_part(const QString& heading)
{
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, length::kSectionGap, 0, 0);
    lines->setSpacing(length::kChoiceGap);
    lines->addWidget(new TextLabel{TextRole::h2, heading});
    auto* card = new Card;
    lines->addWidget(card);
    column()->addWidget(whole);
    made_ << whole;
    return card;
}

ExerciseRow* LibraryPage::add_row(Card* card, const ExerciseId& id, const QString& name, const QString& reason)
{
    auto* row = new ExerciseRow;
    row->setObjectName(row_name(id));
    auto* still = new StillFigure;
    if (const figure::Figure* figure = facts_.figure(id)) still->set_figure(*figure);
    row->set_thumbnail(still);
    row->set_words(name, reason, {});
    row->set_leads();
    row->set_line(card->body()->count() > 0);
    card->body()->addWidget(row);
    connect(row, &ExerciseRow::clicked, this, [this, id] { emit chosen(id); });
    return row;
}

void LibraryPage::add_group(Goal goal)
{
    Group group;
    Card* card = nullptr;
    for (const LibraryEntry& entry : view_.entries) {
        if (entry.exercise.goal != goal || entry.standing == app::Standing::avoided) continue;
        const auto said = words().book().exercises.find(entry.exercise.id);
        if (said == words().book().exercises.end()) continue;
        if (!card) card = add_part(ExerciseTerms::goal(goal));
        ExerciseRow* row = add_row(card, entry.exercise.id, to_qt(said->second.name), to_qt(said->second.purpose));
        if (entry.standing == app::Standing::in_plan)
            row->set_words(to_qt(said->second.name), to_qt(said->second.purpose), tr("In your plan"));
        group.rows.append({row, &entry.exercise});
    }
    if (!card) return;
    group.whole = made_.back();
    groups_.push_back(group);
}

void LibraryPage::add_everyday()
{
    if (view_.everyday.empty()) return;
    Card* card = add_part(tr("Movements of everyday life"));
    for (const auto& [id, said] : view_.everyday) add_row(card, id, to_qt(said.name), to_qt(said.purpose));
}

void LibraryPage::add_left_out()
{
    Card* card = nullptr;
    if (view_.door != ExerciseDoor::open) return;
    for (const LibraryEntry& entry : view_.entries) {
        if (entry.standing != app::Standing::avoided) continue;
        if (!card) card = add_part(tr("Left out for you"));
        auto* row = new ExerciseRow;
        row->set_words(words().exercise(entry.exercise.id), ExerciseTerms::avoided(entry.against), {});
        row->set_line(card->body()->count() > 0);
        card->body()->addWidget(row);
    }
}

void LibraryPage::sift()
{
    const ExerciseWish& wish = filter_->wish();
    int shown = 0;
    for (const Group& group : groups_) {
        int in_group = 0;
        for (const auto& [row, exercise] : group.rows) {
            const bool wanted = wish.fits(*exercise);
            row->setVisible(wanted);
            if (wanted) row->set_line(in_group++ > 0);
        }
        group.whole->setVisible(in_group > 0);
        shown += in_group;
    }
    count_->set_text(shown == 0 ? tr("No exercise is like that. Choose something else.") : tr("%n exercise(s)", nullptr, shown));
}

} // namespace trygg::ui
