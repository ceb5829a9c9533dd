#include "app/workbook.h"

#include "app/day_left.h"
#include "app/dose_changes.h"
#include "app/draft_text.h"
#include "app/today_view.h"
#include "app/trial_caution.h"
#include "exchange/answers_json.h"
#include "plan/planner.h"
#include "storage/canonical.h"

#include <algorithm>

namespace trygg::app {
namespace {

using diary::DraftKind;

constexpr int kCorrectableDays = 7;
/// The time of day that a session of an earlier day is written down under.
constexpr std::chrono::hours kEvening{18};

triage::Answers answers_of(const plan::TriageEvent& triage, const triage::Questionnaire& questionnaire)
{
    return triage.answers_json ? exchange::stored_answers(*triage.answers_json, questionnaire) : triage::Answers{};
}

std::vector<plan::ExerciseRecord> records_of(const std::vector<SessionItem>& items)
{
    std::vector<plan::ExerciseRecord> records;
    for (const SessionItem& item : items)
        if (item.done) records.push_back({item.exercise, *item.done, item.okay_now.value_or(true)});
    return records;
}

std::optional<std::string> optional_text(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

/// The session that a draft amounts to; an unanswered worst pain is taken as the pain before.
template <class AnyDraft> plan::SessionEvent session_event(const AnyDraft& draft)
{
    const PainScore before = draft.pain_before.value_or(PainScore::of(0));
    return {.plan = draft.plan,
            .pain_before = before,
            .pain_worst = draft.pain_worst.value_or(before),
            .exercises = records_of(draft.items),
            .new_signs = draft.new_signs,
            .note = optional_text(draft.note)};
}

std::optional<plan::LaterEvent> later_event(const LaterDraft& draft)
{
    if (!draft.okay || !draft.pain || !draft.new_signs) return std::nullopt;
    return plan::LaterEvent{.okay = *draft.okay,
                            .pain = *draft.pain,
                            .suspected = draft.suspected,
                            .new_signs = draft.new_signs,
                            .leg_pain_further_down = draft.further_down,
                            .note = optional_text(draft.note),
                            .suspected_given = !draft.suspected.empty()};
}

void apply(const plan::ProfileChange& change, plan::Profile& profile)
{
    if (change.pattern) profile.pattern = change.pattern;
    if (change.avoid) profile.avoid = *change.avoid;
    if (change.days) profile.days = *change.days;
    if (change.minutes) profile.minutes = change.minutes;
    if (change.equipment) profile.equipment = *change.equipment;
    if (change.positions) profile.positions = change.positions;
}

} // namespace

Workbook::Workbook(const Library& library, storage::Diary& diary, const Clock& clock)
    : library_{library}, diary_{diary}, clock_{clock}
{
}

plan::History Workbook::history() const
{
    plan::History history;
    if (const auto& programme = diary_.programme()) {
        history.profile = programme->profile;
        history.prescription = programme->prescription;
    }
    std::vector<diary::Entry> entries = diary_.events();
    history.events.reserve(entries.size());
    for (diary::Entry& entry : entries) history.events.push_back(std::move(entry.event));
    return history;
}

plan::Profile Workbook::profile() const
{
    const plan::History all = history();
    plan::Profile profile = all.profile;
    for (const plan::Event& event : all.events)
        if (const auto* changed = std::get_if<plan::ProfileEvent>(&event.body)) apply(changed->change, profile);
    return profile;
}

Stage Workbook::stage() const
{
    const plan::History all = history();
    if (plan::plan_for(library_.catalogue, all, now().day()).blocked) return Stage::blocked;
    return diary_.programme() ? Stage::ready : Stage::first_start;
}

std::optional<OwnGoal> Workbook::first_goal() const
{
    const auto& programme = diary_.programme();
    return programme ? first_start_from(programme->answers).goal : first_start().goal;
}

FirstStart Workbook::first_start() const { return first_start_from(diary_.draft(DraftKind::first_start)); }

void Workbook::save(const FirstStart& start) { diary_.save_draft(DraftKind::first_start, to_text(start)); }

Proposal Workbook::proposal(const FirstStart& start) const
{
    const triage::Answers answers = last_answers();
    plan::Wishes wishes = wishes_of(start, answers);
    plan::History history = this->history();
    history.profile = profile_of(start, answers);
    plan::Composition composition = plan::compose(library_.catalogue, history.profile, wishes);
    if (composition.fault) {
        wishes.goal.reset();
        const auto fault = composition.fault;
        composition = plan::compose(library_.catalogue, history.profile, wishes);
        composition.fault = fault;
    }
    history.prescription = composition.prescription;
    return {std::move(composition.prescription), composition.fault,
            plan::plan_for(library_.catalogue, history, now().day())};
}

void Workbook::begin_programme(const FirstStart& start)
{
    diary_.start_programme({.started = now(),
                            .profile = profile_of(start, last_answers()),
                            .prescription = proposal(start).prescription,
                            .answers = to_text(start)});
}

TriageDraft Workbook::triage_draft(triage::Form form) const
{
    const diary::Draft draft = diary_.draft(DraftKind::triage);
    if (!draft.empty()) return triage_from(draft);
    TriageDraft fresh;
    fresh.form = form;
    return fresh;
}

bool Workbook::has_triage_draft() const { return !diary_.draft(DraftKind::triage).empty(); }

void Workbook::save(const TriageDraft& draft) { diary_.save_draft(DraftKind::triage, to_text(draft)); }

void Workbook::discard_triage() { diary_.clear_draft(DraftKind::triage); }

triage::Interview Workbook::interview(const TriageDraft& draft) const
{
    triage::Interview interview{draft.form, draft.answers, std::nullopt};
    if (draft.form == triage::Form::full) return interview;
    const triage::Answers last = last_answers();
    for (const content::Question& question : library_.questionnaire.questions())
        if (question.in_short_form == content::ShortForm::carried)
            if (const auto found = last.find(question.id); found != last.end()) interview.answers.insert(*found);
    std::optional<triage::Answers> newest;
    for (const plan::Event& event : history().events) {
        if (const auto* triage = std::get_if<plan::TriageEvent>(&event.body)) 
            newest = answers_of(*triage, library_.questionnaire);
        if (std::holds_alternative<plan::ClearanceEvent>(event.body)) interview.cleared = newest;
    }
    return interview;
}

triage::Verdict Workbook::assess(const TriageDraft& draft) const
{
    return triage::assess(library_.questionnaire, interview(draft));
}

void Workbook::complete(const TriageDraft& draft)
{
    const triage::Interview full = interview(draft);
    const triage::Verdict verdict = triage::assess(library_.questionnaire, full);
    plan::TriageEvent event;
    event.short_form = draft.form == triage::Form::short_form;
    event.level = content::id_of(verdict.level);
    event.rules = verdict.rules;
    event.blocks_plan = verdict.blocks_plan;
    event.answers_json = exchange::answers_json(full.answers);
    event.content_version = library_.questionnaire.content_version();
    diary_.add(event, now(), DraftKind::triage);
}

std::vector<PastTriage> Workbook::triages() const
{
    std::vector<PastTriage> all;
    for (const diary::Entry& entry : diary_.events())
        if (const auto* triage = std::get_if<plan::TriageEvent>(&entry.event.body))
            all.push_back({entry.event.at, *triage, answers_of(*triage, library_.questionnaire)});
    std::ranges::reverse(all);
    return all;
}

std::optional<PastTriage> Workbook::last_triage() const
{
    const auto all = triages();
    return all.empty() ? std::nullopt : std::optional{all.front()};
}

triage::Answers Workbook::last_answers() const
{
    triage::Answers answers;
    for (const diary::Entry& entry : diary_.events())
        if (const auto* triage = std::get_if<plan::TriageEvent>(&entry.event.body); triage && !triage->short_form)
            answers = answers_of(*triage, library_.questionnaire);
    return answers;
}

Today Workbook::today() const
{
    const plan::History all = history();
    const Moment moment = now();
    Today today;
    today.day = moment.day();
    today.minute_of_day = moment.minute_of_day();
    today.plan = plan::plan_for(library_.catalogue, all, today.day);
    today.form = form_said(all, today.day);
    const Date began = diary_.programme() ? diary_.programme()->started.day() : today.day;
    today.week = week_of(all, profile().days, began, today.day);
    if (const auto pending = plan::pending_check(library_.catalogue, all, moment);
        pending && pending->from.instant <= moment.instant)
        today.later = LaterDue{pending->session_day, pending->exercises};
    today.session = session_draft();
    today.session_goes_on = today.session && goes_on(*today.session, today.plan);
    today.left = left_of(today.plan);
    // A programme that was only tried is not the day's session.
    const bool anything = std::ranges::find(today.plan.trace, today.day, &plan::TraceRow::day) != today.plan.trace.end();
    today.session_done_today = closed_day() == today.day || (anything && today.left.empty());
    today.changes = changes_since_last(today.plan);
    today.minutes = estimated_minutes(today.left, today.form == plan::DayForm::bad);
    return today;
}

plan::DayPlan Workbook::plan_of(Date day) const { return plan::plan_for(library_.catalogue, history(), day); }

Standings Workbook::standings(ExerciseDoor door) const { return standings(door, plan_of(now().day())); }

Standings Workbook::standings(ExerciseDoor door, const plan::DayPlan& plan) const
{
    const Date day = plan.day;
    const plan::History all_events = history();
    StandingLimits limits{.too_much = too_much(all_events)};
    if (const auto check = plan::pending_check(library_.catalogue, all_events, now())) {
        const auto tried = tried_on(all_events, plan.trace, check->session_day);
        limits.waiting.insert(tried.begin(), tried.end());
    }
    const auto all = triages();
    const auto full = std::ranges::find_if(all, [](const PastTriage& one) { return !one.triage.short_form; });
    if (full != all.end()) limits.hardest = hardest_level(weeks_since_start(full->answers), full->at.day(), day);
    return {library_.catalogue, profile(), plan, door, std::move(limits)};
}

SessionDraft Workbook::new_session() const
{
    const plan::DayPlan plan = plan_of(now().day());
    return session_of(left_of(plan), plan.form == plan::DayForm::bad ? plan::PlanKind::b : plan::PlanKind::a, now());
}

std::optional<SessionDraft> Workbook::session_draft() const { return session_from(diary_.draft(DraftKind::session)); }

bool Workbook::goes_on(const SessionDraft& draft) const { return goes_on(draft, plan_of(now().day())); }

bool Workbook::goes_on(const SessionDraft& draft, const plan::DayPlan& plan) const
{
    if (draft.only_closing || draft.touched.day() != plan.day || plan.blocked || plan.triage_due) return false;
    return draft.trial ? trial_goes_on(draft, library_.catalogue, standings(ExerciseDoor::open, plan), plan)
                       : still_given(draft, left_of(plan));
}

std::optional<Date> Workbook::closed_day() const { return app::closed_day(diary_.draft(DraftKind::session)); }

Moment Workbook::touched(const SessionDraft& draft) const
{
    const auto stored = session_draft();
    const Moment last = stored && stored->touched.instant > draft.touched.instant ? stored->touched : draft.touched;
    return draft.only_closing || last.day() < now().day() ? last : now();
}

void Workbook::save(SessionDraft draft)
{
    draft.touched = touched(draft);
    diary_.save_draft(DraftKind::session, with_closed_day(to_text(draft), closed_day()));
}

void Workbook::discard_session() { diary_.save_draft(DraftKind::session, with_closed_day({}, closed_day())); }

void Workbook::record(const SessionDraft& draft)
{
    const plan::SessionEvent event = session_event(draft);
    if (event.exercises.empty()) return discard_session();
    const Moment last = touched(draft);
    const Moment at = last.day() < now().day() ? last : now();
    const std::optional<Date> closed = draft.trial ? closed_day() : at.day();
    diary_.add(event, at, DraftKind::session, with_closed_day({}, closed));
}

std::vector<DoseChange> Workbook::changes_by(const plan::History& before, const plan::History& after) const
{
    const Date day = now().day();
    return dose_changes(plan::plan_for(library_.catalogue, before, day), plan::plan_for(library_.catalogue, after, day));
}

LaterDraft Workbook::later_draft() const { return later_from(diary_.draft(DraftKind::later)); }

void Workbook::save(const LaterDraft& draft) { diary_.save_draft(DraftKind::later, to_text(draft)); }

std::vector<DoseChange> Workbook::record(const LaterDraft& draft)
{
    const auto event = later_event(draft);
    if (!event) return {};
    const plan::History before = history();
    diary_.add(*event, now(), DraftKind::later);
    return changes_by(before, history());
}

std::vector<DoseChange> Workbook::preview(const LaterDraft& draft) const
{
    const auto event = later_event(draft);
    if (!event) return {};
    const plan::History before = history();
    plan::History after = before;
    after.events.push_back({now(), *event, storage::canonical_text(now(), *event)});
    return changes_by(before, after);
}

std::optional<LogDraft> Workbook::log_draft() const
{
    const LogDraft draft = log_from(diary_.draft(DraftKind::log));
    return draft.day && !draft.items.empty() ? std::optional{draft} : std::nullopt;
}

LogDraft Workbook::new_log(Date day, plan::PlanKind kind) const
{
    const plan::DayPlan plan = plan_of(day);
    LogDraft log;
    log.day = day;
    log.plan = kind;
    const auto& items = plan.items.empty() ? plan.not_today : plan.items;
    for (const plan::DayItem& item : items)
        if (item.why != plan::NotToday::avoid)
            log.items.push_back(
                {item.exercise, kind == plan::PlanKind::b ? item.plan_b : item.dose, std::nullopt, std::nullopt});
    return log;
}

void Workbook::save(const LogDraft& draft) { diary_.save_draft(DraftKind::log, to_text(draft)); }

void Workbook::discard_log() { diary_.clear_draft(DraftKind::log); }

void Workbook::record(const LogDraft& draft)
{
    const Moment moment = now();
    const Date day = draft.day.value_or(moment.day());
    const Moment evening{std::chrono::sys_days{day} + kEvening - moment.offset, moment.offset};
    diary_.add(session_event(draft), day == moment.day() ? moment : evening, DraftKind::log);
}

std::vector<diary::Entry> Workbook::correctable() const
{
    const Date first = plus_days(now().day(), 1 - kCorrectableDays);
    std::vector<diary::Entry> entries;
    for (diary::Entry& entry : diary_.events()) {
        const auto& body = entry.event.body;
        const bool kind = std::holds_alternative<plan::SessionEvent>(body) ||
                          std::holds_alternative<plan::LaterEvent>(body) ||
                          std::holds_alternative<plan::DayFormEvent>(body);
        if (kind && entry.event.at.day() >= first) entries.push_back(std::move(entry));
    }
    std::ranges::reverse(entries);
    return entries;
}

void Workbook::correct(diary::EntryId id, const plan::EventBody& corrected) { diary_.correct(id, corrected); }

const std::filesystem::path& Workbook::diary_file() const { return diary_.file(); }

void Workbook::back_up(const std::filesystem::path& target) const { diary_.back_up(target); }

void Workbook::record(const plan::EventBody& body) { diary_.add(body, now()); }

} // namespace trygg::app
