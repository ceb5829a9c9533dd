#pragma once

#include "ui/pages/settings_part.h"
#include "ui/pages/settings_view.h"

namespace trygg::ui {

class ChoiceGroup;
class Segments;

/// Who shows the exercises, and the tones of a session.
class SettingsExercises : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsExercises(QWidget* parent = nullptr);

    void show_values(const Settings& settings);
    void retranslate();

signals:
    void person_chosen(trygg::ui::FigurePerson person);
    void volume_chosen(trygg::ui::Volume volume);

private:
    ChoiceGroup* person_;
    TextLabel* person_head_;
    Segments* volume_;
    TextLabel* volume_head_;
    TextLabel* volume_help_;
};

} // namespace trygg::ui
