#pragma once

#include "ui/pages/page.h"
#include "ui/pages/settings_view.h"

namespace trygg::ui {

class BulletList;
class ChoiceGroup;
class NumberField;
class Segments;
class SettingsExercises;
class SettingsPart;
class TextLabel;
class Toggle;

/// Language, place, looks, where the data is, and what the program is. Every change holds at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives the page.
    explicit SettingsPage(const Words& words, QWidget* parent = nullptr);

    /// Shows what holds; a control that says so already is left alone.
    void show_settings(const SettingsView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names of its single controls in tab order (in Denmark, with a diary).
    [[nodiscard]] static QStringList tab_order();

signals:
    /// Something was set another way.
    void changed(const trygg::ui::Settings& settings);
    /// The person wants to see what can be done with the diary: copies, earlier states, exports, erasing.
    void my_data();

protected:
    void retranslate() override;

private:
    void build();
    void connect_controls();
    void emit_change(Settings wanted);
    void write_place();
    void write_look();
    void write_data();
    void write_about();
    void show_values();

    SettingsView view_;
    TextLabel* title_;
    SettingsPart* place_;
    Segments* language_;
    TextLabel* language_head_;
    Segments* country_;
    TextLabel* country_head_;
    QWidget* region_part_;
    TextLabel* region_head_;
    ChoiceGroup* region_;
    SettingsPart* look_;
    NumberField* text_size_;
    ChoiceGroup* colours_;
    TextLabel* colours_head_;
    Toggle* motion_;
    SettingsExercises* exercises_;
    SettingsPart* data_;
    TextLabel* where_;
    TextLabel* file_;
    PushButton* my_data_;
    SettingsPart* about_;
    TextLabel* version_;
    TextLabel* licence_;
    TextLabel* is_not_head_;
    BulletList* is_not_;
    TextLabel* privacy_;
};

} // namespace trygg::ui
