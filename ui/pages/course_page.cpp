#include "ui/pages/course_page.h"

#include "ui/pages/care_parts.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kNoteLines = 3, kMostNote = 2000;

} // namespace

CoursePage::CoursePage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{new PushButton{PushButton::Kind::quiet_flush}},
      title_{new TextLabel{TextRole::h1}}, intro_{new TextLabel{TextRole::lead}}, number_{new TextLabel{TextRole::body_bold}},
      theme_{new TextLabel{TextRole::h2}}, lead_{new TextLabel}, reads_head_{new TextLabel{TextRole::h3}},
      reads_{new Card}, doing_head_{new TextLabel{TextRole::h3}}, doing_{new Card},
      question_{new TextLabel{TextRole::h3}}, notes_{new TextArea, new TextArea, new TextArea}, end_{new TextLabel}, buttons_{new FlowRow},
      done_{new PushButton{PushButton::Kind::secondary}}, next_{new PushButton{PushButton::Kind::primary}}, weeks_head_{new TextLabel{TextRole::h2}},
      weeks_{new Card}
{
    setObjectName(QStringLiteral("course"));
    back_->setObjectName(QStringLiteral("course.back"));
    done_->setObjectName(QStringLiteral("course.done"));
    next_->setObjectName(QStringLiteral("course.next"));
    back_->set_icon(Icon::back);
    set_back(back_);
    intro_->set_ink(Ink::secondary);
    number_->set_ink(Ink::primary);
    make_notes();
    make_week();
    connect(back_, &PushButton::clicked, this, &CoursePage::back);
    connect(done_, &PushButton::clicked, this, [this] { emit week_done(view_.week); });
    connect(next_, &PushButton::clicked, this,
            [this] { emit week_chosen(app::week_to_go_on_with(view_.course, view_.read)); });
    retranslate();
}

void CoursePage::make_notes()
{
    for (std::size_t question = 0; question < notes_.size(); ++question) {
        TextArea* const note = notes_[question];
        note->edit()->setObjectName(QStringLiteral("course.note.%1").arg(question + 1));
        note->set_lines(kNoteLines);
        note->set_max_length(kMostNote);
        connect(note, &TextArea::edited, this, [this, question](const QString& text) { take_note(question, text); });
    }
}

void CoursePage::make_week()
{
    buttons_->add(done_);
    buttons_->add(next_);
    const auto add = [this](QWidget* part, int above, Qt::Alignment alignment = {}) {
        column()->addSpacing(above);
        column()->addWidget(part, 0, alignment);
    };
    column()->addWidget(back_, 0, Qt::AlignLeft);
    add(title_, length::kUnit);
    add(intro_, length::kChoiceGap);
    add(number_, length::kSectionGap);
    add(theme_, length::kHalf);
    add(lead_, length::kUnit);
    add(reads_head_, length::kBlockGap);
    add(reads_, length::kUnit);
    add(doing_head_, length::kBlockGap);
    add(doing_, length::kUnit);
    add(question_, length::kBlockGap);
    auto* notes = new QWidget;
    auto* lines = new QVBoxLayout{notes};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kBlockGap);
    for (TextArea* note : notes_) lines->addWidget(note);
    add(notes, length::kUnit);
    add(end_, length::kBlockGap);
    add(buttons_, length::kUnit);
    add(weeks_head_, length::kSectionGap);
    add(weeks_, length::kUnit);
}

std::string CoursePage::note_key(int week, std::size_t question)
{
    const std::string first = "week_" + std::to_string(week);
    return question == 0 ? first : first + "_" + std::to_string(question + 1);
}

void CoursePage::show_course(const CourseView& view)
{
    if (view_ == view) return;
    view_ = view;
    for (std::size_t question = 0; question < notes_.size(); ++question) {
        const auto note = view_.notes.find(note_key(view_.week, question));
        notes_[question]->set_text(note == view_.notes.end() ? QString{} : to_qt(note->second));
    }
    retranslate();
}

QWidget* CoursePage::first_focus() const
{
    if (const content::CourseWeek* open = week())
        if (const auto next = app::next_read(*open, view_.read))
            if (auto* row = findChild<QWidget*>(QStringLiteral("course.read.") + to_qt(next->text()))) return row;
    return back_;
}

const content::CourseWeek* CoursePage::week() const
{
    const auto place = static_cast<std::size_t>(view_.week - 1);
    return place < view_.course.weeks.size() ? &view_.course.weeks[place] : nullptr;
}

bool CoursePage::is_done(int number) const { return view_.read.contains(app::text_of_week(number)); }

void CoursePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

void CoursePage::retranslate()
{
    back_->setText(tr("Back"));
    title_->set_text(to_qt(view_.course.title));
    intro_->set_text(to_qt(view_.course.intro));
    reads_head_->set_text(tr("To read"));
    doing_head_->set_text(tr("To do"));
    question_->set_text(tr("To think about"));
    weeks_head_->set_text(tr("All the weeks"));
    done_->setText(tr("I am done with this week"));
    remove_parts(made_);
    if (week()) write_week();
    chain_tabs(widget());
}

void CoursePage::write_week()
{
    number_->set_text(tr("Week %1 of %2").arg(view_.week).arg(view_.course.weeks.size()));
    theme_->set_text(to_qt(week()->theme));
    lead_->set_text(to_qt(week()->lead));
    write_reads();
    write_doing();
    write_notes();
    write_end();
    write_weeks();
}

ExerciseRow* CoursePage::add_row(Card* card, const QString& name, const QString& title, const QString& reason,
                                 const QString& state)
{
    auto* row = new ExerciseRow;
    row->setObjectName(name);
    row->set_words(title, reason, state);
    row->set_leads();
    row->set_line(card->body()->count() > 0);
    card->body()->addWidget(row);
    made_ << row;
    return row;
}

void CoursePage::write_reads()
{
    for (const content::Article& article : view_.articles) {
        const bool was_read = view_.read.contains(app::text_of(article.id));
        auto* row = add_row(reads_, QStringLiteral("course.read.") + to_qt(article.id.text()), to_qt(article.title),
                            to_qt(article.summary), was_read ? tr("Already read") : QString{});
        connect(row, &ExerciseRow::clicked, this, [this, id = article.id] { emit read(id); }, Qt::QueuedConnection);
    }
    for (QWidget* part : QList<QWidget*>{reads_head_, reads_}) part->setVisible(!view_.articles.empty());
}

void CoursePage::write_doing()
{
    const auto add = [this](const char* name, const QString& title, const QString& reason, content::Action action) {
        auto* row = add_row(doing_, QLatin1String{name}, title, reason, {});
        connect(row, &ExerciseRow::clicked, this, [this, action] { emit act(action); }, Qt::QueuedConnection);
    };
    add("course.exercises", tr("The exercises in your plan"), tr("As on the days you have chosen."), content::Action::today);
    if (week()->practice == content::CoursePractice::breathing)
        add("course.practice", tr("Breathing"), tr("A few calm minutes, when it suits you."), content::Action::breathing);
    else
        add("course.practice", tr("Muscle relaxation"), tr("Tense and let go, one part of the body at a time."),
            content::Action::relaxation);
    if (!week()->evaluates) return;
    auto* row = add_row(doing_, QStringLiteral("course.look_back"), tr("Look back on your weeks"),
                        view_.looks_back ? tr("A few questions about how it has gone.")
                                         : tr("The questions come on the page of today when it is time."),
                        {});
    row->setEnabled(view_.looks_back);
    connect(row, &ExerciseRow::clicked, this, &CoursePage::look_back, Qt::QueuedConnection);
}

void CoursePage::write_notes()
{
    const std::vector<std::string>& questions = week()->questions;
    for (std::size_t question = 0; question < notes_.size(); ++question) {
        TextArea* const note = notes_[question];
        note->setVisible(question < questions.size());
        if (question >= questions.size()) continue;
        const bool last = question + 1 == questions.size();
        note->set_words(to_qt(questions[question]),
                        last ? tr("What you write stays in your diary. You can also just think about it.") : QString{});
    }
}

void CoursePage::write_end()
{
    const bool done = is_done(view_.week);
    const int next = app::week_to_go_on_with(view_.course, view_.read);
    const bool all_done = is_done(next);
    const bool all_read = !app::next_read(*week(), view_.read);
    done_->setVisible(!done);
    done_->set_kind(all_read ? PushButton::Kind::primary : PushButton::Kind::secondary);
    next_->setVisible(done && !all_done);
    next_->setText(tr("Go on with week %1").arg(next));
    end_->set_text(!done     ? tr("A week may take as long as you like. What you skip waits for you.")
                   : all_done ? tr("You have been through all the weeks. They stay here, to read again.")
                              : tr("You are done with this week. It stays here, to read again."));
}

void CoursePage::write_weeks()
{
    for (const content::CourseWeek& one : view_.course.weeks) {
        const QString state = is_done(one.number)         ? tr("Done", "a week of the course")
                              : one.number == view_.week ? tr("Open now", "a week of the course")
                                                         : QString{};
        auto* row = add_row(weeks_, QStringLiteral("course.week.%1").arg(one.number),
                            tr("%1. %2", "number and name of a week").arg(one.number).arg(to_qt(one.theme)), {}, state);
        connect(row, &ExerciseRow::clicked, this, [this, number = one.number] { emit week_chosen(number); },
                Qt::QueuedConnection);
    }
}

void CoursePage::take_note(std::size_t question, const QString& text)
{
    const std::string note = from_qt(text), key = note_key(view_.week, question);
    if (note.empty()) view_.notes.erase(key);
    else view_.notes[key] = note;
    emit noted(view_.notes);
}

} // namespace trygg::ui
