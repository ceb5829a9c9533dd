#pragma once

#include "content/article.h"
#include "ui/shell/services.h"

#include <QObject>

namespace trygg::ui {

class BlockedPage;
class ClearancePage;
class DataFlow;
class DayFlow;
class FirstStartFlow;
class GuideFlow;
class LearnFlow;
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
    BlockedPage* blocked_ = nullptr;
    ClearancePage* clearance_ = nullptr;
};

} // namespace trygg::ui
