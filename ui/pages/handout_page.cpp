#include "ui/pages/handout_page.h"

#include "ui/pages/care_parts.h"
#include "ui/pages/exercise_terms.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

#include <QVBoxLayout>

namespace trygg::ui {

HandoutPage::HandoutPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{add_back(QStringLiteral("handout.back"))},
      title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}}, list_{new QWidget},
      missing_{new TextLabel{TextRole::body_bold}}, print_{new PushButton{PushButton::Kind::primary}}
{
    setObjectName(QStringLiteral("handout"));
    lead_->set_ink(Ink::secondary);
    missing_->set_ink(Ink::caution);
    missing_->hide();
    print_->setObjectName(QStringLiteral("handout.print"));
    print_->set_icon(Icon::print);
    auto* lines = new QVBoxLayout{list_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* row = new FlowRow;
    row->add(print_);
    column()->addSpacing(length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(row);
    column()->addWidget(missing_);
    column()->addWidget(list_);
    connect(back_, &PushButton::clicked, this, &HandoutPage::back);
    connect(print_, &PushButton::clicked, this, &HandoutPage::print_ticked);
    set_primary(print_);
    retranslate();
}

void HandoutPage::show_handout(const HandoutView& view)
{
    view_ = view;
    build();
    retranslate();
    for (Group& group : groups_) {
        QStringList ticked;
        for (const ExerciseId& id : view_.ticked) ticked << to_qt(id.text());
        group.ticks->set_chosen(ticked);
    }
    count();
    chain_tabs(widget());
}

QWidget* HandoutPage::first_focus() const { return back_; }

void HandoutPage::build()
{
    remove_parts(made_);
    groups_.clear();
    for (const HandoutChoice& choice : view_.choices) {
        if (std::ranges::find(groups_, choice.goal, &Group::goal) != groups_.end()) continue;
        Group group{choice.goal, new TextLabel{TextRole::h2},
                    new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs}};
        group.ticks->setObjectName(QStringLiteral("handout.goal.%1").arg(static_cast<int>(choice.goal)));
        auto* whole = new QWidget;
        auto* lines = new QVBoxLayout{whole};
        lines->setContentsMargins(0, length::kSectionGap, 0, 0);
        lines->setSpacing(length::kChoiceGap);
        lines->addWidget(group.head);
        lines->addWidget(group.ticks);
        list_->layout()->addWidget(whole);
        made_ << whole;
        connect(group.ticks, &ChoiceGroup::chosen_changed, this, &HandoutPage::count);
        groups_.push_back(group);
    }
}

void HandoutPage::retranslate()
{
    title_->set_text(tr("Print exercises"));
    lead_->set_text(tr("Tick the exercises that the handout is to hold. Each has two pictures, the steps and room for "
                       "notes. What is in your plan has its dose, the others a line for it."));
    missing_->set_text(tr("Tick at least one exercise."));
    for (Group& group : groups_) {
        const QString goal = ExerciseTerms::goal(group.goal);
        QList<Choice> choices;
        for (const HandoutChoice& choice : view_.choices)
            if (choice.goal == group.goal)
                choices << Choice{.id = to_qt(choice.exercise.text()), .title = words().exercise(choice.exercise)};
        group.head->set_text(goal);
        group.ticks->set_question(goal);
        group.ticks->set_choices(choices);
    }
    count();
}

void HandoutPage::count()
{
    qsizetype ticked = 0;
    for (const Group& group : groups_) ticked += group.ticks->chosen().size();
    print_->setText(ticked == 0 ? tr("Print the handout")
                                : tr("Print %n exercise(s)", nullptr, static_cast<int>(ticked)));
    if (ticked > 0) missing_->hide();
}

void HandoutPage::print_ticked()
{
    std::vector<ExerciseId> exercises;
    for (const Group& group : groups_)
        for (const QString& id : group.ticks->chosen()) exercises.push_back(*ExerciseId::from(id.toStdString()));
    missing_->setVisible(exercises.empty());
    if (!exercises.empty()) emit print(exercises);
}

} // namespace trygg::ui
