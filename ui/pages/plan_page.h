#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"
#include "ui/pages/plan_change.h"
#include "ui/pages/plan_view.h"

#include <optional>

namespace trygg::ui {

class BulletList;
class InlineConfirm;
class NoticeBar;
class PlanDays;
class PlanGoals;
class PlanHealth;
class PlanList;
class TextLabel;
class WeekDots;
struct GoalWish;

/// The plan as a whole: its days, every exercise with where its dose comes from, and what can be changed.
class PlanPage : public Page {
    Q_OBJECT

public:
    /// `words`, `facts` and `catalogue` outlive the page.
    PlanPage(const Words& words, const ExerciseFacts& facts, const content::Catalogue& catalogue,
             QWidget* parent = nullptr);

    /// Shows the plan; after a change that the person made here it says what was changed.
    void show_plan(const PlanView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    [[nodiscard]] bool is_read_first() const override { return true; }

signals:
    /// The person has changed the plan; to be written down, and answered by show_plan().
    void changed(const trygg::plan::EventBody& event);
    /// The person wants an own activity so; to be written down, and answered by show_plan().
    void goal_wished(const trygg::ui::GoalWish& wish);
    /// The person wants to answer the safety questions that are due.
    void something_new();
    /// The library of exercises, the ready-made programmes or a handout is wanted.
    void library();
    void programmes();
    void handout();

protected:
    void retranslate() override;

private:
    void build();
    QWidget* make_head();
    QWidget* make_links();
    QWidget* make_health();
    void connect_parts();
    void ask(const plan::EventBody& event);
    void open(InlineConfirm* editor);
    void close(InlineConfirm* editor, PushButton* opener);
    /// Enter and Escape go to the area that is open; null for none.
    void set_open_area(InlineConfirm* area);
    void wish(const GoalWish& wish);
    void write_head();
    void write_week();
    void write_notice();
    void write_health();
    void move_keyboard();

    [[nodiscard]] bool has_strength() const;

    const ExerciseFacts& facts_;
    const content::Catalogue& catalogue_;
    std::optional<PlanView> view_;
    /// What the person has asked for and is not saved yet, and what has just been saved.
    std::optional<PlanChange> asked_, done_;
    TextLabel* title_;
    TextLabel* when_;
    PushButton* change_days_;
    TextLabel* strength_;
    WeekDots* week_;
    PlanDays* days_;
    NoticeBar* notice_;
    PushButton* undo_ = nullptr;
    PlanList* list_;
    PlanGoals* goals_;
    PushButton* library_;
    PushButton* programmes_;
    PushButton* handout_;
    TextLabel* health_head_;
    TextLabel* health_lead_;
    BulletList* health_lines_;
    PushButton* change_health_;
    PlanHealth* health_;
};

} // namespace trygg::ui
