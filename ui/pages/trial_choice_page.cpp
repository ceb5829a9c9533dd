#include "ui/pages/trial_choice_page.h"

#include "ui/pages/care_parts.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

const char* id_of(TrialChoice choice)
{
    switch (choice) {
    case TrialChoice::put_in: return "put_in";
    case TrialChoice::not_for_me: return "not_for_me";
    case TrialChoice::later: break;
    }
    return "later";
}

TrialChoice choice_of(const QString& id)
{
    for (const TrialChoice choice : {TrialChoice::put_in, TrialChoice::not_for_me})
        if (id == QLatin1String{id_of(choice)}) return choice;
    return TrialChoice::later;
}

} // namespace

TrialChoicePage::TrialChoicePage(const Words& words, QWidget* parent)
    : Page{words, length::kQuestion, parent}, title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      list_{new QWidget}, save_{new PushButton{PushButton::Kind::primary}}
{
    setObjectName(QStringLiteral("trial"));
    lead_->set_ink(Ink::secondary);
    save_->setObjectName(QStringLiteral("trial.save"));
    auto* lines = new QVBoxLayout{list_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kChoiceGap);
    auto* row = new FlowRow;
    row->add(save_);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addWidget(list_);
    column()->addSpacing(length::kSectionGap);
    column()->addWidget(row);
    connect(save_, &PushButton::clicked, this, &TrialChoicePage::save);
    retranslate();
    set_primary(save_);
}

void TrialChoicePage::show_tried(const std::vector<ExerciseId>& exercises, bool may_put_in)
{
    may_put_in_ = may_put_in;
    remove_parts(made_);
    questions_.clear();
    for (const ExerciseId& exercise : exercises) {
        Question asked{exercise, new TextLabel{TextRole::h3},
                       new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}};
        asked.choices->setObjectName(QStringLiteral("trial.") + to_qt(exercise.text()));
        auto* whole = new QWidget;
        auto* lines = new QVBoxLayout{whole};
        lines->setContentsMargins(0, length::kSectionGap, 0, 0);
        lines->setSpacing(length::kChoiceGap);
        lines->addWidget(asked.name);
        lines->addWidget(asked.choices);
        list_->layout()->addWidget(whole);
        made_ << whole;
        questions_.push_back(asked);
    }
    retranslate();
    chain_tabs(widget());
}

QWidget* TrialChoicePage::first_focus() const
{
    if (questions_.empty()) return save_;
    const TrialChoice first = may_put_in_ ? TrialChoice::put_in : TrialChoice::not_for_me;
    return questions_.front().choices->button(QString::fromLatin1(id_of(first)));
}

void TrialChoicePage::retranslate()
{
    title_->set_text(tr("How did it feel?"));
    lead_->set_text(may_put_in_ ? tr("Choose for each exercise. What goes into the plan begins with a light dose. You can "
                                     "change your mind later.")
                                : tr("Tomorrow we ask how you were afterwards. Then what felt good can go into your plan. "
                                     "What is not for you, you can leave out now."));
    save_->setText(tr("Save"));
    for (Question& asked : questions_) {
        const QString name = words().exercise(asked.exercise);
        asked.name->set_text(name);
        QList<Choice> choices;
        if (may_put_in_)
            choices << Choice{.id = QString::fromLatin1(id_of(TrialChoice::put_in)),
                              .title = tr("Felt good"),
                              .sub_text = tr("Put it into my plan")};
        choices << Choice{.id = QString::fromLatin1(id_of(TrialChoice::not_for_me)),
                          .title = tr("Not for me"),
                          .sub_text = tr("Leave it out")}
                << Choice{.id = QString::fromLatin1(id_of(TrialChoice::later)),
                          .title = may_put_in_ ? tr("Decide later") : tr("Decide tomorrow"),
                          .sub_text = tr("Nothing changes")};
        asked.choices->set_question(name);
        asked.choices->set_choices(choices);
    }
}

void TrialChoicePage::save()
{
    std::vector<TrialDecision> decisions;
    for (const Question& asked : questions_)
        decisions.push_back({asked.exercise, choice_of(asked.choices->chosen_one())});
    emit decided(decisions);
}

} // namespace trygg::ui
