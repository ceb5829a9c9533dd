#pragma once

#include "app/course.h"
#include "content/article.h"
#include "diary/draft.h"
#include "ui/pages/page.h"

#include <array>
#include <map>
#include <set>

namespace trygg::ui {

class Card;
class ExerciseRow;
class FlowRow;
class TextArea;
class TextLabel;

/// What the course page shows: one week open, and how far the person has come.
struct CourseView {
    content::Course course;
    /// The week that is open, from 1.
    int week = 1;
    /// What the diary marks as read or done.
    app::ReadTexts read;
    /// The articles of the open week, as far as they can be read.
    std::vector<content::Article> articles;
    /// The person's own words, by the key of the question.
    diary::Draft notes;
    /// Whether a look back is due or was made.
    bool looks_back = false;
    friend bool operator==(const CourseView&, const CourseView&) = default;
};

/// The course: the week to go on with, what it holds, what to think about, and all the other weeks.
class CoursePage : public Page {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit CoursePage(const Words& words, QWidget* parent = nullptr);

    void show_course(const CourseView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Where the words to a question stand in the person's notes; weeks from 1, questions of a week from 0.
    [[nodiscard]] static std::string note_key(int week, std::size_t question);

signals:
    void back();
    void read(const ArticleId& id);
    /// The day's exercises, or the week's practice.
    void act(content::Action action);
    void look_back();
    /// All of the person's words, with those that were just typed.
    void noted(const diary::Draft& notes);
    void week_done(int week);
    void week_chosen(int week);
    /// The language has changed: the course is wanted anew.
    void language_changed();

protected:
    [[nodiscard]] bool is_read_first() const override { return true; }
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void make_notes();
    void make_week();
    [[nodiscard]] const content::CourseWeek* week() const;
    [[nodiscard]] bool is_done(int number) const;
    ExerciseRow* add_row(Card* card, const QString& name, const QString& title, const QString& reason, const QString& state);
    void write_week();
    void write_reads();
    void write_doing();
    void write_end();
    void write_weeks();
    void write_notes();
    void take_note(std::size_t question, const QString& text);

    CourseView view_;
    PushButton* back_;
    TextLabel* title_;
    TextLabel* intro_;
    TextLabel* number_;
    TextLabel* theme_;
    TextLabel* lead_;
    TextLabel* reads_head_;
    Card* reads_;
    TextLabel* doing_head_;
    Card* doing_;
    TextLabel* question_;
    std::array<TextArea*, 3> notes_;
    TextLabel* end_;
    FlowRow* buttons_;
    PushButton* done_;
    PushButton* next_;
    TextLabel* weeks_head_;
    Card* weeks_;
    QList<QWidget*> made_;
};

} // namespace trygg::ui
