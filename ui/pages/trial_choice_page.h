#pragma once

#include "shared/id.h"
#include "ui/pages/page.h"

#include <vector>

namespace trygg::ui {

class ChoiceGroup;
class TextLabel;

/// What the person makes of an exercise that was tried.
enum class TrialChoice { put_in, not_for_me, later };

/// The choice about one exercise.
struct TrialDecision {
    ExerciseId exercise;
    TrialChoice choice = TrialChoice::later;
    friend bool operator==(const TrialDecision&, const TrialDecision&) = default;
};

/// After a programme was tried: what becomes of each exercise.
class TrialChoicePage : public Page {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit TrialChoicePage(const Words& words, QWidget* parent = nullptr);

    /// Asks about what was tried. `may_put_in`: how it was afterwards is answered; until then nothing goes into the plan.
    void show_tried(const std::vector<ExerciseId>& exercises, bool may_put_in);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    /// One decision for each exercise asked about; what was not answered waits.
    void decided(const std::vector<trygg::ui::TrialDecision>& decisions);

protected:
    [[nodiscard]] bool is_read_first() const override { return true; }
    void retranslate() override;

private:
    struct Question {
        ExerciseId exercise;
        TextLabel* name;
        ChoiceGroup* choices;
    };
    void save();

    bool may_put_in_ = false;
    QList<QWidget*> made_;
    std::vector<Question> questions_;
    TextLabel* title_;
    TextLabel* lead_;
    QWidget* list_;
    PushButton* save_;
};

} // namespace trygg::ui
