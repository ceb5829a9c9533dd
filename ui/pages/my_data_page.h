#pragma once

#include "ui/pages/my_data_view.h"
#include "ui/pages/page.h"

#include <map>

namespace trygg::ui {

class ChoiceGroup;
class FlowRow;
class MyDataErase;
class SettingsPart;
class TextLabel;

/// The diary as a whole: where it is, copies, earlier states, taking out and in, erasing.
class MyDataPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives the page.
    explicit MyDataPage(const Words& words, QWidget* parent = nullptr);

    /// Shows another view; what was said about the one before is gone.
    void show_data(const MyDataView& view);
    /// Says what became of a copy, an export or an import.
    void show_said(DataPart part, const QString& said);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names of its fixed tab stops, with earlier states.
    [[nodiscard]] static QStringList tab_order();

signals:
    void open_folder();
    void copy_wanted();
    /// The person wants to see what an earlier state holds.
    void state_wanted(const trygg::ui::EarlierState& state);
    /// The same for a file that is still to be chosen.
    void file_wanted();
    void json_wanted();
    void table_wanted();
    void import_wanted();
    /// Confirmed: everything is to go.
    void erase_wanted();
    void back();

protected:
    void retranslate() override;

private:
    void build();
    void connect_buttons();
    void take_state();
    void write_place();
    void write_states();

    MyDataView view_;
    PushButton* back_;
    TextLabel* title_;
    SettingsPart* place_;
    TextLabel* where_;
    TextLabel* file_;
    TextLabel* held_;
    TextLabel* full_;
    PushButton* folder_;
    SettingsPart* copies_;
    TextLabel* copies_why_;
    PushButton* copy_;
    SettingsPart* earlier_;
    TextLabel* earlier_why_;
    ChoiceGroup* states_;
    TextLabel* hint_;
    PushButton* take_;
    PushButton* choose_;
    SettingsPart* exchange_;
    TextLabel* exchange_why_;
    PushButton* json_;
    PushButton* table_;
    PushButton* import_;
    MyDataErase* erase_;
    std::map<DataPart, TextLabel*> said_;
};

} // namespace trygg::ui
