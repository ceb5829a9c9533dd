#include "ui/pages/exercise_terms.h"

namespace trygg::ui {
namespace {

QString avoided_for(content::AvoidTag tag)
{
    using enum content::AvoidTag;
    switch (tag) {
    case osteoporosis: return ExerciseTerms::tr("Left out because your bones are, or may be, fragile.");
    case stenosis: return ExerciseTerms::tr("Left out because your legs trouble you when you stand or walk.");
    case irritable_leg: return ExerciseTerms::tr("Left out because the pain in your leg gets in the way every day.");
    case falls: return ExerciseTerms::tr("Left out because you have fallen or are unsteady.");
    case pregnancy: return ExerciseTerms::tr("Left out because you are, or may be, pregnant.");
    case arm_or_cord: return ExerciseTerms::tr("Left out because of the signs in your arm, hand or walk.");
    case heart: return ExerciseTerms::tr("Left out because of what you have answered about your heart.");
    case incontinence: return ExerciseTerms::tr("Left out because you leak urine or stool, or have an open wound.");
    }
    return {};
}

} // namespace

QString ExerciseTerms::goal(content::Goal goal)
{
    using enum content::Goal;
    switch (goal) {
    case mobility: return tr("Suppleness");
    case strength: return tr("Strength");
    case control: return tr("Control");
    case aerobic: return tr("Fitness");
    case nerve: return tr("For the sciatic nerve");
    case relaxation: return tr("Relaxation");
    case function: return tr("Everyday strength");
    case balance: return tr("Balance");
    }
    return {};
}

QString ExerciseTerms::position(content::Position position)
{
    using enum content::Position;
    switch (position) {
    case standing: return tr("Standing");
    case sitting: return tr("Sitting");
    case supine: return tr("Lying on the back");
    case prone: return tr("Lying on the stomach");
    case side_lying: return tr("Lying on the side");
    case hands_and_knees: return tr("On hands and knees");
    case half_kneeling: return tr("On one knee");
    }
    return {};
}

QString ExerciseTerms::equipment(std::optional<content::Equipment> equipment)
{
    using enum content::Equipment;
    if (!equipment) return tr("Nothing needed");
    switch (*equipment) {
    case chair: return tr("A chair");
    case wall: return tr("A wall");
    case mat: return tr("A mat");
    case bench: return tr("A bench to rest on");
    case stairs: return tr("Stairs");
    case bike: return tr("A bicycle");
    case pool: return tr("A pool");
    case band: return tr("An exercise band");
    case weight: return tr("A weight");
    case stick: return tr("A stick");
    case step: return tr("A step");
    }
    return {};
}

QString ExerciseTerms::level(int level)
{
    return level <= 1 ? tr("Easy") : level == 2 ? tr("A little harder") : tr("Hard");
}

QString ExerciseTerms::avoided(const content::AvoidTags& tags)
{
    return tags.empty() ? QString{} : avoided_for(*tags.begin());
}

QString ExerciseTerms::reason(app::Standing standing)
{
    switch (standing) {
    case app::Standing::position: return tr("You have answered that you do not use this position.");
    case app::Standing::equipment: return tr("It needs something that you have not said you have.");
    case app::Standing::waits:
        return tr("You have tried it. It can go into the plan when you have answered how you were afterwards.");
    case app::Standing::too_hard: return tr("It comes into the plan when the easier exercise goes well.");
    case app::Standing::avoided:
    case app::Standing::offered:
    case app::Standing::in_plan:
    case app::Standing::no_plan: break;
    }
    return {};
}

QString ExerciseTerms::reason(app::NotTried why)
{
    switch (why) {
    case app::NotTried::in_plan: return tr("In your plan already. Do it with the dose there.");
    case app::NotTried::said_no: return tr("Left out because you have said no to it, or it was too much.");
    case app::NotTried::strength: return tr("Strength rests today, because you trained it yesterday.");
    case app::NotTried::position: return reason(app::Standing::position);
    case app::NotTried::equipment: return reason(app::Standing::equipment);
    case app::NotTried::too_hard: return reason(app::Standing::too_hard);
    }
    return {};
}

QString ExerciseTerms::stop_head() { return tr("Stop at once and get help"); }

QString ExerciseTerms::stop_signs()
{
    return tr("if you get pain or pressure in the chest, feel faint or very short of breath, or notice new numbness or "
              "weakness.");
}

} // namespace trygg::ui
