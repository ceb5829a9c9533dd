#include "ui/pages/log_page.h"

#include "ui/pages/amount_list.h"
#include "ui/pages/signs_block.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace trygg::ui {
namespace {

constexpr int kLongestLogNote = 1000, kDaysBack = 3;
const QString kPlanA = QStringLiteral("a"), kPlanB = QStringLiteral("b");

} // namespace

LogPage::LogPage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      day_head_{new TextLabel{TextRole::h3}}, day_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}},
      missing_{new TextLabel{TextRole::body_bold}}, rest_{new QWidget}, plan_head_{new TextLabel{TextRole::h3}},
      plan_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}},
      amounts_head_{new TextLabel{TextRole::h3}}, amounts_help_{new TextLabel}, amounts_{new AmountList{words, facts}},
      before_{new PainBlock{QStringLiteral("log.pain_before")}},
      worst_{new PainBlock{QStringLiteral("log.pain_worst")}}, signs_{new SignsBlock{QStringLiteral("log.new_signs")}},
      note_{new TextArea}, save_{new PushButton{PushButton::Kind::primary}}
{
    setObjectName(QStringLiteral("log"));
    build();
    connect_answers();
    retranslate();
}

void LogPage::build()
{
    PushButton* back = add_back(QStringLiteral("log.back"));
    connect(back, &QAbstractButton::clicked, this, &LogPage::left);
    day_->setObjectName(QStringLiteral("log.day"));
    plan_->setObjectName(QStringLiteral("log.plan"));
    note_->edit()->setObjectName(QStringLiteral("log.note"));
    note_->set_max_length(kLongestLogNote);
    note_->set_lines(2);
    save_->setObjectName(QStringLiteral("log.save"));
    save_->set_size(PushButton::Size::large);
    lead_->set_ink(Ink::secondary);
    amounts_help_->set_ink(Ink::secondary);
    missing_->set_ink(Ink::caution);
    missing_->hide();
    auto* row = new FlowRow;
    row->add(save_);
    auto* lines = new QVBoxLayout{rest_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kUnit);
    for (QWidget* part : QList<QWidget*>{plan_head_, plan_, amounts_head_, amounts_help_, amounts_}) {
        if (part == plan_head_ || part == amounts_head_) lines->addSpacing(length::kUnit);
        lines->addWidget(part);
    }
    lines->addSpacing(length::kUnit);
    for (QWidget* part : QList<QWidget*>{before_, worst_, signs_, note_}) {
        lines->addWidget(part);
        lines->addSpacing(length::kUnit * 2);
    }
    column()->setSpacing(length::kUnit);
    for (QWidget* part : QList<QWidget*>{title_, lead_, day_head_, day_, rest_, missing_, row}) column()->addWidget(part);
    set_primary(save_);
}

void LogPage::connect_answers()
{
    const auto tell = [this] {
        missing_->hide();
        emit changed(draft_);
    };
    connect(day_, &ChoiceGroup::chosen_changed, this, [this] { choose_day(day_->chosen_one()); });
    connect(plan_, &ChoiceGroup::chosen_changed, this, [this] { choose_plan(plan_->chosen_one()); });
    connect(amounts_, &AmountList::edited, this, [this, tell] {
        draft_.items = amounts_->items();
        tell();
    });
    connect(before_, &PainBlock::chosen_changed, this, [this, tell](PainScore pain) {
        draft_.pain_before = pain;
        tell();
    });
    connect(worst_, &PainBlock::chosen_changed, this, [this, tell](PainScore pain) {
        draft_.pain_worst = pain;
        tell();
    });
    connect(signs_, &YesNoBlock::answered, this, [this, tell](bool yes) {
        draft_.new_signs = yes;
        tell();
    });
    connect(note_, &TextArea::edited, this, [this, tell](const QString& text) {
        draft_.note = from_qt(text);
        tell();
    });
    connect(save_, &QAbstractButton::clicked, this, &LogPage::save);
}

void LogPage::choose_day(const QString& id)
{
    asked_for_day_ = true;
    emit day_chosen(plus_days(*today_, -id.toInt()), draft_.plan);
}

void LogPage::choose_plan(const QString& id)
{
    if (!draft_.day) return;
    asked_for_day_ = true;
    emit day_chosen(*draft_.day, id == kPlanB ? plan::PlanKind::b : plan::PlanKind::a);
}

app::LogDraft LogPage::carry_over(app::LogDraft fresh) const
{
    fresh.pain_before = draft_.pain_before;
    fresh.pain_worst = draft_.pain_worst;
    fresh.new_signs = draft_.new_signs;
    fresh.note = draft_.note;
    for (app::SessionItem& item : fresh.items)
        for (const app::SessionItem& old : draft_.items)
            if (old.exercise == item.exercise) {
                item.done = old.done;
                item.okay_now = old.okay_now;
            }
    return fresh;
}

void LogPage::show_log(const app::LogDraft& draft, Date today, const std::vector<plan::TraceRow>& already)
{
    const bool asked = std::exchange(asked_for_day_, false);
    draft_ = asked ? carry_over(draft) : draft;
    today_ = today;
    already_ = already;
    before_->set_chosen(draft_.pain_before);
    worst_->set_chosen(draft_.pain_worst);
    signs_->set_signs(draft_.new_signs);
    if (from_qt(note_->text()) != draft_.note) note_->set_text(to_qt(draft_.note));
    missing_->hide();
    retranslate();
    show_parts();
    if (asked) emit changed(draft_);
}

void LogPage::show_parts()
{
    const auto back = draft_.day ? std::optional{days_between(*draft_.day, *today_)} : std::nullopt;
    day_->set_chosen(back ? QStringList{QString::number(*back)} : QStringList{});
    plan_->set_chosen({draft_.plan == plan::PlanKind::b ? kPlanB : kPlanA});
    amounts_->show_items(draft_.items, true, already_);
    rest_->setVisible(draft_.day && !draft_.items.empty());
    save_->setVisible(rest_->isVisibleTo(this));
    chain_tabs(widget());
    if (!draft_.day || !draft_.items.empty()) return;
    missing_->set_text(tr("The plan has no exercises on that day."));
    missing_->show();
}

void LogPage::write_days()
{
    if (!today_) return;
    QList<Choice> choices;
    for (int back = 0; back <= kDaysBack; ++back) {
        const QString day = Wording{words()}.day(plus_days(*today_, -back));
        Choice choice{.id = QString::number(back), .title = day};
        if (back < 2) choice = {.id = choice.id, .title = back == 0 ? tr("Today") : tr("Yesterday"), .sub_text = day};
        choices.append(choice);
    }
    day_->set_choices(choices);
}

void LogPage::retranslate()
{
    title_->set_text(tr("Log a session"));
    lead_->set_text(tr("Done away from the computer, or a walk. A walk may be logged in parts."));
    day_head_->set_text(tr("When was it?"));
    day_->set_question(day_head_->text());
    write_days();
    plan_head_->set_text(tr("Which plan was it?"));
    plan_->set_question(plan_head_->text());
    plan_->set_choices({{.id = kPlanA, .title = tr("The plan of the day")},
                        {.id = kPlanB, .title = tr("Plan B, on a bad day")}});
    amounts_head_->set_text(tr("What did you do?"));
    amounts_help_->set_text(tr("Leave empty what you did not do."));
    amounts_->retranslate();
    before_->set_words(tr("How much pain did you have before?"));
    worst_->set_words(tr("What was the worst pain during it?"));
    signs_->set_words_since(tr("Did you get new numbness or weakness?"));
    note_->set_words(tr("A note to yourself"), tr("If you want to."));
    save_->setText(tr("Save"));
}

QWidget* LogPage::first_focus() const { return first_tab_stop(day_); }

QStringList LogPage::tab_order()
{
    return {"log.back",       "log.day",       "log.plan", "log.pain_before",
            "log.pain_worst", "log.new_signs", "log.note", "log.save"};
}

void LogPage::save()
{
    if (!amounts_->anything_done()) {
        missing_->set_text(tr("Write how much you did of at least one exercise."));
        missing_->show();
        if (QWidget* field = amounts_->first_stop()) field->setFocus(Qt::OtherFocusReason);
        return;
    }
    // What was not done is no part of the session.
    app::LogDraft log = draft_;
    for (app::SessionItem& item : log.items)
        if (item.done == 0 && item.okay_now != false) item.done.reset();
    if (amounts_->all_checked() && all_answered({before_, worst_, signs_})) emit finished(log);
}

} // namespace trygg::ui
