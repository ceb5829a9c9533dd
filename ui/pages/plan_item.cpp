#include "ui/pages/plan_item.h"

#include "ui/pages/bullet_list.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dose_ladder.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

struct PlanItem::Details : QWidget {
    /// A dose under the name of the day that it is for.
    struct DayDose {
        Card* card = new Card{Card::Kind::sunken};
        TextLabel* day = new TextLabel{TextRole::small};
        TextLabel* dose = new TextLabel{TextRole::body_bold};
        TextLabel* instead = new TextLabel{TextRole::small};

        DayDose()
        {
            card->set_padding(length::kChoiceGap);
            day->set_ink(Ink::secondary);
            instead->set_ink(Ink::secondary);
            for (QWidget* part : QList<QWidget*>{day, dose, instead}) card->body()->addWidget(part);
            card->body()->addStretch(1);
        }
        void set_words(const QString& name, const QString& amount, const QString& other)
        {
            day->set_text(name);
            dose->set_text(amount);
            instead->set_text(other);
            instead->setVisible(!other.isEmpty());
        }
    };

    DayDose ordinary, bad;
    TextLabel* so_far = new TextLabel;
    TextLabel* rise = new TextLabel;
    DoseLadder* ladder = new DoseLadder;
    TextLabel* ahead = new TextLabel{TextRole::h3};
    BulletList* replies = new BulletList;
    PushButton* more = new PushButton{PushButton::Kind::quiet_flush};
    BulletList* sessions = new BulletList;
    PlanActions* actions;

    explicit Details(const ExerciseId& exercise) : actions{new PlanActions{exercise}}
    {
        auto* doses = new FlowRow;
        doses->set_equal(true);
        doses->set_fill_height(true);
        doses->add(ordinary.card);
        doses->add(bad.card);
        auto* layout = new QVBoxLayout{this};
        layout->setContentsMargins(0, length::kChoiceGap, 0, length::kBlockGap);
        layout->setSpacing(length::kUnit);
        for (QWidget* part : QList<QWidget*>{doses, so_far, rise, ladder, ahead, replies}) layout->addWidget(part);
        layout->addWidget(more, 0, Qt::AlignLeft);
        layout->addWidget(sessions);
        layout->addSpacing(length::kUnit);
        layout->addWidget(actions);
        more->setObjectName(QStringLiteral("plan.%1.sessions").arg(to_qt(exercise.text())));
        sessions->hide();
        connect(more, &PushButton::clicked, this, [this] {
            sessions->setVisible(sessions->isHidden());
            write_more();
        });
    }
    void write_more()
    {
        more->setText(sessions->isHidden() ? PlanItem::tr("Show each session") : PlanItem::tr("Hide the sessions"));
        more->set_icon(sessions->isHidden() ? Icon::right : Icon::down);
    }
};

PlanItem::PlanItem(const ExerciseId& exercise, QWidget* parent)
    : Themed<QWidget>{parent}, exercise_{exercise}, row_{new ExerciseRow}, layout_{new QVBoxLayout{this}},
      words_{.dose = {},
             .reason = {},
             .plan_a = {},
             .plan_b = {},
             .instead = {},
             .story = {},
             .preview = {},
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
    const QString& brief = words.preview.brief;
    row_->set_words(words.actions.name, brief.isEmpty() ? words.reason : words.reason + QLatin1Char{' '} + brief, words.dose);
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
    const Preview& preview = words_.preview;
    details_->ordinary.set_words(tr("Ordinary day: plan A"), words_.plan_a, {});
    details_->bad.set_words(tr("Bad day: plan B, counts as done"), words_.plan_b, words_.instead);
    details_->so_far->set_text(story.so_far);
    details_->rise->set_text(story.rise);
    details_->rise->setVisible(!story.rise.isEmpty());
    details_->ladder->setVisible(!story.ladder.isEmpty());
    details_->ladder->set_ladder(story.ladder, PlanStory::legend(),
                                 story.rise.isEmpty() ? story.so_far
                                                      : story.so_far + QLatin1Char{' '} + story.rise);
    details_->ahead->set_text(preview.head);
    details_->ahead->setVisible(!preview.lines.isEmpty());
    details_->replies->set_lines(preview.lines);
    details_->replies->setVisible(!preview.lines.isEmpty());
    details_->sessions->set_lines(story.sessions);
    details_->more->setVisible(!story.sessions.isEmpty());
    details_->write_more();
    details_->actions->show_actions(words_.actions);
}

} // namespace trygg::ui
