#include "ui/pages/correct_page.h"

#include "ui/pages/correct_later_form.h"
#include "ui/pages/correct_session_form.h"
#include "ui/pages/day_forms.h"
#include "ui/pages/question_blocks.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_form_picker.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QTime>
#include <QVBoxLayout>

namespace trygg::ui {

using plan::DayFormEvent;
using plan::LaterEvent;
using plan::SessionEvent;

CorrectPage::CorrectPage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      list_{new Card}, session_{new CorrectSessionForm{words, facts}}, later_{new CorrectLaterForm{words}},
      form_{new DayFormPicker}, buttons_{nullptr}, save_{new PushButton{PushButton::Kind::primary}}
{
    setObjectName(QStringLiteral("correct"));
    build();
    retranslate();
    open({});
}

void CorrectPage::build()
{
    PushButton* back = add_back(QStringLiteral("correct.back"));
    connect(back, &QAbstractButton::clicked, this, &CorrectPage::go_back);
    list_->setObjectName(QStringLiteral("correct.list"));
    form_->setObjectName(QStringLiteral("correct.form"));
    save_->setObjectName(QStringLiteral("correct.save"));
    save_->set_size(PushButton::Size::large);
    lead_->set_ink(Ink::secondary);
    auto* row = new FlowRow;
    row->add(save_);
    buttons_ = row;
    column()->setSpacing(length::kUnit * 2);
    for (QWidget* part : QList<QWidget*>{title_, lead_, list_, session_, later_, form_, buttons_})
        column()->addWidget(part);
    connect(save_, &QAbstractButton::clicked, this, &CorrectPage::save);
}

void CorrectPage::show_entries(const std::vector<diary::Entry>& entries)
{
    entries_ = entries;
    open({});
}

QString CorrectPage::title_of(const diary::Entry& entry) const
{
    const QString day = Wording{words()}.day(entry.event.at.day());
    if (std::holds_alternative<SessionEvent>(entry.event.body)) return tr("%1: session").arg(day);
    if (std::holds_alternative<LaterEvent>(entry.event.body)) return tr("%1: okay later?").arg(day);
    return tr("%1: how the day is").arg(day);
}

QString CorrectPage::lead_of(const diary::Entry& entry) const
{
    const auto minutes = static_cast<int>(entry.event.at.minute_of_day().count());
    const QString time = words().locale().toString(QTime{minutes / 60, minutes % 60}, QStringLiteral("HH:mm"));
    if (const auto* session = std::get_if<SessionEvent>(&entry.event.body))
        return tr("At %1. %n exercise(s), worst pain %2.", "", static_cast<int>(session->exercises.size()))
            .arg(time)
            .arg(session->pain_worst.value());
    if (const auto* later = std::get_if<LaterEvent>(&entry.event.body))
        return (later->okay ? tr("At %1. Yes, pain %2.") : tr("At %1. No, pain %2.")).arg(time).arg(later->pain.value());
    return tr("At %1. %2.").arg(time, day_form_word(std::get<DayFormEvent>(entry.event.body).form));
}

void CorrectPage::fill_list()
{
    while (QLayoutItem* item = list_->body()->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        auto* row = new ExerciseRow;
        row->setObjectName(QStringLiteral("correct.entry"));
        row->set_words(title_of(entries_[i]), lead_of(entries_[i]), {});
        row->set_opens(true);
        row->set_line(i > 0);
        connect(row, &ExerciseRow::open_changed, this, [this, i] {
            open(i);
            begin();
        });
        list_->body()->addWidget(row);
    }
}

void CorrectPage::open(std::optional<std::size_t> index)
{
    open_ = index;
    const plan::EventBody* body = index ? &entries_[*index].event.body : nullptr;
    const auto* session = body ? std::get_if<SessionEvent>(body) : nullptr;
    const auto* later = body ? std::get_if<LaterEvent>(body) : nullptr;
    const auto* form = body ? std::get_if<DayFormEvent>(body) : nullptr;
    if (session) session_->show_session(*session);
    if (later) later_->show_later(*later, exercises_before(entries_[*index]));
    if (form) form_->set_chosen(to_picker(form->form));
    session_->setVisible(session);
    later_->setVisible(later);
    form_->setVisible(form);
    buttons_->setVisible(body);
    list_->setVisible(!body && !entries_.empty());
    set_primary(body ? save_ : nullptr);
    retranslate();
}

std::vector<ExerciseId> CorrectPage::exercises_before(const diary::Entry& later) const
{
    // The list is newest first: the session that the check is about is the next one after it.
    for (const diary::Entry& entry : entries_) {
        const auto* session = std::get_if<SessionEvent>(&entry.event.body);
        if (!session || entry.event.at.instant >= later.event.at.instant) continue;
        std::vector<ExerciseId> exercises;
        for (const plan::ExerciseRecord& record : session->exercises)
            if (record.done > 0) exercises.push_back(record.id);
        return exercises;
    }
    return {};
}

void CorrectPage::go_back()
{
    if (!open_) return emit left();
    open({});
    begin();
}

std::optional<plan::EventBody> CorrectPage::body_now()
{
    const plan::EventBody& body = entries_[*open_].event.body;
    if (std::holds_alternative<SessionEvent>(body)) return session_->corrected();
    if (std::holds_alternative<LaterEvent>(body)) return later_->corrected();
    const auto form = form_->chosen();
    return form ? std::optional<plan::EventBody>{DayFormEvent{to_plan(*form)}} : std::nullopt;
}

void CorrectPage::save()
{
    if (!open_) return;
    if (const auto body = body_now()) emit corrected(entries_[*open_].id, *body);
}

void CorrectPage::retranslate()
{
    title_->set_text(open_ ? title_of(entries_[*open_]) : tr("Correct an answer"));
    const QString all = entries_.empty() ? tr("There is nothing from the last seven days.")
                                         : tr("Choose the answer that was wrong. The plan is made anew from it.");
    lead_->set_text(open_ ? tr("Change what was wrong. The diary keeps the old answer beside it.") : all);
    form_->set_words(tr("How was the day?"), day_form_word(plan::DayForm::good), day_form_word(plan::DayForm::ordinary),
                     day_form_word(plan::DayForm::bad));
    save_->setText(tr("Save the correction"));
    session_->retranslate();
    later_->retranslate();
    fill_list();
    chain_tabs(widget());
}

QWidget* CorrectPage::first_focus() const
{
    if (!session_->isHidden()) return session_->first_focus();
    if (!later_->isHidden()) return later_->first_focus();
    return first_tab_stop(form_->isHidden() ? static_cast<QWidget*>(list_) : form_);
}

QStringList CorrectPage::tab_order()
{
    return {"correct.back",       "correct.entry", "correct.pain_before", "correct.pain_worst", "correct.okay",
            "correct.suspected",  "correct.pain",  "correct.new_signs",   "correct.further_down", "correct.form",
            "correct.save"};
}

} // namespace trygg::ui
