#include "ui/pages/plan_days.h"

#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <array>

namespace trygg::ui {
namespace {

constexpr std::size_t kLeastDays = 2, kMostDays = 6;
constexpr std::array kMinutes{10, 15, 20, 30};

} // namespace

PlanDays::PlanDays(const Words& words, QWidget* parent)
    : InlineConfirm{QStringLiteral("plan.days"), Kind::surface, parent}, words_{words},
      days_{new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs}},
      minutes_head_{new TextLabel{TextRole::h3}}, minutes_help_{new TextLabel{TextRole::body}},
      minutes_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}}
{
    days_->setObjectName(QStringLiteral("plan.days.week"));
    minutes_->setObjectName(QStringLiteral("plan.days.minutes"));
    content()->setSpacing(length::kChoiceGap);
    content()->addWidget(days_);
    content()->addSpacing(length::kChoiceGap);
    content()->addWidget(minutes_head_);
    content()->addWidget(minutes_help_);
    content()->addWidget(minutes_);
    connect(this, &InlineConfirm::confirmed, this, &PlanDays::save);
    connect(days_, &ChoiceGroup::chosen_changed, this, [this] { set_hint({}); });
    connect(minutes_, &ChoiceGroup::chosen_changed, this, [this] { set_hint({}); });
    connect(minutes_, &ChoiceGroup::confirmed, confirm_button(), &PushButton::click);
    retranslate();
}

void PlanDays::show_profile(const plan::Profile& profile)
{
    QStringList chosen;
    for (const int day : profile.days) chosen << QString::number(day);
    days_->set_chosen(chosen);
    minutes_->set_chosen(profile.minutes ? QStringList{QString::number(*profile.minutes)} : QStringList{});
    set_hint({});
}

void PlanDays::retranslate()
{
    const auto& days = words_.setup("days");
    const auto& minutes = words_.setup("minutes");
    set_words(to_qt(days.heading), to_qt(days.help), tr("Save"), tr("Cancel"));
    QList<Choice> week, lengths;
    const QStringList names = Wording{words_}.weekdays();
    for (int day = 0; day < names.size(); ++day)
        week << Choice{.id = QString::number(day), .title = names[day].left(1).toUpper() + names[day].mid(1)};
    days_->set_choices(week);
    days_->set_question(to_qt(days.heading));
    for (const int length : kMinutes) {
        const auto label = minutes.answers.find(std::to_string(length));
        lengths << Choice{.id = QString::number(length),
                          .title = label == minutes.answers.end()
                                       ? Wording::amount(length, content::Unit::minutes)
                                       : to_qt(label->second.label)};
    }
    minutes_->set_choices(lengths);
    minutes_->set_question(to_qt(minutes.heading));
    minutes_head_->set_text(to_qt(minutes.heading));
    minutes_help_->set_text(to_qt(minutes.help));
}

void PlanDays::focus_answer() { days_->focus_answer(); }

plan::TrainingDays PlanDays::days() const
{
    plan::TrainingDays days;
    for (const QString& id : days_->chosen()) days.insert(id.toInt());
    return days;
}

void PlanDays::save()
{
    const plan::TrainingDays chosen = days();
    if (chosen.size() < kLeastDays || chosen.size() > kMostDays) {
        set_hint(tr("Choose 2 to 6 days. At least one day of the week is for rest."));
        return days_->focus_answer();
    }
    const QString length = minutes_->chosen_one();
    if (length.isEmpty()) {
        set_hint(tr("Choose how long each time."));
        return minutes_->focus_answer();
    }
    emit changed(plan::ProfileEvent{{.pattern = {},
                                     .avoid = {},
                                     .days = chosen,
                                     .minutes = length.toInt(),
                                     .equipment = {},
                                     .positions = {}}});
}

} // namespace trygg::ui
