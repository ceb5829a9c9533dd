#pragma once

#include "app/standing.h"
#include "content/everyday.h"
#include "content/exercise.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/library_filter.h"
#include "ui/pages/page.h"

#include <vector>

namespace trygg::ui {

class Card;
class ExerciseRow;
class NoticeBar;
class StillFigure;
class TextLabel;

/// An exercise in the library, and how it stands to the person's plan.
struct LibraryEntry {
    content::Exercise exercise;
    app::Standing standing = app::Standing::offered;
    /// What rules it out.
    content::AvoidTags against;
    friend bool operator==(const LibraryEntry&, const LibraryEntry&) = default;
};

/// What the library shows; behind a closed door the everyday movements alone.
struct LibraryView {
    app::ExerciseDoor door = app::ExerciseDoor::open;
    std::vector<LibraryEntry> entries;
    content::EverydayBook everyday;
    friend bool operator==(const LibraryView&, const LibraryView&) = default;
};

/// All exercises by what they are for, and the movements of everyday life.
class LibraryPage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive it.
    LibraryPage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    void show_library(const LibraryView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Moves the keyboard to the row of an exercise, where it is shown.
    void focus_exercise(const ExerciseId& id);

signals:
    void back();
    void chosen(const trygg::ExerciseId& id);
    /// The ready-made programmes are wanted.
    void programmes();
    /// A handout is wanted.
    void handout();
    /// The safety questions are to be answered.
    void answer_questions();
    /// The language has changed: the view is wanted anew.
    void language_changed();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        QWidget* whole = nullptr;
        QList<std::pair<ExerciseRow*, const content::Exercise*>> rows;
    };
    void build_head();
    void write_notice();
    void write_groups();
    void add_group(content::Goal goal);
    void add_everyday();
    void add_left_out();
    Card* add_part(const QString& heading);
    ExerciseRow* add_row(Card* card, const ExerciseId& id, const QString& name, const QString& reason);
    /// Shows the rows that are wanted.
    void sift();

    const ExerciseFacts& facts_;
    LibraryView view_;
    PushButton* back_;
    TextLabel* title_;
    TextLabel* lead_;
    NoticeBar* notice_;
    PushButton* programmes_;
    PushButton* handout_;
    LibraryFilter* filter_;
    TextLabel* count_;
    QList<QWidget*> made_;
    std::vector<Group> groups_;
};

} // namespace trygg::ui
