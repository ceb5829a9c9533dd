#include "ui/pages/start_health_pages.h"

#include "content/codes.h"
#include "ui/pages/start_choices.h"
#include "ui/text/convert.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

/// In the order of plan::Pattern and app::LyingPlace.
const QStringList kPatterns{"nonspecific", "sciatica", "stenosis", "osteoporosis", "neck"};
const QStringList kPlaces{"floor", "bed", "no"};
/// What can be at hand, beside what is taken as always there.
const QStringList kOfferedEquipment{"bike", "pool", "stairs", "band", "weight", "stick", "step"};

QStringList chosen(const QStringList& ids, const auto& value)
{
    return value ? QStringList{ids[static_cast<int>(*value)]} : QStringList{};
}

} // namespace

PatternPage::PatternPage(const Words& words, QWidget* parent)
    : StartPage{words, "pattern", parent}, pattern_{new ChoiceGroup{ChoiceGroup::Kind::one}}
{
    pattern_->setObjectName("pattern.choice");
    answers()->addWidget(pattern_);
    connect(pattern_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        app::FirstStart changed = start();
        changed.pattern = static_cast<plan::Pattern>(kPatterns.indexOf(ids.value(0)));
        change(changed);
    });
    PatternPage::retranslate();
}

QWidget* PatternPage::first_focus() const
{
    pattern_->focus_answer();
    return pattern_->focusWidget();
}

void PatternPage::fill() { pattern_->set_chosen(chosen(kPatterns, start().pattern)); }

QString PatternPage::missing() const { return start().pattern ? QString{} : tr("Choose the one that is most like it."); }

void PatternPage::retranslate()
{
    const auto& question = words().setup("pattern");
    set_head(to_qt(question.heading), to_qt(question.help));
    pattern_->set_question(to_qt(question.heading));
    pattern_->set_choices(choices_of(question, kPatterns));
    StartPage::retranslate();
}

SafetyPage::SafetyPage(const Words& words, QWidget* parent)
    : StartPage{words, "safety", parent}, heart_{new YesNoUnsureBlock{"safety.heart"}},
      falls_{new YesNoUnsureBlock{"safety.falls"}}, continence_{new YesNoUnsureBlock{"safety.continence"}}
{
    const auto add = [this](YesNoUnsureBlock* block, std::optional<app::YesNoUnsure> app::FirstStart::*answer) {
        answers()->addWidget(block);
        connect(block, &YesNoUnsureBlock::answered, this, [this, answer](app::YesNoUnsure given) {
            app::FirstStart changed = start();
            changed.*answer = given;
            change(changed);
        });
    };
    add(heart_, &app::FirstStart::heart);
    add(falls_, &app::FirstStart::falls);
    add(continence_, &app::FirstStart::continence);
    SafetyPage::retranslate();
}

QWidget* SafetyPage::first_focus() const
{
    heart_->group()->focus_answer();
    return heart_->group()->focusWidget();
}

void SafetyPage::fill()
{
    heart_->set_answer(start().heart);
    falls_->set_answer(start().falls);
    continence_->set_answer(start().continence);
}

QString SafetyPage::missing() const
{
    const bool all = start().heart && start().falls && start().continence;
    return all ? QString{} : tr("Answer all three questions. “Not sure” is an answer too.");
}

void SafetyPage::retranslate()
{
    set_head(tr("So that the exercises suit you"), tr("Three questions about your health. They decide which exercises are left out."));
    heart_->set_words(words().setup("heart"));
    falls_->set_words(words().setup("falls"));
    continence_->set_words(words().setup("continence"));
    StartPage::retranslate();
}

PlacePage::PlacePage(const Words& words, QWidget* parent)
    : StartPage{words, "place", parent}, lying_{new ChoiceGroup{ChoiceGroup::Kind::one}},
      equipment_head_{new BlockHead}, equipment_{new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs}}
{
    lying_->setObjectName("place.lying");
    equipment_->setObjectName("place.equipment");
    answers()->addWidget(lying_);
    answers()->addWidget(equipment_head_);
    answers()->addWidget(equipment_);
    connect(lying_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        app::FirstStart changed = start();
        changed.lying_place = static_cast<app::LyingPlace>(kPlaces.indexOf(ids.value(0)));
        change(changed);
    });
    connect(equipment_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        app::FirstStart changed = start();
        changed.equipment.clear();
        for (const QString& id : ids)
            if (const auto item = content::equipment_from(id.toStdString())) changed.equipment.insert(*item);
        change(changed);
    });
    PlacePage::retranslate();
}

QWidget* PlacePage::first_focus() const
{
    lying_->focus_answer();
    return lying_->focusWidget();
}

void PlacePage::fill()
{
    lying_->set_chosen(chosen(kPlaces, start().lying_place));
    QStringList ids;
    for (const content::Equipment item : start().equipment) ids << to_qt(content::code(item));
    equipment_->set_chosen(ids);
}

QString PlacePage::missing() const
{
    return start().lying_place ? QString{} : tr("Choose whether you can lie down.");
}

void PlacePage::retranslate()
{
    const auto& floor = words().setup("floor");
    const auto& equipment = words().setup("equipment");
    set_head(to_qt(floor.heading), to_qt(floor.help));
    lying_->set_question(to_qt(floor.heading));
    lying_->set_choices(choices_of(floor, kPlaces));
    equipment_head_->set_words(to_qt(equipment.heading), to_qt(equipment.help));
    equipment_->set_question(to_qt(equipment.heading));
    equipment_->set_choices(choices_of(equipment, kOfferedEquipment));
    StartPage::retranslate();
}

} // namespace trygg::ui
