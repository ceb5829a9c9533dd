#include "ui/pages/plan_item.h"

#include "ui/text/convert.h"
#include "ui/widgets/dose_ladder.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

struct PlanItem::Details : QWidget {
    TextLabel* so_far;
    TextLabel* rise;
    DoseLadder* ladder;
    TextLabel* fall;
    PlanActions* actions;

    explicit Details(const ExerciseId& exercise)
        : so_far{new TextLabel}, rise{new TextLabel}, ladder{new DoseLadder}, fall{new TextLabel{TextRole::small}},
          actions{new PlanActions{exercise}}
    {
        fall->set_ink(Ink::secondary);
        auto* layout = new QVBoxLayout{this};
        layout->setContentsMargins(0, length::kChoiceGap, 0, length::kBlockGap);
        layout->setSpacing(length::kUnit);
        layout->addWidget(so_far);
        layout->addWidget(rise);
        layout->addSpacing(length::kUnit);
        layout->addWidget(ladder);
        layout->addSpacing(length::kHalf);
        layout->addWidget(fall);
        layout->addSpacing(length::kUnit);
        layout->addWidget(actions);
    }
};

PlanItem::PlanItem(const ExerciseId& exercise, QWidget* parent)
    : Themed<QWidget>{parent}, exercise_{exercise}, row_{new ExerciseRow}, layout_{new QVBoxLayout{this}},
      words_{.dose = {},
             .reason = {},
             .story = {},
             .actions = {exercise, {}, {}, {}, {}, {}, 1, {}}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row_->setObjectName(QStringLiteral("plan.row.") + to_qt(exercise.text()));
    row_->set_opens(true);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    layout_->addWidget(row_);
    connect(row_, &ExerciseRow::open_changed, this, [this](bool open) {
        set_open(open);
        emit open_changed(open);
    });
}

void PlanItem::set_line(bool line) { row_->set_line(line); }

bool PlanItem::is_open() const { return row_->is_open(); }

QWidget* PlanItem::row() const { return row_; }

void PlanItem::show_words(const ItemWords& words)
{
    words_ = words;
    row_->set_words(words.actions.name, words.reason, words.dose);
    if (details_) fill_details();
}

void PlanItem::set_open(bool open)
{
    row_->set_open(open);
    if (open && !details_) add_details();
    if (!details_) return;
    if (!open) details_->actions->close_area();
    details_->setVisible(open);
}

void PlanItem::close_area()
{
    if (details_) details_->actions->close_area();
}

void PlanItem::add_details()
{
    details_ = new Details{exercise_};
    layout_->addWidget(details_);
    fill_details();
    connect(details_->actions, &PlanActions::changed, this, &PlanItem::changed);
    connect(details_->actions, &PlanActions::area_changed, this, &PlanItem::area_changed);
}

void PlanItem::fill_details()
{
    const Story& story = words_.story;
    details_->so_far->set_text(story.so_far);
    details_->rise->set_text(story.rise);
    details_->rise->setVisible(!story.rise.isEmpty());
    details_->ladder->setVisible(!story.ladder.isEmpty());
    details_->ladder->set_ladder(story.ladder, PlanStory::legend(),
                                 story.rise.isEmpty() ? story.so_far
                                                      : story.so_far + QLatin1Char{' '} + story.rise);
    details_->fall->set_text(story.fall);
    details_->fall->setVisible(!story.fall.isEmpty());
    details_->actions->show_actions(words_.actions);
}

} // namespace trygg::ui
