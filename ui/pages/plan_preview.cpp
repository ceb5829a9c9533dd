#include "ui/pages/plan_preview.h"

#include "ui/text/wording.h"

namespace trygg::ui {

using plan::Consequence;
using plan::Reply;
using plan::Rule;

QString PlanPreview::head(const plan::Outlook& outlook) const
{
    if (outlook.waits)
        return tr("What your answer about %1 does", "a day").arg(Wording{words_}.day_in_sentence(outlook.day));
    if (outlook.day == view_.plan.day) return tr("What today's session does");
    return tr("What the session on %1 does", "a day").arg(Wording{words_}.day_in_sentence(outlook.day));
}

QString PlanPreview::yes(const plan::DayItem& item, const Consequence& after) const
{
    const QString dose = facts_.amount(item.exercise, after.next);
    if (after.grade == plan::Grade::hold)
        return tr("A yes, now and later: then %1 again. It was a little too much last time, or less than planned.").arg(dose);
    if (!after.rule) {
        return view_.plan.flare_day ? tr("A yes, now and later: the way back from the flare-up goes on, to %1.").arg(dose)
                                    : tr("A yes, now and later: it counts as done, and the dose stays %1.").arg(dose);
    }
    switch (*after.rule) {
    case Rule::build: return tr("A yes, now and later: two in a row, then %1.").arg(dose);
    case Rule::base: return tr("A yes, now and later: then %1 again. The dose stays in the first three sessions.").arg(dose);
    case Rule::trend:
        return tr("A yes, now and later: then %1 again, because the pain has risen two weeks running.").arg(dose);
    case Rule::step_up:
        if (after.offer)
            return tr("A yes, now and later: it is the highest dose, and you can choose something harder: %1.")
                .arg(words_.exercise(*after.offer));
        [[fallthrough]];
    case Rule::maintain: return tr("A yes, now and later: then %1 again. It is the highest dose.").arg(dose);
    case Rule::start:
    case Rule::hold:
    case Rule::ease:
    case Rule::back:
    case Rule::plan_b:
    case Rule::good_day:
    case Rule::flare:
    case Rule::gap:
    case Rule::lower: return tr("A yes, now and later: then %1 again. The dose waits a little before it rises.").arg(dose);
    }
    return {};
}

QString PlanPreview::no(const plan::DayItem& item, const Consequence& after) const
{
    if (after.paused) return tr("then it pauses for a week and starts again, lower.");
    if (after.replaced_by)
        return tr("then the easier %1 takes its place, with %2.")
            .arg(words_.exercise(*after.replaced_by), facts_.amount(*after.replaced_by, after.next));
    return tr("then %1.", "a lower dose").arg(facts_.amount(item.exercise, after.next));
}

QString PlanPreview::few_words(const plan::DayItem& item, const Consequence& after) const
{
    if (after.paused) return tr("a pause", "what a no leads to");
    if (after.replaced_by) return words_.exercise(*after.replaced_by);
    return facts_.amount(item.exercise, after.next);
}

Preview PlanPreview::of(const plan::DayItem& item) const
{
    const auto found = view_.outlooks.find(item.exercise);
    if (found == view_.outlooks.end()) return {};
    const plan::Outlook& outlook = found->second;
    const Consequence& good = outlook.replies.at(Reply::yes);
    const Consequence& later = outlook.replies.at(Reply::no_later);
    const auto now = outlook.replies.find(Reply::no_now);
    const auto twice = outlook.replies.find(Reply::no_twice);
    Preview preview{.head = head(outlook), .lines = {yes(item, good)}, .brief = {}};
    if (now == outlook.replies.end()) {
        preview.lines << tr("A no later: %1").arg(no(item, later));
    } else if (now->second == later) {
        preview.lines << tr("A no, now or later: %1").arg(no(item, later));
    } else {
        preview.lines << tr("A no while you do it: %1").arg(no(item, now->second))
                      << tr("A no later: %1").arg(no(item, later));
    }
    if (twice != outlook.replies.end()) {
        QString line = tr("A no both times: %1").arg(no(item, twice->second));
        if (twice->second.triage_due) line += QLatin1Char{' '} + tr("A few safety questions come first.");
        preview.lines << line;
    }
    const bool same = !good.paused && !good.replaced_by && good.next == item.dose;
    preview.brief = tr("After a yes: %1. After a no: %2.")
                        .arg(same ? tr("the same", "dose after a yes") : few_words(item, good), few_words(item, later));
    return preview;
}

} // namespace trygg::ui
