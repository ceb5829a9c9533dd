#pragma once

#include "app/trial.h"
#include "content/programme.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"

#include <vector>

namespace trygg::ui {

class Card;
class NoticeBar;
class TextLabel;

/// A ready-made programme as it stands to the person.
struct ProgrammeOffer {
    content::ReadyProgramme programme;
    /// Every exercise with its lightest dose.
    std::vector<app::TrialItem> items;
    /// How long trying it takes, in minutes.
    int minutes = 0;
    /// What rules it out; it is then not offered.
    content::AvoidTags against;
    friend bool operator==(const ProgrammeOffer&, const ProgrammeOffer&) = default;
};

/// What the page of ready-made programmes shows; none behind a door that is closed to exercises.
struct ProgrammesView {
    app::TrialDoor door = app::TrialDoor::open;
    /// Those made for the person's pattern first.
    std::vector<ProgrammeOffer> offers;
    friend bool operator==(const ProgrammesView&, const ProgrammesView&) = default;
};

/// The ready-made programmes to leaf through, each to be tried with one press.
class ProgrammesPage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive it.
    ProgrammesPage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    void show_programmes(const ProgrammesView& view);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void back();
    void tried(const trygg::content::ReadyProgrammeId& id);
    /// What stands before a trial is to be done: the safety questions, or what waits on the page of today.
    void answer_questions();
    void today();
    /// The language has changed: the view is wanted anew.
    void language_changed();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void write_notice();
    void write_offers();
    void add_offer(const ProgrammeOffer& offer);
    void add_row(Card* card, const app::TrialItem& item);
    void add_left_out();

    const ExerciseFacts& facts_;
    ProgrammesView view_;
    PushButton* back_;
    TextLabel* title_;
    TextLabel* lead_;
    NoticeBar* notice_;
    QList<QWidget*> made_;
};

} // namespace trygg::ui
