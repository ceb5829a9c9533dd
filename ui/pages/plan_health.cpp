#include "ui/pages/plan_health.h"

#include "ui/widgets/choice_group.h"

#include <QVBoxLayout>

#include <array>

namespace trygg::ui {
namespace {

using content::AvoidTag;

/// In the order of asking.
constexpr std::array kTags{AvoidTag::heart,        AvoidTag::falls,         AvoidTag::incontinence,
                           AvoidTag::osteoporosis, AvoidTag::stenosis,      AvoidTag::irritable_leg,
                           AvoidTag::pregnancy,    AvoidTag::arm_or_cord};

struct Tick {
    QString title, sub_text;
};

Tick tick_of(AvoidTag tag)
{
    switch (tag) {
    case AvoidTag::heart:
        return {PlanHealth::tr("The heart troubles me when I exert myself"),
                PlanHealth::tr("Or somebody in health care has told me not to get out of breath.")};
    case AvoidTag::falls: return {PlanHealth::tr("I have fallen in the last year, or am unsteady"), {}};
    case AvoidTag::incontinence:
        return {PlanHealth::tr("I leak urine or stool, or have an open wound"), PlanHealth::tr("Then no exercise in a pool.")};
    case AvoidTag::osteoporosis:
        return {PlanHealth::tr("My bones are fragile, or may be"),
                PlanHealth::tr("Osteoporosis, a broken vertebra, or cortisone for a long time.")};
    case AvoidTag::stenosis:
        return {PlanHealth::tr("My legs trouble me when I stand or walk"), PlanHealth::tr("It eases when I sit down.")};
    case AvoidTag::irritable_leg: return {PlanHealth::tr("The pain in my leg gets in the way every day"), {}};
    case AvoidTag::pregnancy: return {PlanHealth::tr("I am pregnant"), {}};
    case AvoidTag::arm_or_cord:
        return {PlanHealth::tr("An arm or a hand tingles, is numb or is weaker"),
                PlanHealth::tr("Or I walk unsteadily or fumble with my hands.")};
    }
    return {};
}

QString id_of(AvoidTag tag) { return QString::number(static_cast<int>(tag)); }

} // namespace

PlanHealth::PlanHealth(QWidget* parent)
    : InlineConfirm{QStringLiteral("plan.health"), Kind::surface, parent},
      ticks_{new ChoiceGroup{ChoiceGroup::Kind::many}}
{
    ticks_->setObjectName(QStringLiteral("plan.health.ticks"));
    content()->addWidget(ticks_);
    connect(this, &InlineConfirm::confirmed, this, &PlanHealth::save);
    retranslate();
}

void PlanHealth::show_profile(const plan::Profile& profile)
{
    before_ = profile.avoid;
    QStringList chosen;
    for (const AvoidTag tag : profile.avoid) chosen << id_of(tag);
    ticks_->set_chosen(chosen);
}

void PlanHealth::retranslate()
{
    const QString heading = tr("What is true for you?");
    set_words(heading,
              tr("The plan leaves out exercises that do not suit. Tick also what you are not sure of. "
                 "If something is new, answer the safety questions instead, under Help now."),
              tr("Save"), tr("Cancel"));
    QList<Choice> choices;
    for (const AvoidTag tag : kTags) {
        const Tick tick = tick_of(tag);
        choices << Choice{.id = id_of(tag), .title = tick.title, .sub_text = tick.sub_text};
    }
    ticks_->set_choices(choices);
    ticks_->set_question(heading);
}

void PlanHealth::focus_answer() { ticks_->focus_answer(); }

QStringList PlanHealth::lines_of(const plan::Profile& profile)
{
    QStringList lines;
    for (const AvoidTag tag : kTags)
        if (profile.avoid.contains(tag)) lines << tick_of(tag).title;
    return lines;
}

void PlanHealth::save()
{
    content::AvoidTags tags;
    for (const AvoidTag tag : kTags)
        if (ticks_->chosen().contains(id_of(tag))) tags.insert(tag);
    if (tags == before_) return emit cancelled();
    emit changed(plan::ProfileEvent{
        {.pattern = {}, .avoid = tags, .days = {}, .minutes = {}, .equipment = {}, .positions = {}}});
}

} // namespace trygg::ui
