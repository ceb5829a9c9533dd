#include "app/first_start.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;
using content::AvoidTag;

namespace {

/// Somebody for whom nothing has to be avoided.
FirstStart healthy()
{
    FirstStart start;
    start.heart = start.falls = start.continence = YesNoUnsure::no;
    start.lying_place = LyingPlace::floor;
    start.days = {0, 2, 4};
    start.minutes = 15;
    return start;
}

content::AvoidTags tags(const FirstStart& start, const triage::Answers& answers)
{
    return profile_of(start, answers).avoid;
}

std::string text(const char* value) { return value; }

} // namespace

TEST_CASE("who has nothing to avoid gets no tag")
{
    const triage::Answers answers{{QuestionId{"bone_risk"}, triage::ValueSet{}}, {QuestionId{"walking"}, text("none")},
                                  {QuestionId{"disabling_leg"}, text("no")},     {QuestionId{"pregnant"}, text("no")},
                                  {QuestionId{"arm_signs"}, text("none")},       {QuestionId{"cord_signs"}, text("no")}};
    CHECK(tags(healthy(), answers).empty());
    CHECK(tags(healthy(), {}).empty());
}

TEST_CASE("each avoid tag is set by its answer, and by not sure")
{
    const auto one = [](const char* id, triage::Answer answer) {
        return tags(healthy(), {{*QuestionId::from(id), std::move(answer)}});
    };
    CHECK(one("bone_risk", triage::ValueSet{"steroids"}) == content::AvoidTags{AvoidTag::osteoporosis});
    CHECK(one("bone_risk", text("unsure")) == content::AvoidTags{AvoidTag::osteoporosis});
    for (const char* value : {"stable", "declining", "unsure"})
        CHECK(one("walking", text(value)) == content::AvoidTags{AvoidTag::stenosis});
    for (const char* value : {"yes", "unsure"}) {
        CHECK(one("disabling_leg", text(value)) == content::AvoidTags{AvoidTag::irritable_leg});
        CHECK(one("pregnant", text(value)) == content::AvoidTags{AvoidTag::pregnancy});
        CHECK(one("cord_signs", text(value)) == content::AvoidTags{AvoidTag::arm_or_cord});
    }
    for (const char* value : {"tingling", "weakness", "unsure"})
        CHECK(one("arm_signs", text(value)) == content::AvoidTags{AvoidTag::arm_or_cord});
}

TEST_CASE("heart, falls and continence count as yes unless the answer is no")
{
    for (const auto answer : {std::optional{YesNoUnsure::yes}, std::optional{YesNoUnsure::unsure},
                              std::optional<YesNoUnsure>{}}) {
        FirstStart start = healthy();
        start.heart = answer;
        CHECK(tags(start, {}) == content::AvoidTags{AvoidTag::heart});
        start = healthy();
        start.falls = answer;
        CHECK(tags(start, {}) == content::AvoidTags{AvoidTag::falls});
        start = healthy();
        start.continence = answer;
        CHECK(tags(start, {}) == content::AvoidTags{AvoidTag::incontinence});
    }
}

TEST_CASE("who cannot lie down gets standing and sitting only, and a bed is not for kneeling")
{
    using enum content::Position;
    FirstStart start = healthy();
    CHECK(profile_of(start, {}).positions->size() == 7);
    start.lying_place = LyingPlace::bed;
    CHECK(profile_of(start, {}).positions == std::set{standing, sitting, supine, prone, side_lying});
    for (const auto answer : {std::optional{LyingPlace::nowhere}, std::optional<LyingPlace>{}}) {
        start.lying_place = answer;
        CHECK(profile_of(start, {}).positions == std::set{standing, sitting});
    }
}

TEST_CASE("the proposed days are three, begin today and leave a day between")
{
    for (const char* day : {"2026-11-16", "2026-11-18", "2026-11-22"}) {
        const Date today = *date_from(day);
        const auto days = proposed_days(today);
        CHECK(days.size() == 3);
        CHECK(days.contains(static_cast<int>(weekday_of(today).iso_encoding()) - 1));
    }
    CHECK(proposed_days(*date_from("2026-11-16")) == plan::TrainingDays{0, 2, 4});
    CHECK(proposed_days(*date_from("2026-11-22")) == plan::TrainingDays{6, 1, 3});
}

TEST_CASE("weeks since the start are the lowest of the span answered")
{
    CHECK(weeks_since_start({}) == 12);
    CHECK(weeks_since_start({{QuestionId{"duration"}, text("under_2w")}}) < 6);
    CHECK(weeks_since_start({{QuestionId{"duration"}, text("2_6w")}}) < 6);
    CHECK(weeks_since_start({{QuestionId{"duration"}, text("6_12w")}}) == 9);
    CHECK(weeks_since_start({{QuestionId{"duration"}, text("over_12w")}}) == 12);
}

TEST_CASE("a goal without a known usual level is no part of the programme")
{
    FirstStart start = healthy();
    start.goal = OwnGoal{"cykla", content::Unit::minutes, std::nullopt, 30, true};
    CHECK_FALSE(wishes_of(start, {}).goal);
    start.goal->usual = 10;
    REQUIRE(wishes_of(start, {}).goal);
    CHECK(std::get<plan::OwnActivity>(*wishes_of(start, {}).goal).target == 30);
}
