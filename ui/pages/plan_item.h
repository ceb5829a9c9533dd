#pragma once

#include "ui/pages/plan_actions.h"
#include "ui/pages/plan_preview.h"
#include "ui/pages/plan_story.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class DoseLadder;
class ExerciseRow;
class TextLabel;

/// Everything that one item of the Plan page shows, ready in words.
struct ItemWords {
    QString dose, reason;
    /// The doses of an ordinary and of a bad day, and what the person does instead on a bad one.
    QString plan_a, plan_b, instead;
    Story story;
    Preview preview;
    ItemActions actions;
};

/// One exercise of the plan: a row that opens to its story and what can be done with it.
class PlanItem : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit PlanItem(const ExerciseId& exercise, QWidget* parent = nullptr);

    [[nodiscard]] const ExerciseId& exercise() const { return exercise_; }
    /// Shows other words; what is open and chosen stays so.
    void show_words(const ItemWords& words);
    void set_line(bool line);
    [[nodiscard]] bool is_open() const;
    void set_open(bool open);
    /// Closes an area that asks for a word more.
    void close_area();
    [[nodiscard]] QWidget* row() const;

signals:
    void changed(const trygg::plan::EventBody& event);
    void area_changed(trygg::ui::InlineConfirm* area);
    /// The person has opened or closed it.
    void open_changed(bool open);

private:
    struct Details;
    void add_details();
    void fill_details();

    ExerciseId exercise_;
    ExerciseRow* row_;
    QVBoxLayout* layout_;
    ItemWords words_;
    /// Made when it is opened for the first time.
    Details* details_ = nullptr;
};

} // namespace trygg::ui
