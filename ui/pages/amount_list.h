#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/widgets/themed.h"

#include <vector>

class QVBoxLayout;

namespace trygg::ui {

class AmountBlock;

/// Each exercise with the amount that was done and whether it was okay.
class AmountList : public Themed<QWidget> {
    Q_OBJECT

public:
    AmountList(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// `planned`: whether the doses of the items are said; `already`: what has been done that day, said beside them.
    void show_items(const std::vector<app::SessionItem>& items, bool planned,
                    const std::vector<plan::TraceRow>& already = {});
    [[nodiscard]] const std::vector<app::SessionItem>& items() const { return items_; }
    void retranslate();
    /// Whether anything was done.
    [[nodiscard]] bool anything_done() const;
    /// Whether each exercise that was done has its check; moves the keyboard to the first that has not.
    [[nodiscard]] bool all_checked();
    /// The field of the first exercise, or null.
    [[nodiscard]] QWidget* first_stop() const;

signals:
    /// The person has changed an amount or a check; items() is the whole as it is now.
    void edited();

private:
    void take(std::size_t index);
    [[nodiscard]] QString planned_words(const app::SessionItem& item) const;

    const Words& words_;
    const ExerciseFacts& facts_;
    std::vector<app::SessionItem> items_;
    bool planned_ = true;
    std::vector<plan::TraceRow> already_;
    QVBoxLayout* layout_;
    std::vector<AmountBlock*> blocks_;
};

} // namespace trygg::ui
