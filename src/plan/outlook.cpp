#include "plan/outlook.h"

#include "plan/play_order.h"
#include "plan/state.h"

#include <algorithm>
#include <array>

namespace trygg::plan {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::sys_days;

constexpr int kDaysAhead = 30, kClimbs = 2, kSessionsAhead = 12, kWeeks = 104, kNoLimit = 9999;
constexpr hours kEarliestYes{12}, kLatestYes{48}; // planner_exact.md, Later check
/// Above it no session is GREEN.
constexpr int kMostPain = 7;

const DayItem* find(const std::vector<DayItem>& items, const ExerciseId& id)
{
    const auto found = std::ranges::find(items, id, &DayItem::exercise);
    return found == items.end() ? nullptr : &*found;
}

std::optional<int> pain_in(const EventBody& body)
{
    if (const auto* session = std::get_if<SessionEvent>(&body)) return session->pain_before.value();
    if (const auto* later = std::get_if<LaterEvent>(&body)) return later->pain.value();
    if (const auto* daily = std::get_if<DailyPainEvent>(&body)) return daily->pain.value();
    return std::nullopt;
}

/// The middle of the pains told in the last fortnight, the lower one of two; 0 where none was.
int ordinary_pain(const History& history, Date today)
{
    std::vector<int> pains;
    for (const Event& event : history.events)
        if (const auto pain = pain_in(event.body);
            pain && event.at.day() <= today && days_between(event.at.day(), today) < 14)
            pains.push_back(*pain);
    if (pains.empty()) return 0;
    const auto middle = pains.begin() + static_cast<std::ptrdiff_t>((pains.size() - 1) / 2);
    std::ranges::nth_element(pains, middle);
    return std::min(*middle, kMostPain);
}

/// One way on from a state, in which only `slot` is done, at the time of day of `now`.
class Future {
public:
    Future(const State& state, Slot slot, const Moment& now, int pain)
        : state_{state}, slot_{slot}, now_{now}, today_{sys_days{now.day()}}, pain_{pain}
    {
    }

    [[nodiscard]] const State& state() const { return state_; }
    [[nodiscard]] Day today() const { return today_; }
    [[nodiscard]] Day session_day() const { return session_day_; }
    [[nodiscard]] const DayItem& given() const { return *given_; }
    [[nodiscard]] PlanKind plan() const { return plan_; }
    [[nodiscard]] int pain() const { return pain_; }

    /// Whether a session with this exercise is done and can still be answered.
    [[nodiscard]] bool waits() const
    {
        const auto& session = state_.sessions().newest();
        if (!session || session->closed || now_.instant > session->ended + kLatestYes) return false;
        return std::ranges::any_of(state_.sessions().newest_rows(), [&](const SessionRow& row) {
            return row.slot == slot_ && row.grade == Grade::open;
        });
    }

    /// Takes the session that waits as the one that the next answer is about.
    void take_up_session()
    {
        const Session& session = *state_.sessions().newest();
        session_day_ = session.day;
        plan_ = session.plan_b ? PlanKind::b : PlanKind::a;
        pain_ = std::min(pain_, session.pain_before);
    }

    /// Goes to the next day on which the exercise is given and not done yet; false when none comes until `last`.
    bool go_to_session(Day last)
    {
        for (; today_ <= last; today_ += days{1}) {
            state_.begin_day(today_);
            const DayPlan plan = state_.day_plan();
            const DayItem* item = find(plan.items, state_.programme().id_of(slot_));
            if (!item || is_done_today()) continue;
            given_ = *item;
            plan_ = plan.form == DayForm::bad ? PlanKind::b : PlanKind::a;
            session_day_ = today_;
            return true;
        }
        return false;
    }

    void train(bool okay)
    {
        const std::array item{PartItem{slot_, plan_ == PlanKind::b ? given_->plan_b : given_->dose, okay}};
        clock_ = std::max(clock_, at(today_));
        state_.apply(SessionPart{.day = today_,
                                 .at = clock_,
                                 .plan = plan_,
                                 .pain_before = pain_,
                                 .pain_worst = pain_,
                                 .new_signs = false,
                                 .items = item});
    }

    /// Answers on the day after at the time of day of now, or as soon as the answer counts.
    void answer(bool okay)
    {
        const Moment earliest{state_.sessions().newest()->ended + kEarliestYes, now_.offset};
        clock_ = std::max({clock_, earliest, at(session_day_ + days{1})});
        today_ = Day{clock_.day()};
        const std::array suspected{slot_};
        state_.apply(LaterAnswer{.day = today_,
                                 .at = clock_,
                                 .okay = okay,
                                 .pain = pain_,
                                 .suspected = suspected,
                                 .new_signs = false,
                                 .further_down = false});
    }

    /// The row of the session that was trained or taken up; null where it has none.
    [[nodiscard]] const SessionRow* row() const
    {
        const auto& rows = state_.sessions().rows();
        const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const SessionRow& row) {
            return row.slot == slot_ && row.day == session_day_;
        });
        return found == rows.rend() ? nullptr : &*found;
    }

private:
    [[nodiscard]] Moment at(Day day) const
    {
        return {std::chrono::sys_seconds{day} + now_.minute_of_day() - now_.offset, now_.offset};
    }
    [[nodiscard]] bool is_done_today() const
    {
        const auto& session = state_.sessions().newest();
        return session && session->day == today_ &&
               std::ranges::any_of(state_.sessions().newest_rows(),
                                   [&](const SessionRow& row) { return row.slot == slot_; });
    }

    State state_;
    Slot slot_;
    Moment now_, clock_{now_};
    Day today_, session_day_{};
    int pain_;
    PlanKind plan_ = PlanKind::a;
    std::optional<DayItem> given_{};
};

/// What the future has come to for the exercise that stood at `place` of the programme.
Consequence consequence(const Future& future, Slot slot, std::size_t place)
{
    const State& state = future.state();
    const Programme& programme = state.programme();
    const Stay& stay = programme.stay(programme.order()[place]);
    const SessionRow& row = *future.row();
    Consequence result{.grade = row.grade, .rule = row.rule, .next = stay.d};
    if (stay.slot != slot) result.replaced_by = programme.id_of(stay.slot);
    result.paused = programme.paused(slot, future.today());
    result.triage_due = state.gate().due();
    const DayPlan plan = state.day_plan();
    for (const auto* list : {&plan.items, &plan.not_today})
        if (const DayItem* item = find(*list, programme.id_of(slot))) result.offer = item->offer;
    return result;
}

Consequence replied(Future future, Slot slot, std::size_t place, Reply reply, bool waits)
{
    if (!waits) future.train(reply == Reply::yes || reply == Reply::no_later);
    future.answer(reply == Reply::yes || reply == Reply::no_now);
    return consequence(future, slot, place);
}

std::vector<Climb> climbs(Future future, Slot slot, bool waits)
{
    const Day last = future.session_day() + days{kDaysAhead};
    std::vector<Climb> found;
    int counted = 0;
    for (int session = 0; session < kSessionsAhead && found.size() < kClimbs; ++session) {
        if (session > 0 && !future.go_to_session(last)) break;
        if (session > 0 || !waits) future.train(true);
        const auto stay = future.state().programme().find(slot);
        if (!stay || !future.row()) break;
        const int dose = future.state().programme().stay(*stay).d;
        if (future.row()->counts) ++counted;
        future.answer(true);
        const int after = future.state().programme().stay(*stay).d;
        if (after > dose) found.push_back({counted, after});
    }
    return found;
}

std::optional<Outlook> outlook_of(Future future, Slot slot, std::size_t place)
{
    Outlook outlook;
    outlook.waits = future.waits();
    if (outlook.waits) future.take_up_session();
    else if (!future.go_to_session(future.today() + days{kDaysAhead})) return std::nullopt;
    outlook.day = Date{future.session_day()};
    outlook.plan = future.plan();
    outlook.pain = PainScore::from(future.pain()).value_or(outlook.pain);
    if (outlook.waits) outlook.dose = future.row()->dose;
    else outlook.dose = outlook.plan == PlanKind::b ? future.given().plan_b : future.given().dose;
    for (const Reply reply : {Reply::yes, Reply::no_now, Reply::no_later, Reply::no_twice})
        if (!outlook.waits || reply == Reply::yes || reply == Reply::no_later)
            outlook.replies.emplace(reply, replied(future, slot, place, reply, outlook.waits));
    outlook.climbs = climbs(std::move(future), slot, outlook.waits);
    return outlook;
}

/// The state when everything up to `now` has been played.
State played(const FactTable& table, const History& history, const Moment& now)
{
    State state{table, history.profile, history.prescription};
    const Day today{now.day()};
    for (const Event* event : play_order(history, today)) state.apply(*event);
    state.begin_day(today);
    return state;
}

Growth grown(Future future, Slot slot)
{
    Growth growth;
    const Day first = future.today();
    const auto find_dose = [&] { return future.state().programme().stay(*future.state().programme().find(slot)).d; };
    if (future.waits()) {
        future.take_up_session();
        future.answer(true);
    }
    while (growth.by_week.size() < kWeeks) {
        const Day end = first + days{7 * (static_cast<int>(growth.by_week.size()) + 1)};
        while (future.today() < end && future.go_to_session(end - days{1})) {
            future.train(true);
            future.answer(true);
        }
        growth.by_week.push_back(find_dose());
    }
    return growth;
}

} // namespace

std::map<ExerciseId, Outlook> outlooks(const content::Catalogue& catalogue, const History& history, const Moment& now)
{
    const FactTable table{catalogue};
    const State state = played(table, history, now);
    std::map<ExerciseId, Outlook> found;
    if (!state.gate().open()) return found;
    const int pain = ordinary_pain(history, now.day());
    const auto& order = state.programme().order();
    for (std::size_t place = 0; place < order.size(); ++place) {
        const Slot slot = state.programme().stay(order[place]).slot;
        if (auto outlook = outlook_of(Future{state, slot, now, pain}, slot, place))
            found.emplace(state.programme().id_of(slot), std::move(*outlook));
    }
    return found;
}

std::optional<int> Growth::weeks_to(int dose) const
{
    const auto found = std::ranges::find_if(by_week, [dose](int reached) { return reached >= dose; });
    if (found == by_week.end()) return std::nullopt;
    return static_cast<int>(found - by_week.begin()) + 1;
}

Growth growth_of(const content::Catalogue& catalogue, const History& history, const Moment& now,
                 const OwnActivity& activity)
{
    const FactTable table{catalogue};
    State state = played(table, history, now);
    const auto slot = state.programme().slot_of(activity.id);
    if (!slot || !state.programme().find(*slot) || !state.gate().open()) return {};
    OwnActivity unlimited = activity;
    unlimited.target = kNoLimit;
    state.apply(Event{now, PrescribeEvent{unlimited}, {}});
    return grown(Future{state, *slot, now, ordinary_pain(history, now.day())}, *slot);
}

Growth growth_of(const OwnActivity& activity, const TrainingDays& training, const Moment& now)
{
    const auto no_exercises = content::Catalogue::from({}, {});
    if (!no_exercises) return {};
    History history;
    history.profile.days = training;
    history.prescription = {activity};
    TriageEvent passed;
    passed.short_form = true;
    history.events.push_back({now, passed, {}});
    return growth_of(*no_exercises, history, now, activity);
}

} // namespace trygg::plan
