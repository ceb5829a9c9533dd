#pragma once

#include "app/workbook.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/start_page.h"

#include <vector>

namespace trygg::ui {

class BlockHead;
class Card;
class ChoiceGroup;
class NoticeBar;
class NumberField;
class TextLabel;

/// What the person likes doing, of what is possible.
class LikesPage : public StartPage {
    Q_OBJECT

public:
    explicit LikesPage(const Words& words, QWidget* parent = nullptr);
    /// What there is to choose from, in the order shown; before show_start().
    void set_likeable(const std::vector<ExerciseId>& ids);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override { return {}; }
    void retranslate() override;

private:
    std::vector<ExerciseId> ids_;
    ChoiceGroup* likes_;
};

/// How much the person has usually done in the last 3 months; what is not known stays empty.
class BaselinePage : public StartPage {
    Q_OBJECT

public:
    BaselinePage(const Words& words, const content::Catalogue& catalogue, QWidget* parent = nullptr);
    /// Which exercises to ask about; before show_start().
    void set_exercises(const std::vector<ExerciseId>& ids);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override { return {}; }
    void retranslate() override;

private:
    void take(const ExerciseId& id, std::optional<int> amount);
    void warn();

    const content::Catalogue& catalogue_;
    std::vector<ExerciseId> ids_;
    std::vector<NumberField*> fields_;
    NoticeBar* warning_;
};

/// Which days, and how long each time.
class DaysPage : public StartPage {
    Q_OBJECT

public:
    explicit DaysPage(const Words& words, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override;
    void retranslate() override;

private:
    ChoiceGroup* days_;
    BlockHead* minutes_head_;
    ChoiceGroup* minutes_;
};

/// The first plan: each exercise with its dose and the reason for it.
class FirstPlanPage : public StartPage {
    Q_OBJECT

public:
    FirstPlanPage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);
    void show_plan(const app::Proposal& proposal);
    [[nodiscard]] QWidget* first_focus() const override { return continue_button(); }

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override { return {}; }
    void retranslate() override;

private:
    app::Proposal proposal_;
    const ExerciseFacts& facts_;
    NoticeBar* goal_notice_;
    Card* card_;
    TextLabel* days_;
};

} // namespace trygg::ui
