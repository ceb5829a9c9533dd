#include "app/look_back.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;

namespace {

const Date kStart = date_from("2026-03-02").value();

Date after(int days) { return plus_days(kStart, days); }

std::optional<int> due(int days, std::vector<int> done = {}, std::optional<int> not_before = {})
{
    std::vector<diary::Evaluation> evaluations;
    for (const int week : done) evaluations.push_back({Moment{}, week, {}});
    LookBackDraft draft;
    if (not_before) draft.not_before = after(*not_before);
    return look_back_due(kStart, after(days), evaluations, draft);
}

plan::Event pain_on(int day, int pain)
{
    const Moment at{std::chrono::sys_days{after(day)} + std::chrono::hours{12}, {}};
    return {at, plan::DailyPainEvent{PainScore::from(pain).value(), std::nullopt}, {}};
}

/// Three days of the first two weeks and three of the last two, 12 weeks in.
std::optional<Direction> over_12_weeks(int first, std::vector<int> last)
{
    std::vector<plan::Event> events{pain_on(0, first), pain_on(5, first), pain_on(13, first), pain_on(14, 10)};
    for (std::size_t i = 0; i < last.size(); ++i) events.push_back(pain_on(84 - static_cast<int>(i), last[i]));
    events.push_back(pain_on(70, 10)); // one day too early
    return pain_direction(events, kStart, after(84));
}

} // namespace

TEST_CASE("a look back is due when 6 and 12 weeks have passed, for four weeks and once")
{
    CHECK_FALSE(due(41));
    CHECK(due(42) == 6);
    CHECK(due(69) == 6);
    CHECK_FALSE(due(70));
    CHECK_FALSE(due(83));
    CHECK(due(84) == 12);
    CHECK(due(111) == 12);
    CHECK_FALSE(due(112));
    CHECK_FALSE(due(400));
    CHECK_FALSE(due(50, {6}));
    CHECK(due(84, {6}) == 12);
    CHECK_FALSE(due(84, {12}));
    CHECK_FALSE(due(-1));
}

TEST_CASE("a look back that is put off waits for its day")
{
    CHECK_FALSE(due(48, {}, 49));
    CHECK(due(49, {}, 49) == 6);
    CHECK(due(50, {}, 49) == 6);
}

TEST_CASE("a look back comes back from the diary as it was; what is unknown is passed over")
{
    LookBackDraft draft;
    draft.answers.progress = {{ProgressKind::pain, Change::same}, {ProgressKind::safety, Change::better}, {ProgressKind::room, Change::worse}};
    draft.answers.activities = {{{"gå till affären\n", PainScore::of(0)}, {"städa", std::nullopt}, {"", PainScore::of(10)}}};
    draft.answers.goal = GoalState::changed;
    draft.answers.overall = 7;
    draft.answers.pain = Direction::down;
    draft.answers.skipped = true;
    draft.not_before = after(3);
    CHECK(look_back_draft_from(to_text(draft)) == draft);
    CHECK(look_back_draft_from({}) == LookBackDraft{});
    CHECK(look_back_draft_from({{"overall", "8"}, {"goal", "soon"}, {"progress/pain", ""}, {"activity/1/score", "1x"},
                                {"not_before", "2026-02-30"}}) == LookBackDraft{});
}

TEST_CASE("what was answered, and what tells of a turn for the worse")
{
    LookBack look_back;
    look_back.pain = Direction::up;
    look_back.activities[0].name = "gå";
    CHECK_FALSE(has_answers(look_back));
    look_back.progress = {{ProgressKind::pain, Change::worse}, {ProgressKind::room, Change::worse}};
    CHECK(has_answers(look_back));
    look_back.overall = 4;
    CHECK_FALSE(tells_worse(look_back));
    look_back.progress[ProgressKind::stamina] = Change::worse;
    CHECK(tells_worse(look_back));
    look_back.progress.clear();
    look_back.overall = 5;
    CHECK(tells_worse(look_back));
}

TEST_CASE("a change under 2 points is about the same")
{
    CHECK(direction(PainScore::of(5), PainScore::of(6)) == Direction::same);
    CHECK(direction(PainScore::of(5), PainScore::of(4)) == Direction::same);
    CHECK(direction(PainScore::of(5), PainScore::of(7)) == Direction::up);
    CHECK(direction(PainScore::of(5), PainScore::of(3)) == Direction::down);
    CHECK(over_12_weeks(6, {4, 4, 4}) == Direction::down);
    CHECK(over_12_weeks(6, {4, 4, 5}) == Direction::same);
    CHECK(over_12_weeks(4, {6, 6, 6}) == Direction::up);
    CHECK(over_12_weeks(4, {6, 6, 5}) == Direction::same);
}

TEST_CASE("pain has no direction from fewer than 3 days, or before the two spans are apart")
{
    CHECK_FALSE(over_12_weeks(6, {4, 4}));
    std::vector<plan::Event> events;
    for (int day = 0; day < 28; ++day) events.push_back(pain_on(day, day < 14 ? 6 : 3));
    CHECK_FALSE(pain_direction(events, kStart, after(26)));
    CHECK(pain_direction(events, kStart, after(27)) == Direction::down);
}
