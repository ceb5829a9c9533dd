#include "ui/pages/later_page.h"

#include "ui/pages/change_sentences.h"
#include "ui/pages/okay_block.h"
#include "ui/pages/signs_block.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kLongestNote = 1000;

} // namespace

LaterPage::LaterPage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Page{words, length::kReading, parent}, facts_{facts}, about_{new TextLabel},
      okay_{new OkayBlock{QStringLiteral("later.okay")}}, which_{new QWidget}, which_head_{new TextLabel{TextRole::h3}},
      which_help_{new TextLabel}, suspected_{new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs}},
      pain_{new PainBlock{QStringLiteral("later.pain")}}, signs_{new SignsBlock{QStringLiteral("later.new_signs")}},
      leg_{new YesNoBlock{QStringLiteral("later.further_down")}}, note_{new TextArea}, preview_bar_{new NoticeBar},
      save_{new PushButton{PushButton::Kind::primary}}, later_{new PushButton{PushButton::Kind::quiet}}
{
    setObjectName(QStringLiteral("later"));
    build();
    connect_answers();
    retranslate();
}

void LaterPage::build()
{
    about_->set_ink(Ink::secondary);
    which_help_->set_ink(Ink::secondary);
    suspected_->setObjectName(QStringLiteral("later.suspected"));
    note_->edit()->setObjectName(QStringLiteral("later.note"));
    note_->set_max_length(kLongestNote);
    note_->set_lines(2);
    save_->setObjectName(QStringLiteral("later.save"));
    later_->setObjectName(QStringLiteral("later.later"));
    save_->set_size(PushButton::Size::large);
    preview_bar_->set_icon(Icon::info);
    preview_bar_->hide();
    auto* lines = new QVBoxLayout{which_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kUnit);
    for (QWidget* part : QList<QWidget*>{which_head_, which_help_, suspected_}) lines->addWidget(part);
    auto* row = new FlowRow;
    row->add(save_);
    row->add(later_);
    column()->addWidget(about_);
    column()->addSpacing(length::kHalf);
    for (QWidget* part : QList<QWidget*>{okay_, which_, pain_, signs_, leg_, note_, preview_bar_, row}) {
        column()->addWidget(part);
        // The row comes last: nothing hangs below it.
        if (part != row) column()->addSpacing(length::kBlockGap);
    }
    set_primary(save_);
    set_back(later_);
}

void LaterPage::connect_answers()
{
    const auto tell = [this] { emit changed(draft_); };
    connect(okay_, &OkayBlock::answered, this, [this, tell](bool okay) {
        draft_.okay = okay;
        if (okay) draft_.suspected.clear();
        if (okay) suspected_->set_chosen({});
        which_->setVisible(!okay);
        tell();
    });
    connect(suspected_, &ChoiceGroup::chosen_changed, this, [this, tell](const QStringList& ids) {
        draft_.suspected.clear();
        for (const QString& id : ids)
            if (const auto exercise = ExerciseId::from(id.toStdString())) draft_.suspected.push_back(*exercise);
        tell();
    });
    connect(pain_, &PainBlock::chosen_changed, this, [this, tell](PainScore pain) {
        draft_.pain = pain;
        tell();
    });
    connect(signs_, &YesNoBlock::answered, this, [this, tell](bool yes) {
        draft_.new_signs = yes;
        tell();
    });
    connect(leg_, &YesNoBlock::answered, this, [this, tell](bool yes) {
        draft_.further_down = yes;
        tell();
    });
    connect(note_, &TextArea::edited, this, [this, tell](const QString& text) {
        draft_.note = from_qt(text);
        tell();
    });
    connect(save_, &QAbstractButton::clicked, this, &LaterPage::save);
    connect(later_, &QAbstractButton::clicked, this, &LaterPage::left);
}

void LaterPage::show_later(const app::LaterDue& due, const app::LaterDraft& draft, bool asks_leg)
{
    due_ = due;
    draft_ = draft;
    if (!asks_leg) draft_.further_down.reset();
    leg_->setVisible(asks_leg);
    write_choices();
    QStringList ids;
    for (const ExerciseId& id : draft_.suspected) ids << to_qt(id.text());
    suspected_->set_chosen(ids);
    okay_->set_answer(draft_.okay);
    which_->setVisible(draft_.okay == false);
    pain_->set_chosen(draft_.pain);
    signs_->set_signs(draft_.new_signs);
    leg_->set_answer(draft_.further_down);
    if (from_qt(note_->text()) != draft_.note) note_->set_text(to_qt(draft_.note));
    show_preview({});
    retranslate();
}

void LaterPage::show_preview(const std::vector<app::DoseChange>& changes)
{
    preview_ = changes;
    preview_bar_->setVisible(!changes.empty());
    preview_bar_->set_words(tr("This changes next time"), change_sentences(words(), facts_, changes));
}

void LaterPage::write_choices()
{
    QList<Choice> choices;
    if (due_)
        for (const ExerciseId& id : due_->exercises)
            choices.append({.id = to_qt(id.text()), .title = words().exercise(id)});
    suspected_->set_choices(choices);
}

void LaterPage::retranslate()
{
    if (due_) about_->set_text(tr("After the session on %1").arg(Wording{words()}.day_in_sentence(due_->session_day)));
    okay_->set_words({.question = tr("Am I okay later?"),
                      .yes = tr("Yes, I am okay"),
                      .yes_sub = tr("I can handle what I feel"),
                      .no = tr("No"),
                      .no_sub = tr("Then the plan is made lighter"),
                      .what_is_okay = tr("What does okay mean?"),
                      .explanation = tr("Okay later means that you can handle the pain that comes in the hours and days "
                                        "after. A little more pain for a while is common and not dangerous.")},
                     tr("Can you handle the pain that has come in the hours after? A little more is common, and okay if "
                        "you cope with it."));
    which_head_->set_text(tr("Which exercise do you think it was?"));
    which_help_->set_text(tr("Choose one or more. If you do not know, all are made a little lighter."));
    suspected_->set_question(which_head_->text());
    pain_->set_words(tr("How much pain do you have right now?"));
    signs_->set_words_since(tr("Have you got new numbness or weakness since the session?"));
    leg_->set_words(tr("Has pain in the leg moved further down, and stayed there for a day?"),
                    tr("For example from the thigh to below the knee."));
    note_->set_words(tr("A note to yourself"), tr("If you want to."));
    save_->setText(tr("Save"));
    later_->setText(tr("Later"));
    write_choices();
    show_preview(preview_);
    chain_tabs(widget());
}

QWidget* LaterPage::first_focus() const { return okay_->first_stop(); }

QStringList LaterPage::tab_order()
{
    return {"later.okay",         "later.suspected", "later.pain", "later.new_signs",
            "later.further_down", "later.note",      "later.save", "later.later"};
}

void LaterPage::save()
{
    if (all_answered({okay_, pain_, signs_, leg_})) emit finished(draft_);
}

} // namespace trygg::ui
