#pragma once

#include "app/exercise_room.h"
#include "app/on_paper.h"
#include "app/trial.h"
#include "ui/pages/exercise_facts.h"
#include "ui/shell/services.h"

#include <functional>
#include <vector>

#include <QObject>

namespace trygg::ui {

class ExercisePage;
class HandoutPage;
class LibraryPage;
class ProgrammesPage;
class TrialChoicePage;
struct ExerciseView;
struct TrialDecision;

/// The exercises to look at, the programmes to try, and what goes into the plan or on paper from there.
class ExerciseFlow : public QObject {
    Q_OBJECT

public:
    ExerciseFlow(Services services, ExerciseFacts& facts, QObject* parent);
    /// Where one can come in: the library, the ready-made programmes, what can be printed.
    enum class Room { library, programmes, handout };
    /// Shows `room`; Back from it does `back`.
    void enter(Room room, std::function<void()> back);
    /// Shows an exercise or an everyday movement, while the rail marks `place`; Back from it does `back`.
    void show(const ExerciseId& id, const QString& place, std::function<void()> back);
    /// Asks what becomes of each exercise that was tried on `day`: as soon as it is stored what is not for the person,
    /// and when "Am I okay later?" is answered what goes into the plan.
    void ask_about(Date day);

signals:
    /// The safety questions are to be answered.
    void something_new();
    void today();
    void plan();
    /// A programme is to be done as this session.
    void session_wanted(const trygg::app::SessionDraft& draft);

private:
    void show_library();
    void show_programmes();
    void show_handout();
    /// Back from `room`: out where it was come in, else to the library.
    void leave(Room room);
    [[nodiscard]] app::ExerciseDoor door() const;
    [[nodiscard]] app::TrialDoor trial_door() const;
    [[nodiscard]] bool is_closed() const;
    [[nodiscard]] app::Standings standings() const;
    [[nodiscard]] std::vector<app::OnPaper> printable() const;
    [[nodiscard]] content::EverydayBook everyday() const;
    void tell_library();
    void show_from_library(const ExerciseId& id);
    void show_exercise(const ExerciseId& id);
    [[nodiscard]] ExerciseView view_of(const ExerciseId& id) const;
    void back_from_exercise();
    void put_in(const ExerciseId& id);
    void tell_programmes();
    [[nodiscard]] std::vector<content::ReadyProgramme> programmes() const;
    void attempt(const content::ReadyProgrammeId& id);
    void decide(const std::vector<TrialDecision>& decisions);
    void print(const std::vector<ExerciseId>& exercises);

    Services services_;
    ExerciseFacts& facts_;
    app::ExerciseRoom room_;
    Room entered_ = Room::library;
    std::function<void()> back_;
    LibraryPage* library_ = nullptr;
    ExercisePage* exercise_ = nullptr;
    ProgrammesPage* programmes_ = nullptr;
    TrialChoicePage* choice_ = nullptr;
    HandoutPage* handout_ = nullptr;
    /// The way to the exercise shown; the last one is shown.
    std::vector<ExerciseId> trail_;
    /// What the rail marks there, and where the way began.
    QString place_;
    std::function<void()> leave_exercise_;
};

} // namespace trygg::ui
