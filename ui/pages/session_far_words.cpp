#include "ui/pages/session_far_words.h"

#include "ui/pages/exercise_buttons.h"
#include "ui/pages/exercise_panel.h"
#include "ui/pages/session_okay.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

namespace trygg::ui {
namespace {

using State = Countdown::State;

struct Far {
    Q_DECLARE_TR_FUNCTIONS(SessionFar)
};

FarKey go_on_key(const QString& words) { return {FarAct::go_on, Far::tr("Space", "the key"), words}; }

FarKey help_key() { return {FarAct::help, QStringLiteral("F1"), Far::tr("Help now")}; }

FarKey leave_key() { return {FarAct::leave, QStringLiteral("Esc"), Far::tr("Leave full screen")}; }

FarKey pain_key() { return {FarAct::pain, Far::tr("P", "key for Pain"), Far::tr("Pain")}; }

FarKey end_key() { return {FarAct::end, Far::tr("Q", "key for End the session"), Far::tr("End the session")}; }

/// Back from what lies over the exercise.
QList<FarKey> back_keys()
{
    return {go_on_key(Far::tr("Back")), help_key(), {FarAct::leave, QStringLiteral("Esc"), Far::tr("Back")}};
}

const content::ExerciseWords* words_of(const Words& words, const ExerciseId& exercise)
{
    const auto& all = words.book().exercises;
    const auto found = all.find(exercise);
    return found == all.end() ? nullptr : &found->second;
}

/// What matters at this moment: how to begin, that one rests, or how to breathe and how fast to move.
QString cue_now(const content::ExerciseWords* words, const ExerciseRun& run, Countdown::Time now)
{
    const State state = run.state(now);
    const Phase* phase = run.countdown().phase(now);
    if (state == State::finished)
        return run.is_paced() ? Far::tr("Done? You can change the number in the next step.") : Far::tr("Done");
    if (state == State::paused)
        return run.has_moved() ? Far::tr("Paused") : Far::tr("You go on from where you stopped.");
    const bool begins = state == State::waiting || (phase && phase->kind == Phase::Kind::get_ready);
    if (run.is_timed() && begins && words && !words->steps.empty()) return to_qt(words->steps.front());
    if (state == State::resting) return Far::tr("Rest for as long as you want. The clock waits.");
    if (phase && phase->kind == Phase::Kind::rest) return Far::tr("Rest");
    if (phase && phase->kind == Phase::Kind::change_sides) return Far::tr("Change sides");
    return words ? to_qt(words->cue) : Far::tr("Do it as you usually do.");
}

QList<FarKey> exercise_keys(const ExerciseRun& run, Countdown::Time now)
{
    const ExerciseButtons buttons = exercise_buttons(run, now);
    QList<FarKey> keys{go_on_key(buttons.go_on)};
    const bool one_way = !run.is_timed() || run.state(now) == State::finished;
    const QString next = one_way ? buttons.go_on : buttons.done;
    if (!next.isEmpty()) keys << FarKey{FarAct::next, QStringLiteral("→"), next};
    keys << FarKey{FarAct::easier, Far::tr("E", "key for Easier"), Far::tr("Easier")}
         << FarKey{FarAct::skip, Far::tr("S", "key for Skip"), Far::tr("Skip")} << pain_key() << end_key() << help_key()
         << leave_key();
    return keys;
}

} // namespace

FarState far_exercise(const Words& words, const ExerciseFacts& facts, const app::SessionItem& item,
                      const ExerciseRun& run, Countdown::Time now, bool in_steps)
{
    const TimerRingState ring = ring_state(run, now, in_steps);
    FarState far;
    far.name = QStringLiteral("%1  %2").arg(words.exercise(item.exercise), facts.dose(item.exercise, item.dose));
    far.numeral = ring.numeral;
    QStringList caption{ring.caption, ring.sets_words};
    caption.removeAll({});
    far.caption = caption.join(QStringLiteral(" · "));
    if (run.is_timed()) far.fraction = ring.fraction;
    far.cue = cue_now(words_of(words, item.exercise), run, now);
    far.keys = exercise_keys(run, now);
    far.spoken = QStringList{words.exercise(item.exercise), spoken_state(run, now), far.cue}.join(QStringLiteral(". "));
    return far;
}

FarState far_pain(std::optional<PainScore> typed)
{
    FarState far;
    far.name = SessionOkay::pain_words();
    far.numeral = typed ? QString::number(typed->value()) : QStringLiteral("–");
    far.caption = typed ? Far::tr("The highest number is kept for the last question.") : QString{};
    far.cue = Far::tr("Type a number. 0 = no pain, 10 = worst pain imaginable.");
    far.takes_pain = true;
    far.keys = back_keys();
    far.spoken = QStringList{far.name, typed ? far.numeral : far.cue}.join(QStringLiteral(" "));
    return far;
}

FarState far_why()
{
    const OkayWords okay = SessionOkay::check_words(false);
    FarState far;
    far.name = okay.what_is_okay;
    far.cue = okay.explanation;
    far.keys = back_keys();
    far.spoken = QStringList{far.name, far.cue}.join(QStringLiteral(" "));
    return far;
}

FarState far_okay(const Words& words, const ExerciseFacts& facts, const app::SessionItem& item, bool trial,
                  const QString& go_on)
{
    const OkayWords okay = SessionOkay::check_words(trial);
    FarState far;
    far.name = SessionOkay::done_words(words, facts, item);
    far.cue = item.okay_now == false ? SessionOkay::lighter_words(trial)
                                     : QStringLiteral("%1\n%2").arg(okay.question, SessionOkay::meaning());
    far.answers = {{FarAct::yes, Far::tr("Y", "key for Yes"), okay.yes, item.okay_now == true},
                   {FarAct::no, Far::tr("N", "key for No"), okay.no, item.okay_now == false}};
    if (item.okay_now) far.keys << go_on_key(go_on);
    far.keys << FarKey{FarAct::why, Far::tr("W", "key for What does okay mean?"), okay.what_is_okay} << pain_key();
    if (item.okay_now) far.keys << end_key();
    far.keys << help_key() << leave_key();
    QStringList spoken{far.name, far.cue};
    for (const FarAnswer& answer : far.answers) {
        const QString words_of_answer = QStringLiteral("%1: %2").arg(answer.key, answer.words);
        spoken << (answer.is_chosen ? Far::tr("%1, chosen").arg(words_of_answer) : words_of_answer);
    }
    far.spoken = spoken.join(QStringLiteral(". "));
    return far;
}

} // namespace trygg::ui
