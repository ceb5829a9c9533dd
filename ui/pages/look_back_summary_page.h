#pragma once

#include "app/look_back.h"
#include "ui/pages/guide_page.h"

#include <optional>
#include <vector>

namespace trygg::ui {

class BulletList;
class ChoiceGroup;
class NoticeBar;

/// One look back that is finished.
struct LookBackResult {
    int week = 6;
    Date day;
    app::LookBack answers;
    friend bool operator==(const LookBackResult&, const LookBackResult&) = default;
};

/// What the looks back showed, and what comes next; one at a time, the newest first.
class LookBackSummaryPage : public GuidePage {
    Q_OBJECT

public:
    /// `words` outlives the page.
    LookBackSummaryPage(const Words& words, QWidget* parent = nullptr);

    /// `results`: oldest first, at least one.
    void show_results(const std::vector<LookBackResult>& results);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void retranslate() override;

private:
    void build();
    void write_which();
    void write_progress(const app::LookBack& answers);
    void write_activities(const app::LookBack& answers);
    void write_next(const app::LookBack& answers);
    [[nodiscard]] QString activity_line(const app::ActivityScore& activity) const;

    std::vector<LookBackResult> results_;
    /// The place of the one that is shown.
    std::size_t shown_ = 0;
    ChoiceGroup* which_;
    TextLabel* overall_;
    TextLabel* progress_head_;
    BulletList* progress_;
    TextLabel* activities_head_;
    BulletList* activities_;
    TextLabel* pain_;
    NoticeBar* worse_;
    TextLabel* next_head_;
    TextLabel* next_;
    PushButton* goal_;
    PushButton* help_;
    PushButton* find_help_;
};

} // namespace trygg::ui
