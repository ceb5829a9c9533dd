#pragma once

#include "app/triage_pages.h"
#include "ui/shell/services.h"

#include <QObject>

namespace trygg::ui {

class PastTriagesPage;
class QuestionPage;
class TriageSummaryPage;
class VerdictPage;

/// Leads through a triage: questions, summary, result. Every answer is kept in the diary at once.
class TriageFlow : public QObject {
    Q_OBJECT

public:
    TriageFlow(Services services, QObject* parent);
    /// Goes on with the triage in progress, or begins one of `form`; `side` stands beside its pages.
    void run(triage::Form form, MainWindow::Side side);
    /// Shows the page anew, for another country or hour.
    void refresh();
    /// Shows what the earlier triages came to.
    void show_past();

signals:
    /// The result page was left by its button, and the triage is stored.
    void completed();
    /// The person went back from the first question.
    void left();
    /// The page of earlier triages was left.
    void past_left();

private:
    void build_pages();
    [[nodiscard]] app::TriagePath path() const;
    void resume();
    void show_page(std::size_t index);
    /// Tells the question page where the answers stand now.
    void tell_question();
    void show_summary();
    void show_verdict();
    void keep(const QuestionId& question, std::optional<triage::Answer> answer);
    void go_on();
    void go_back();
    void change(const QuestionId& question);
    void change_answers();
    void confirm();
    void complete();

    Services services_;
    MainWindow::Side side_ = MainWindow::Side::rail;
    app::TriageDraft draft_;
    std::size_t at_ = 0;
    bool changing_ = false;
    QuestionPage* question_ = nullptr;
    TriageSummaryPage* summary_ = nullptr;
    VerdictPage* verdict_ = nullptr;
    PastTriagesPage* past_ = nullptr;
};

} // namespace trygg::ui
