#pragma once

#include "app/look_back.h"
#include "ui/pages/guide_page.h"

#include <array>
#include <optional>
#include <vector>

namespace trygg::ui {

class ChoiceGroup;
class PainScale;
class TextField;

/// What the page of a look back shows.
struct LookBackView {
    /// The week that is looked back on.
    int week = 6;
    /// What was answered so far; the names of activities may stand there from before.
    app::LookBack answers;
    /// The person's goal in their own words; empty where there is none.
    QString goal;
    friend bool operator==(const LookBackView&, const LookBackView&) = default;
};

/// A few questions about what has changed since the programme began; each may be passed over.
class LookBackPage : public GuidePage {
    Q_OBJECT

public:
    /// `words` outlives the page.
    LookBackPage(const Words& words, QWidget* parent = nullptr);

    void show_look_back(const LookBackView& view);
    [[nodiscard]] const app::LookBack& answers() const { return view_.answers; }
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    /// Something was answered; to be stored.
    void changed(const trygg::app::LookBack& answers);
    void finished(const trygg::app::LookBack& answers);
    /// This one is left out.
    void skipped();

protected:
    void retranslate() override;

private:
    struct ProgressRow {
        QWidget* row;
        TextLabel* label;
        ChoiceGroup* choice;
    };
    struct ActivityRow {
        TextField* name;
        PainScale* score;
    };
    void build_progress();
    void build_activities();
    void build_end();
    void take_activity(std::size_t place);
    void tell();
    void fill();
    void show_activities();
    void finish();

    LookBackView view_;
    TextLabel* progress_head_;
    std::array<ProgressRow, app::kProgressKinds.size()> progress_;
    TextLabel* activities_head_;
    TextLabel* activities_help_;
    std::array<ActivityRow, 3> activities_;
    TextLabel* goal_head_;
    TextLabel* goal_name_;
    ChoiceGroup* goal_;
    TextLabel* overall_head_;
    ChoiceGroup* overall_;
    TextLabel* missing_;
    PushButton* done_;
    PushButton* skip_;
};

} // namespace trygg::ui
