#include "ui/pages/session_closing.h"

#include "ui/pages/session_flow.h"
#include "ui/pages/signs_block.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kLongestSessionNote = 1000;

} // namespace

SessionClosing::SessionClosing(QWidget* parent)
    : Themed<QWidget>{parent}, title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      worst_{new PainBlock{QStringLiteral("session.pain_worst")}},
      signs_{new SignsBlock{QStringLiteral("session.new_signs")}}, note_{new TextArea}, buttons_{new FlowRow},
      save_{new PushButton{PushButton::Kind::primary}}, again_{new PushButton{PushButton::Kind::primary}},
      later_{new PushButton{PushButton::Kind::secondary}}, drop_{new PushButton{PushButton::Kind::quiet}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    build();
    connect(worst_, &PainBlock::chosen_changed, this, [this](PainScore pain) {
        draft_.pain_worst = pain;
        emit edited(draft_);
    });
    connect(signs_, &YesNoBlock::answered, this, [this](bool yes) {
        draft_.new_signs = yes;
        emit edited(draft_);
    });
    connect(note_, &TextArea::edited, this, [this](const QString& text) {
        draft_.note = from_qt(text);
        emit edited(draft_);
    });
    connect(save_, &QAbstractButton::clicked, this, &SessionClosing::save);
    connect(again_, &QAbstractButton::clicked, this, &SessionClosing::back_to_exercises);
    connect(later_, &QAbstractButton::clicked, this, &SessionClosing::left);
    connect(drop_, &QAbstractButton::clicked, this, &SessionClosing::discarded);
    retranslate();
}

void SessionClosing::build()
{
    note_->edit()->setObjectName(QStringLiteral("session.note"));
    save_->setObjectName(QStringLiteral("session.save"));
    again_->setObjectName(QStringLiteral("session.again"));
    later_->setObjectName(QStringLiteral("session.later"));
    drop_->setObjectName(QStringLiteral("session.drop"));
    note_->set_max_length(kLongestSessionNote);
    save_->set_size(PushButton::Size::large);
    again_->set_size(PushButton::Size::large);
    for (QWidget* button : QList<QWidget*>{save_, again_, later_, drop_}) buttons_->add(button);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{title_, lead_, worst_, signs_, note_, buttons_}) layout->addWidget(part);
}

void SessionClosing::show_session(const app::SessionDraft& draft)
{
    draft_ = draft;
    is_empty_ = !session_flow::anything_done(draft);
    worst_->set_chosen(draft.pain_worst);
    signs_->set_signs(draft.new_signs);
    if (from_qt(note_->text()) != draft.note) note_->set_text(to_qt(draft.note));
    for (QWidget* part : QList<QWidget*>{worst_, signs_, note_, save_}) part->setVisible(!is_empty_);
    again_->setVisible(is_empty_ && !draft.only_closing);
    drop_->setVisible(is_empty_);
    drop_->set_kind(draft.only_closing ? PushButton::Kind::primary : PushButton::Kind::quiet);
    later_->setVisible(!draft.only_closing && session_flow::anything_left(draft));
    retranslate();
}

void SessionClosing::retranslate()
{
    title_->set_text(is_empty_ ? tr("No exercise was done") : tr("How did it go?"));
    lead_->set_text(is_empty_ ? tr("Then there is nothing to save. That is fine: another time.")
                    : draft_.only_closing
                        ? tr("This session is from another day, or the plan has changed since. Save what you did, and "
                             "then go on with the plan of today.")
                        : QString{});
    lead_->setVisible(!lead_->text().isEmpty());
    worst_->set_words(tr("What was the worst pain during the session?"));
    signs_->set_words_since(tr("Did you get new numbness or weakness during the session?"));
    note_->set_words(tr("A note to yourself"), tr("If you want to. What helped, what was hard?"));
    save_->setText(tr("Save the session"));
    again_->setText(tr("Back to the exercises"));
    later_->setText(tr("Go on later today"));
    drop_->setText(tr("Drop the session"));
}

QWidget* SessionClosing::first_focus() const { return is_empty_ ? primary() : worst_->first_stop(); }

void SessionClosing::save()
{
    if (all_answered({worst_, signs_})) emit saved();
}

} // namespace trygg::ui
