#pragma once

#include "content/article.h"
#include "ui/shell/services.h"

#include <QObject>

namespace trygg::ui {

class BlockedPage;
class ClearancePage;
class CourseFlow;
class DataFlow;
class DayFlow;
class ExerciseFlow;
class FirstStartFlow;
class FlarePlanFlow;
class GuideFlow;
class LearnFlow;
class LookBackFlow;
class PracticeFlow;
class RailFlow;
class TriageFlow;

/// Decides which page a person should be at, and leads from one to the other.
class Coordinator : public QObject {
    Q_OBJECT

public:
    Coordinator(Services services, QObject* parent = nullptr);
    /// Shows the page where the person is: where they left off, or today.
    void go_home();

signals:
    /// Confirmed: the diary and every earlier state of it are to go.
    void erase_wanted();

private:
    void connect_flows();
    void connect_exercises();
    void connect_own_words();
    void connect_course();
    void go_to(const QString& place);
    void after_triage();
    void something_new();
    void show_blocked();
    void show_clearance();
    void take_up_flare();
    void act(content::Action action);

    Services services_;
    TriageFlow* triage_;
    DayFlow* day_;
    FirstStartFlow* first_start_;
    RailFlow* rail_;
    DataFlow* data_;
    LearnFlow* learn_;
    GuideFlow* guide_;
    FlarePlanFlow* flare_plan_;
    LookBackFlow* look_back_;
    ExerciseFlow* exercises_;
    PracticeFlow* practice_;
    CourseFlow* course_;
    /// The practice that is open was entered from the course.
    bool practises_course_ = false;
    BlockedPage* blocked_ = nullptr;
    ClearancePage* clearance_ = nullptr;
};

} // namespace trygg::ui
