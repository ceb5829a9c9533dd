#include "ui/shell/triage_flow.h"

#include "ui/pages/past_triages_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/triage_summary_page.h"
#include "ui/pages/verdict_page.h"
#include "ui/shell/care.h"
#include "ui/shell/printing.h"

#include <algorithm>

namespace trygg::ui {

using triage::Progress;

TriageFlow::TriageFlow(Services services, QObject* parent) : QObject{parent}, services_{services} {}

void TriageFlow::build_pages()
{
    if (question_) return;
    question_ = new QuestionPage{services_.words, services_.window.waiting()};
    connect(question_, &QuestionPage::answered, this,
            [this](const QuestionId& id, const triage::Answer& answer) { keep(id, answer); });
    connect(question_, &QuestionPage::unanswered, this, [this](const QuestionId& id) { keep(id, std::nullopt); });
    connect(question_, &QuestionPage::next, this, &TriageFlow::go_on);
    connect(question_, &QuestionPage::back, this, &TriageFlow::go_back);

    summary_ = new TriageSummaryPage{services_.words, services_.window.waiting()};
    connect(summary_, &TriageSummaryPage::change, this, &TriageFlow::change);
    connect(summary_, &TriageSummaryPage::confirm, this, &TriageFlow::confirm);
    connect(summary_, &TriageSummaryPage::back, this, [this] { show_page(path().pages.size() - 1); });

    verdict_ = new VerdictPage{services_.words, services_.window.waiting()};
    connect(verdict_, &VerdictPage::done, this, &TriageFlow::complete);
    connect(verdict_, &VerdictPage::full_form, this, [this] {
        services_.saver.attempt([this] { services_.workbook.complete(draft_); },
                                [this] { run(triage::Form::full, side_); });
    });
    connect(verdict_, &VerdictPage::change_answers, this, &TriageFlow::change_answers);
    connect(verdict_, &VerdictPage::print, this,
            [this](const PrintSheet& sheet) { print_sheet(sheet, &services_.window); });
}

app::TriagePath TriageFlow::path() const
{
    return app::triage_path(services_.workbook.library().questionnaire, services_.workbook.interview(draft_));
}

void TriageFlow::run(triage::Form form, MainWindow::Side side)
{
    build_pages();
    side_ = side;
    draft_ = services_.workbook.triage_draft(form);
    resume();
}

void TriageFlow::refresh()
{
    if (verdict_ && services_.window.page() == verdict_) show_verdict();
}

void TriageFlow::show_past()
{
    if (!past_) {
        past_ = new PastTriagesPage{services_.words, services_.window.waiting()};
        connect(past_, &PastTriagesPage::back, this, &TriageFlow::past_left);
        connect(past_, &PastTriagesPage::print, this,
                [this](const PrintSheet& sheet) { print_sheet(sheet, &services_.window); });
    }
    std::vector<CareResult> results;
    for (const app::PastTriage& past : services_.workbook.triages()) results.push_back(care_result(services_, past));
    past_->show_past(results);
    services_.window.show_page(past_, MainWindow::Side::rail, "help");
}

void TriageFlow::resume()
{
    const app::TriagePath way = path();
    changing_ = false;
    if (way.progress == Progress::emergency || (way.progress == Progress::done && draft_.confirmed)) show_verdict();
    else if (way.progress == Progress::done) show_summary();
    else show_page(way.pages.size() - 1);
}

void TriageFlow::show_page(std::size_t index)
{
    at_ = index;
    tell_question();
    services_.window.show_page(question_, side_, "help");
}

void TriageFlow::tell_question()
{
    const app::TriagePath way = path();
    at_ = std::min(at_, way.pages.size() - 1);
    QuestionStep step;
    step.form = draft_.form;
    for (const QuestionId& id : way.pages[at_])
        step.questions.push_back(*services_.workbook.library().questionnaire.find(id));
    step.answers = draft_.answers;
    step.number = static_cast<int>(at_) + 1;
    step.of = static_cast<int>(std::max(way.expected, way.pages.size()));
    step.can_go_back = true;
    step.decided = way.progress == Progress::emergency;
    question_->show_question(step);
}

void TriageFlow::show_summary()
{
    const app::TriagePath way = path();
    std::vector<AskedAnswer> answers;
    for (const app::TriagePage& page : way.pages)
        for (const QuestionId& id : page)
            if (const auto given = draft_.answers.find(id); given != draft_.answers.end())
                answers.push_back({*services_.workbook.library().questionnaire.find(id), given->second});
    summary_->show_summary(answers);
    services_.window.show_page(summary_, side_, "help");
}

void TriageFlow::show_verdict()
{
    const triage::Verdict verdict = services_.workbook.assess(draft_);
    verdict_->show_verdict(care_result(services_, verdict, draft_.form, services_.workbook.interview(draft_).answers));
    const bool alone = verdict.level == content::Level::emergency;
    services_.window.show_page(verdict_, alone ? MainWindow::Side::none : side_, "help");
}

void TriageFlow::keep(const QuestionId& question, std::optional<triage::Answer> answer)
{
    if (answer) draft_.answers.insert_or_assign(question, std::move(*answer));
    else draft_.answers.erase(question);
    draft_.confirmed = false;
    services_.saver.attempt([this] { services_.workbook.save(draft_); });
    tell_question();
}

void TriageFlow::go_on()
{
    const app::TriagePath way = path();
    if (way.progress == Progress::emergency) show_verdict();
    else if (way.progress == Progress::done && (changing_ || at_ + 1 >= way.pages.size())) show_summary();
    else show_page(changing_ ? way.pages.size() - 1 : at_ + 1);
}

void TriageFlow::go_back()
{
    if (at_ > 0) show_page(at_ - 1);
    else emit left();
}

void TriageFlow::change(const QuestionId& question)
{
    changing_ = true;
    show_page(app::page_of(path(), question).value_or(0));
}

void TriageFlow::change_answers()
{
    draft_.confirmed = false;
    services_.saver.attempt([this] { services_.workbook.save(draft_); });
    const app::TriagePath way = path();
    if (way.progress == Progress::done) show_summary();
    else show_page(way.pages.size() - 1);
}

void TriageFlow::confirm()
{
    draft_.confirmed = true;
    services_.saver.attempt([this] { services_.workbook.save(draft_); }, [this] { show_verdict(); });
}

void TriageFlow::complete()
{
    services_.saver.attempt([this] { services_.workbook.complete(draft_); }, [this] { emit completed(); });
}

} // namespace trygg::ui
