#include "ui/pages/settings_exercises.h"

#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

namespace trygg::ui {
namespace {

QString id_of(FigurePerson person) { return QString::number(static_cast<int>(person)); }

QString id_of(Volume volume) { return QString::number(static_cast<int>(volume)); }

} // namespace

SettingsExercises::SettingsExercises(QWidget* parent)
    : SettingsPart{parent}, person_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}},
      volume_{new Segments}, volume_help_{new TextLabel}
{
    person_->setObjectName(QStringLiteral("settings.person"));
    volume_->setObjectName(QStringLiteral("settings.volume"));
    person_head_ = add(person_);
    volume_head_ = add(volume_);
    volume_help_->set_ink(Ink::secondary);
    add_bare(volume_help_);
    connect(person_, &ChoiceGroup::chosen_changed, this,
            [this] { emit person_chosen(static_cast<FigurePerson>(person_->chosen_one().toInt())); });
    connect(volume_, &ChoiceGroup::chosen_changed, this,
            [this] { emit volume_chosen(static_cast<Volume>(volume_->chosen_one().toInt())); });
}

void SettingsExercises::show_values(const Settings& settings)
{
    person_->set_chosen({id_of(settings.person)});
    volume_->set_chosen({id_of(settings.volume)});
}

void SettingsExercises::retranslate()
{
    set_title(tr("Exercises"));
    person_head_->set_text(tr("Who shows the exercises"));
    person_->set_question(tr("Who shows the exercises"));
    person_->set_choices({{.id = id_of(FigurePerson::man), .title = tr("A man")},
                          {.id = id_of(FigurePerson::older_woman), .title = tr("An older woman")}});
    volume_head_->set_text(tr("Sounds in a session"));
    volume_->set_question(tr("Sounds in a session"));
    volume_->set_choices({{.id = id_of(Volume::off), .title = tr("Off")},
                          {.id = id_of(Volume::soft), .title = tr("Soft")},
                          {.id = id_of(Volume::medium), .title = tr("Medium")},
                          {.id = id_of(Volume::loud), .title = tr("Loud")}});
    volume_help_->set_text(tr("A tone when the time begins, is half over and ends. The screen says the same."));
}

} // namespace trygg::ui
