#include "ui/pages/today_notice.h"

#include "ui/pages/change_sentences.h"
#include "ui/text/wording.h"
#include "ui/widgets/notice_bar.h"

#include <QVBoxLayout>

namespace trygg::ui {

TodayNotice::TodayNotice(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, facts_{facts}, bar_{new NoticeBar}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar_);
    hide();
}

void TodayNotice::show_today(const app::Today& today, const std::vector<app::DoseChange>& changes)
{
    today_ = today;
    changes_ = changes;
    retranslate();
}

void TodayNotice::invite(std::optional<int> look_back)
{
    look_back_ = look_back;
    retranslate();
}

TodayNotice::About TodayNotice::choose() const
{
    if (!today_) return About::none;
    if (!changes_.empty()) return About::changed;
    if (today_->later) return About::later;
    if (today_->plan.physio) return About::physio;
    if (today_->plan.ask_flare) return About::flare;
    return look_back_ && !today_->plan.flare_day ? About::look_back : About::none;
}

void TodayNotice::retranslate()
{
    about_ = choose();
    bar_->clear_actions();
    action_ = nullptr;
    write();
    setVisible(about_ != About::none);
}

void TodayNotice::offer(const QString& text)
{
    action_ = bar_->add_action(text);
    action_->setObjectName(QStringLiteral("today.notice"));
    connect(action_, &QAbstractButton::clicked, this, [this] { emit acted(about_); });
}

/// An invitation, not a duty: the keyboard does not begin there.
void TodayNotice::offer_look_back()
{
    bar_->set_words(tr("%n week(s) have passed", nullptr, *look_back_),
                    tr("Would you like to look back for a few minutes: what has changed, and what comes next?"));
    PushButton* look = bar_->add_action(tr("Look back"));
    look->setObjectName(QStringLiteral("today.look_back"));
    connect(look, &QAbstractButton::clicked, this, [this] { emit acted(About::look_back); });
    PushButton* later = bar_->add_action(tr("Another day"), PushButton::Kind::quiet);
    later->setObjectName(QStringLiteral("today.look_back_later"));
    connect(later, &QAbstractButton::clicked, this, &TodayNotice::put_off);
}

void TodayNotice::write()
{
    bar_->set_tone(about_ == About::physio ? Tone::caution : Tone::tint);
    bar_->set_icon(about_ == About::later ? Icon::clock : Icon::info);
    switch (about_) {
    case About::changed:
        bar_->set_icon(Icon::check);
        return bar_->set_words(tr("Saved. This changes"), change_sentences(words_, facts_, changes_));
    case About::later:
        bar_->set_words(tr("Am I okay later?"), tr("One minute about how it went after the session on %1. Your answer "
                                                   "guides the dose.")
                                                    .arg(Wording{words_}.day_in_sentence(today_->later->session_day)));
        return offer(tr("Answer"));
    case About::physio:
        bar_->set_words(tr("Let a physiotherapist have a look"),
                        tr("The flare-up has gone on for more than 14 days. You can go on with the lighter plan until "
                           "then."));
        return;
    case About::flare:
        bar_->set_words(tr("Several hard days"),
                        tr("Is it a flare-up? Then there is a lighter plan for some days, and then back again."));
        return offer(tr("Help now"));
    case About::look_back: return offer_look_back();
    case About::none: return;
    }
}

} // namespace trygg::ui
