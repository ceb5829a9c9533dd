#include "plan/sessions.h"

#include "plan/doses.h"

#include <algorithm>

namespace trygg::plan {
namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr hours kEarliestYes{12}, kLatestYes{48};
constexpr days kWait{3};

/// What an answer "yes" makes of a row that is otherwise open.
Grade grade_of_yes(const SessionRow& row, const Session& session, int morning_pain)
{
    const bool within = session.tolerable_pain() && row.done >= row.dose &&
                        morning_pain <= session.pain_before + 1;
    return within ? Grade::green : Grade::hold;
}

/// What no answer at all makes of it.
Grade grade_of_silence(const SessionRow& row, const Session& session)
{
    return session.tolerable_pain() && row.done >= row.dose ? Grade::missed : Grade::hold;
}

} // namespace

template <class Visit>
void Sessions::in_programme_order(const Programme& programme, Visit visit)
{
    visiting_.clear();
    for (const StayIndex stay : programme.order())
        for (std::size_t i = newest_->first_row; i < rows_.size(); ++i)
            if (rows_[i].stay == stay) visiting_.push_back(i);
    for (std::size_t i = newest_->first_row; i < rows_.size(); ++i)
        if (!programme.stay(rows_[i].stay).here) visiting_.push_back(i);
    for (const std::size_t i : visiting_) visit(rows_[i]);
}

std::span<const SessionRow> Sessions::newest_rows() const
{
    if (!newest_) return {};
    return std::span{rows_}.subspan(newest_->first_row);
}

SessionRow* Sessions::row_of(Slot slot)
{
    for (std::size_t i = newest_->first_row; i < rows_.size(); ++i)
        if (rows_[i].slot == slot) return &rows_[i];
    return nullptr;
}

bool Sessions::doubts(const std::vector<Slot>& suspected, Slot slot) const
{
    bool names_one = false;
    for (const SessionRow& row : newest_rows())
        for (const Slot suspect : suspected) names_one = names_one || suspect == row.slot;
    return !names_one || std::find(suspected.begin(), suspected.end(), slot) != suspected.end();
}

Grade Sessions::certain_grade(const SessionRow& row) const
{
    if (newest_->alarming_pain() || newest_->new_signs) return Grade::red;
    if (!row.okay_now && row.doubted) return Grade::red;
    if (!row.okay_now || row.doubted) return Grade::no;
    return newest_->doubts.empty() ? Grade::open : Grade::hold;
}

void Sessions::end_wait(Programme& programme, const Circumstances& around)
{
    if (!newest_ || newest_->closed) return;
    newest_->closed = true;
    const Circumstances silence{around.day, {}, around.hindered, around.flare, around.pains, around.allowance};
    in_programme_order(programme, [&](SessionRow& row) {
        if (row.grade == Grade::open)
            give_grade(programme, row, grade_of_silence(row, *newest_), silence);
    });
}

void Sessions::begin_day(Programme& programme, const Circumstances& around)
{
    if (newest_ && around.day >= newest_->day + kWait) end_wait(programme, around);
}

void Sessions::record(const PartItem& item, const SessionPart& part, std::optional<int> flare_day,
                      Programme& programme, bool may_count)
{
    const bool skipped = item.done == 0 && item.okay_now;
    if (skipped || !item.slot) return;
    const auto stay = programme.find(*item.slot);
    if (stay) programme.try_out(*stay, part.day);
    if (SessionRow* row = row_of(*item.slot)) {
        row->done += item.done;
        row->okay_now = row->okay_now && item.okay_now;
        return;
    }
    if (!stay) return;
    const bool plan_b = part.plan == PlanKind::b;
    const int plan_a = flare_dose(programme.stay(*stay).d, flare_day);
    rows_.push_back({.slot = *item.slot,
                     .stay = *stay,
                     .day = part.day,
                     .dose = plan_b ? plan_b_dose(plan_a) : plan_a,
                     .done = item.done,
                     .plan_b_dose = plan_b,
                     .flare_dose = flare_day.has_value(),
                     .okay_now = item.okay_now,
                     .counts = may_count && !programme.paused(*item.slot, part.day)});
}

bool Sessions::add(const SessionPart& part, std::optional<int> flare_day, Programme& programme,
                   const Circumstances& around)
{
    if (!newest_ || newest_->day != part.day) {
        end_wait(programme, around);
        newest_ = Session{.day = part.day, .first_row = rows_.size(), .pain_before = part.pain_before};
    }
    Session& session = *newest_;
    session.pain_worst = std::max(session.pain_worst, part.pain_worst);
    session.plan_b = session.plan_b || part.plan == PlanKind::b;
    session.new_signs = session.new_signs || part.new_signs;
    session.ended = part.at.instant;
    for (const PartItem& item : part.items)
        record(item, part, flare_day, programme, !session.plan_b && !around.hindered);

    bool triage = part.new_signs || session.alarming_pain();
    in_programme_order(programme, [&](SessionRow& row) {
        row.plan_b = session.plan_b;
        if (session.plan_b && row.counts) stop_counting(programme, row);
        for (const auto& suspected : session.doubts)
            row.doubted = row.doubted || doubts(suspected, row.slot);
        const Grade before = row.grade;
        give_grade(programme, row, certain_grade(row), around);
        triage = triage || (row.grade == Grade::red && before != Grade::red);
    });
    return triage;
}

bool Sessions::answer(const LaterAnswer& answer, Programme& programme, const Circumstances& around)
{
    if (!newest_) return answer.new_signs;
    Session& session = *newest_;
    const auto waited = answer.at.instant - session.ended;
    const bool no = !answer.okay || answer.further_down;
    const bool late = no && waited >= kLatestYes;
    const bool yes_counts = !no && !session.closed && answer.day > session.day &&
                            waited >= kEarliestYes && waited <= kLatestYes;
    session.new_signs = session.new_signs || answer.new_signs;
    session.closed = session.closed || no || yes_counts;
    if (no && answer.further_down) session.doubts.push_back({});
    else if (no) session.doubts.emplace_back(answer.suspected.begin(), answer.suspected.end());

    bool triage = answer.new_signs || late;
    in_programme_order(programme, [&](SessionRow& row) {
        const bool named = no && doubts(session.doubts.back(), row.slot);
        row.doubted = row.doubted || named;
        const Grade before = row.grade;
        Grade grade = certain_grade(row);
        if (named && late) grade = Grade::red;
        if (yes_counts && grade == Grade::open) grade = grade_of_yes(row, session, answer.pain);
        give_grade(programme, row, grade, around);
        triage = triage || (named && !row.okay_now) || (row.grade == Grade::red && before != Grade::red);
    });
    return triage;
}

} // namespace trygg::plan
