#pragma once

#include "diary/entry.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"

namespace trygg::ui {

class Card;
class CorrectLaterForm;
class CorrectSessionForm;
class DayFormPicker;
class TextLabel;

/// The answers of the last days, and one of them at a time to be corrected.
class CorrectPage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive the page.
    CorrectPage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// Sessions, later checks and day forms, newest first; shows the list.
    void show_entries(const std::vector<diary::Entry>& entries);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order, all forms in turn.
    [[nodiscard]] static QStringList tab_order();

signals:
    void corrected(trygg::diary::EntryId id, const trygg::plan::EventBody& body);
    void left();

protected:
    void retranslate() override;

private:
    void build();
    void fill_list();
    void open(std::optional<std::size_t> index);
    void go_back();
    void save();
    [[nodiscard]] std::optional<plan::EventBody> body_now();
    [[nodiscard]] QString title_of(const diary::Entry& entry) const;
    [[nodiscard]] QString lead_of(const diary::Entry& entry) const;
    [[nodiscard]] std::vector<ExerciseId> exercises_before(const diary::Entry& later) const;

    std::vector<diary::Entry> entries_;
    std::optional<std::size_t> open_;
    TextLabel* title_;
    TextLabel* lead_;
    Card* list_;
    CorrectSessionForm* session_;
    CorrectLaterForm* later_;
    DayFormPicker* form_;
    QWidget* buttons_;
    PushButton* save_;
};

} // namespace trygg::ui
