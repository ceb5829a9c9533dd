#include "ui/pages/session_okay.h"

#include "ui/pages/okay_block.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/why_box.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kMostAmount = 9999;

} // namespace

SessionOkay::SessionOkay(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, facts_{facts}, done_{new TextLabel{TextRole::lead}},
      change_{new PushButton{PushButton::Kind::quiet_flush}}, amount_{new NumberField},
      okay_{new OkayBlock{QStringLiteral("session.okay")}}, show_pain_{new PushButton{PushButton::Kind::quiet_flush}},
      pain_{new PainBlock{QStringLiteral("session.pain_now")}}, lighter_{new NoticeBar{Tone::tint}}, normal_{new WhyBox},
      next_{new PushButton{PushButton::Kind::primary}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    build();
    connect(change_, &QAbstractButton::clicked, this, [this] {
        change_->hide();
        amount_->show();
        amount_->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(amount_, &NumberField::value_changed, this, [this](std::optional<int> amount) {
        if (!amount) return;
        item_->done = amount;
        write_amount();
        emit amount_changed(*amount);
    });
    connect(amount_, &NumberField::entered, this, &SessionOkay::go_on);
    connect(okay_, &OkayBlock::answered, this, &SessionOkay::answer);
    connect(show_pain_, &QAbstractButton::clicked, this, [this] {
        open_pain(true);
        pain_->focus_answer();
    });
    connect(pain_, &PainBlock::chosen_changed, this, &SessionOkay::pain_chosen);
    connect(pain_, &PainBlock::confirmed, this, &SessionOkay::go_on);
    connect(okay_, &OkayBlock::confirmed, this, &SessionOkay::go_on);
    connect(next_, &QAbstractButton::clicked, this, &SessionOkay::go_on);
    retranslate();
}

void SessionOkay::build()
{
    change_->setObjectName(QStringLiteral("session.change_amount"));
    amount_->edit()->setObjectName(QStringLiteral("session.amount"));
    next_->setObjectName(QStringLiteral("session.next"));
    next_->set_size(PushButton::Size::large);
    next_->set_icon(Icon::next, true);
    lighter_->set_icon(Icon::easier);
    lighter_->hide();
    amount_->hide();
    show_pain_->setObjectName(QStringLiteral("session.show_pain"));
    pain_->hide();
    auto* row = new FlowRow;
    row->add(next_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kBlockGap);
    layout->addWidget(done_);
    layout->addWidget(change_, 0, Qt::AlignLeft);
    for (QWidget* part : QList<QWidget*>{amount_, okay_, lighter_}) layout->addWidget(part);
    layout->addWidget(show_pain_, 0, Qt::AlignLeft);
    for (QWidget* part : QList<QWidget*>{pain_, row, normal_}) layout->addWidget(part);
}

void SessionOkay::show_item(const app::SessionItem& item, const std::optional<ExerciseId>& next, bool trial)
{
    const bool other = !item_ || item_->exercise != item.exercise;
    item_ = item;
    follower_ = next;
    trial_ = trial;
    if (other) {
        amount_->hide();
        change_->show();
        pain_->set_chosen({});
        open_pain(false);
    }
    amount_->set_range(0, kMostAmount, 1, item.dose);
    if (amount_->value() != item.done) amount_->set_value(item.done);
    okay_->set_answer(item.okay_now);
    lighter_->setVisible(item.okay_now == false);
    retranslate();
}

OkayWords SessionOkay::check_words(bool trial)
{
    return {.question = tr("Am I okay now?"),
            .yes = tr("Yes, I am okay"),
            .yes_sub = tr("It may hurt and still be okay"),
            .no = tr("No"),
            .no_sub = trial ? tr("Then you are not offered it again") : tr("Next time it is made lighter"),
            .what_is_okay = tr("What does okay mean?"),
            .explanation = tr("Okay means two things: you can tolerate the pain, and you are not afraid that "
                              "this load harms you. Some pain is common and not dangerous.")};
}

QString SessionOkay::meaning()
{
    return tr("Can you tolerate what you feel, and are you calm that the exercise does not harm you?");
}

QString SessionOkay::pain_words() { return tr("How much pain do you have right now?"); }

QString SessionOkay::lighter_words(bool trial)
{
    return trial ? tr("Then you are not offered it again") : tr("Then it is made lighter next time");
}

QString SessionOkay::done_words(const Words& words, const ExerciseFacts& facts, const app::SessionItem& item)
{
    return tr("%1: you did %2.", "exercise, amount")
        .arg(words.exercise(item.exercise), facts.amount(item.exercise, item.done.value_or(0)));
}

QString SessionOkay::from_words(std::string content::ExerciseWords::*part) const
{
    const auto& all = words_.book().exercises;
    const auto found = item_ ? all.find(item_->exercise) : all.end();
    return found == all.end() ? QString{} : to_qt(found->second.*part);
}

void SessionOkay::retranslate()
{
    change_->setText(tr("Change the amount"));
    okay_->set_words(check_words(trial_), meaning());
    show_pain_->setText(tr("Write down the pain"));
    pain_->set_words(pain_words(),
                     tr("The highest number of the session is kept for the last question."));
    lighter_->set_words(lighter_words(trial_),
                        tr("Rest for as long as you want. If you are worried, end the session here."));
    normal_->set_words(tr("What is common:"), from_words(&content::ExerciseWords::normal));
    normal_->setVisible(!from_words(&content::ExerciseWords::normal).isEmpty());
    next_->setText(follower_ ? tr("Next: %1").arg(words_.exercise(*follower_)) : tr("To the last questions"));
    if (!item_) return;
    amount_->set_words(tr("How much did you do?"), facts_.unit_word(item_->exercise),
                       facts_.side_help(item_->exercise));
    write_amount();
}

void SessionOkay::write_amount() { done_->set_text(done_words(words_, facts_, *item_)); }

void SessionOkay::open_pain(bool open)
{
    show_pain_->setVisible(!open);
    pain_->setVisible(open);
}

void SessionOkay::answer(bool okay)
{
    okay_->set_answer(okay);
    lighter_->setVisible(!okay);
    emit answered(okay);
}

QWidget* SessionOkay::first_focus() const { return okay_->first_stop(); }

bool SessionOkay::is_answered() { return all_answered({okay_}); }

void SessionOkay::go_on()
{
    if (is_answered()) emit gone_on();
}

} // namespace trygg::ui
