#include "ui/pages/session_overview.h"

#include "ui/pages/question_blocks.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

SessionOverview::SessionOverview(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, facts_{facts}, title_{new TextLabel{TextRole::h1}},
      lead_{new TextLabel{TextRole::lead}}, stop_{new NoticeBar{Tone::caution}},
      pain_{new PainBlock{QStringLiteral("session.pain_before")}}, begin_{new PushButton{PushButton::Kind::primary}},
      list_{new Card}, full_{new PushButton{PushButton::Kind::quiet}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    stop_->set_icon(Icon::warn);
    something_new_ = stop_->add_action({});
    something_new_->setObjectName(QStringLiteral("session.something_new"));
    help_ = stop_->add_action({});
    help_->setObjectName(QStringLiteral("session.help_now"));
    full_->setObjectName(QStringLiteral("session.overview.full_screen"));
    begin_->setObjectName(QStringLiteral("session.begin"));
    begin_->set_size(PushButton::Size::large);
    begin_->set_icon(Icon::play);
    lead_->set_ink(Ink::secondary);
    auto* row = new FlowRow;
    row->add(begin_);
    row->add(full_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{title_, lead_, stop_, pain_, row, list_}) layout->addWidget(part);
    connect(something_new_, &QAbstractButton::clicked, this, &SessionOverview::something_new);
    connect(help_, &QAbstractButton::clicked, this, &SessionOverview::help_now);
    connect(full_, &QAbstractButton::clicked, this, &SessionOverview::full_screen_wanted);
    connect(pain_, &PainBlock::chosen_changed, this, &SessionOverview::pain_chosen);
    connect(pain_, &PainBlock::confirmed, this, &SessionOverview::begin);
    connect(begin_, &QAbstractButton::clicked, this, &SessionOverview::begin);
}

void SessionOverview::show_session(const app::SessionDraft& draft)
{
    draft_ = draft;
    pain_->set_chosen(draft.pain_before);
    retranslate();
}

void SessionOverview::set_large(bool large)
{
    large_ = large;
    retranslate();
}

void SessionOverview::retranslate()
{
    title_->set_text(draft_.trial ? tr("A programme to try") : tr("Today's session"));
    lead_->set_text(draft_.trial ? tr("With the lightest dose. It is beside your plan and changes nothing in it.")
                    : draft_.plan == plan::PlanKind::b
                        ? tr("Plan B for a bad day: about half of the dose. It counts as done.")
                        : QString{});
    lead_->setVisible(!lead_->text().isEmpty());
    stop_->set_words(tr("Stop at once and get help"),
                     tr("if you get pain or pressure in the chest, feel faint or very short of breath, or notice new "
                        "numbness or weakness."));
    something_new_->setText(tr("Something new has happened"));
    pain_->set_words(tr("How much pain do you have right now?"));
    help_->setText(tr("Help now"));
    begin_->setText(tr("Begin"));
    full_->setText(large_ ? tr("Leave full screen") : tr("Full screen"));
    full_->setToolTip(QStringLiteral("F11"));
    fill_list();
}

QWidget* SessionOverview::first_focus() const { return pain_->first_stop(); }

void SessionOverview::fill_list()
{
    while (QLayoutItem* item = list_->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool first = true;
    for (const app::SessionItem& item : draft_.items) {
        auto* row = new ExerciseRow;
        const auto words = words_.book().exercises.find(item.exercise);
        row->set_words(words_.exercise(item.exercise),
                       words == words_.book().exercises.end() ? QString{} : to_qt(words->second.purpose),
                       facts_.dose(item.exercise, item.dose));
        row->set_line(!first);
        first = false;
        list_->body()->addWidget(row);
    }
}

void SessionOverview::begin()
{
    if (all_answered({pain_})) emit begun();
}

} // namespace trygg::ui
