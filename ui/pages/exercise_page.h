#pragma once

#include "app/standing.h"
#include "content/everyday.h"
#include "content/exercise.h"
#include "content/source.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"

#include <optional>

class QBoxLayout;

namespace trygg::ui {

class NoticeBar;
class TextLabel;

/// The next exercise up or down the ladder.
struct Rung {
    ExerciseId exercise;
    /// What rules it out; it then has no page.
    content::AvoidTags against;
    friend bool operator==(const Rung&, const Rung&) = default;
};

/// What the page of one exercise or everyday movement shows.
struct ExerciseView {
    ExerciseId id = ExerciseId::Literal{"none"};
    /// Absent for an everyday movement, whose words are then here.
    std::optional<content::Exercise> exercise;
    std::optional<content::EverydayWords> everyday;
    app::Standing standing = app::Standing::no_plan;
    std::optional<Rung> easier, harder;
    /// The references that it rests on, when it was last compared with them, and who has read it.
    std::vector<content::Source> sources;
    Date reviewed;
    std::string read_by;
    /// It may stand on a handout.
    bool printable = false;
    /// It was put into the plan just now.
    bool just_put = false;
    friend bool operator==(const ExerciseView&, const ExerciseView&) = default;
};

/// One exercise: the person who shows it, how it is done, what to feel, when to stop, and the ladder.
class ExercisePage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive it.
    ExercisePage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    void show_exercise(const ExerciseView& view);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void back();
    /// It is to be put into the plan.
    void put_in(const trygg::ExerciseId& id);
    /// Another exercise is wanted.
    void chosen(const trygg::ExerciseId& id);
    /// A handout of this exercise is wanted.
    void print(const trygg::ExerciseId& id);
    void plan();
    /// The language has changed: the view is wanted anew.
    void language_changed();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    void add_figure(const QString& description);
    void add_standing();
    void add_exercise(const content::ExerciseWords& said);
    void add_everyday(const content::EverydayWords& said);
    void add_steps(const std::vector<std::string>& steps, const std::string& cue);
    void add_stop_rule();
    void add_ladder();
    void add_rung(QBoxLayout* column, const std::optional<Rung>& rung, const char* name, const QString& what);
    void add_sources();
    void add_text(const QString& heading, const QString& text);
    void add(QWidget* part, int above);

    const ExerciseFacts& facts_;
    ExerciseView view_;
    PushButton* back_;
    TextLabel* title_;
    TextLabel* purpose_;
    TextLabel* kind_;
    QList<QWidget*> made_;
};

} // namespace trygg::ui
