#pragma once

#include "content/vocabulary.h"
#include "ui/pages/page.h"

#include <set>
#include <vector>

namespace trygg::ui {

class ChoiceGroup;
class TextLabel;

/// An exercise that can be printed.
struct HandoutChoice {
    ExerciseId exercise;
    content::Goal goal = content::Goal::mobility;
    friend bool operator==(const HandoutChoice&, const HandoutChoice&) = default;
};

/// What can be printed, and what is ticked at first.
struct HandoutView {
    std::vector<HandoutChoice> choices;
    std::set<ExerciseId> ticked;
    friend bool operator==(const HandoutView&, const HandoutView&) = default;
};

/// Which exercises a handout is to hold.
class HandoutPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit HandoutPage(const Words& words, QWidget* parent = nullptr);

    void show_handout(const HandoutView& view);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void back();
    /// At least one, in the order shown.
    void print(const std::vector<trygg::ExerciseId>& exercises);

protected:
    void retranslate() override;

private:
    struct Group {
        content::Goal goal;
        TextLabel* head;
        ChoiceGroup* ticks;
    };
    void build();
    void count();
    void print_ticked();

    HandoutView view_;
    std::vector<Group> groups_;
    QList<QWidget*> made_;
    PushButton* back_;
    TextLabel* title_;
    TextLabel* lead_;
    QWidget* list_;
    TextLabel* missing_;
    PushButton* print_;
};

} // namespace trygg::ui
