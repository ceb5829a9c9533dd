#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/plan_item.h"
#include "ui/pages/plan_view.h"
#include "ui/text/words.h"

#include <QList>

namespace trygg::ui {

class Card;
class PushButton;
class TextLabel;

/// The exercises of the plan: those of today, those that rest today, and those that were taken out.
class PlanList : public Themed<QWidget> {
    Q_OBJECT

public:
    /// All three outlive it.
    PlanList(const Words& words, const ExerciseFacts& facts, const content::Catalogue& catalogue,
             QWidget* parent = nullptr);

    /// Shows another state; the item that is open stays open.
    void show_view(const PlanView& view);
    /// Writes every word anew; what is open and chosen stays.
    void retranslate();
    /// Closes an open area without a word.
    void close_areas();
    /// The row of an exercise, or null.
    [[nodiscard]] QWidget* row(const ExerciseId& exercise) const;
    [[nodiscard]] QWidget* first_row() const;

signals:
    void changed(const trygg::plan::EventBody& event);
    void area_changed(trygg::ui::InlineConfirm* area);
    /// An item was opened, and has parts that it did not have before.
    void opened();

private:
    struct Part {
        QWidget* whole;
        TextLabel* head;
        TextLabel* empty;
        Card* card;
    };
    struct LeftOut {
        plan::PrescriptionEntry entry;
        TextLabel* name;
        PushButton* put_back;
    };
    Part add_part(int above);
    void clear();
    void add_items(const Part& part, const std::vector<plan::DayItem>& items);
    void add_left_out();
    void write_items(const std::vector<plan::DayItem>& items, qsizetype first);
    [[nodiscard]] ItemWords words_of(const plan::DayItem& item) const;

    const Words& words_;
    const ExerciseFacts& facts_;
    const content::Catalogue& catalogue_;
    PlanView view_;
    Part today_, resting_, out_;
    QList<PlanItem*> items_;
    QList<LeftOut> left_out_;
};

} // namespace trygg::ui
