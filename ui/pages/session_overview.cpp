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
      list_{new Card}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    stop_->set_icon(Icon::warn);
    something_new_ = stop_->add_action({});
    something_new_->setObjectName(QStringLiteral("session.something_new"));
    begin_->setObjectName(QStringLiteral("session.begin"));
    begin_->set_size(PushButton::Size::large);
    begin_->set_icon(Icon::play);
    lead_->set_ink(Ink::secondary);
    auto* row = new FlowRow;
    row->add(begin_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{title_, lead_, stop_, pain_, row, list_}) layout->addWidget(part);
    connect(something_new_, &QAbstractButton::clicked, this, &SessionOverview::something_new);
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

void SessionOverview::retranslate()
{
    title_->set_text(tr("Today's session"));
    lead_->set_text(draft_.plan == plan::PlanKind::b
                        ? tr("Plan B for a bad day: about half of the dose. It counts as done.")
                        : QString{});
    lead_->setVisible(!lead_->text().isEmpty());
    stop_->set_words(tr("Stop at once and get help"),
                     tr("if you get pain or pressure in the chest, feel faint or very short of breath, or notice new "
                        "numbness or weakness."));
    something_new_->setText(tr("Something new has happened"));
    pain_->set_words(tr("How much pain do you have right now?"));
    begin_->setText(tr("Begin"));
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
