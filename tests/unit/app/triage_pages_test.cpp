#include "app/triage_pages.h"

#include "content/red_flag_reader.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

using namespace trygg;
using triage::Answer;
using triage::Answers;
using triage::Form;
using triage::Interview;
using triage::Progress;
using triage::Questionnaire;
using triage::ValueSet;

namespace {

const Questionnaire& questionnaire()
{
    static const Questionnaire shipped{
        content::read_red_flags(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content/triage.json")};
    return shipped;
}

/// The answers of somebody of 35 without any danger sign.
Answer healthy_answer(const content::Question& question)
{
    static const std::map<std::string, Answer> own{
        {"age", 35}, {"duration", "2_6w"}, {"improving", "yes"}, {"pain_now", 4}, {"examined", "no"}};
    if (const auto found = own.find(question.id.text()); found != own.end()) return found->second;
    if (question.kind == content::AnswerKind::number) return 2;
    if (question.kind == content::AnswerKind::list) return ValueSet{};
    const auto& values = question.values;
    return std::find(values.begin(), values.end(), "no") != values.end() ? "no" : "none";
}

/// Answers page after page as `answer` says, to the end; the pages as they came.
template <class AnswerOf>
app::TriagePath walk(Interview interview, AnswerOf answer)
{
    app::TriagePath path = app::triage_path(questionnaire(), interview);
    for (int turns = 0; path.progress == Progress::asking && turns < 40; ++turns) {
        for (const QuestionId& asked : path.pages.back())
            interview.answers.insert_or_assign(asked, answer(*questionnaire().find(asked)));
        path = app::triage_path(questionnaire(), interview);
    }
    return path;
}

/// `healthy_answer`, with some answers of one's own.
auto healthy_but(std::map<std::string, Answer> own)
{
    return [own](const content::Question& question) {
        const auto found = own.find(question.id.text());
        return found == own.end() ? healthy_answer(question) : found->second;
    };
}

QuestionId id(const char* text) { return *QuestionId::from(text); }

Answers answers(const std::map<std::string, Answer>& by_name)
{
    Answers all;
    for (const auto& [name, answer] : by_name) all.emplace(*QuestionId::from(name), answer);
    return all;
}

std::string in_words(const app::TriagePath& path)
{
    std::string words;
    for (const app::TriagePage& page : path.pages) {
        words += words.empty() ? "" : " / ";
        for (const QuestionId& asked : page) words += (words.empty() || words.back() == ' ' ? "" : " ") + asked.text();
    }
    return words;
}

} // namespace

TEST_CASE("a healthy person's full form asks together what belongs together")
{
    const auto path = walk({}, healthy_answer);
    CHECK(path.progress == Progress::done);
    CHECK(in_words(path) ==
          "age / saddle / bladder / bowel / sexual / both_legs weakness / leg_numbness cord_signs / "
          "vascular sudden_severe injury / fever neck_pain / duration leg_pain / "
          "bone_risk anticoagulant infection_risk cancer weight_loss / pain_now pain_pattern / improving examined / urinary pregnant / "
          "low_mood expect_recovery fear_movement confidence sleep work");
    CHECK(path.expected == path.pages.size());
}

TEST_CASE("a healthy person of any age and duration comes through in 16 pages, wellbeing and summary included")
{
    const char* duration = GENERATE("under_2w", "2_6w", "6_12w", "over_12w");
    const int age = GENERATE(18, 35, 49, 50, 56, 60, 70, 90);
    const auto path = walk({}, healthy_but({{"age", age}, {"duration", duration}}));
    CHECK(path.progress == Progress::done);
    CHECK(path.pages.size() + 1 <= 16);
}

TEST_CASE("the question on self-harm stands alone, after the one that calls for it")
{
    const auto path = walk({}, healthy_but({{"low_mood", 7}}));
    const auto page = app::page_of(path, id("self_harm"));
    REQUIRE(page);
    CHECK(path.pages[*page] == app::TriagePage{id("self_harm")});
    CHECK(*page > app::page_of(path, id("low_mood")).value());
    CHECK_FALSE(app::page_of(walk({}, healthy_but({{"low_mood", 6}})), id("self_harm")));
}

TEST_CASE("the four questions on the cauda equina stand alone")
{
    const auto path = walk({}, healthy_answer);
    for (const char* alone : {"saddle", "bladder", "bowel", "sexual"})
        CHECK(path.pages.at(app::page_of(path, id(alone)).value()).size() == 1);
}

TEST_CASE("a triage begins with the age and tells how many pages to expect")
{
    const auto path = app::triage_path(questionnaire(), {});
    CHECK(path.progress == Progress::asking);
    CHECK(in_words(path) == "age");
    CHECK(path.expected >= 14);
}

TEST_CASE("a question that hangs on another one of its page comes on the page after")
{
    const auto path = walk({}, healthy_but({{"neck_pain", "yes"}, {"pain_now", 8}, {"pregnant", "yes"}, {"low_mood", 9}}));
    const auto words = in_words(path);
    CHECK(words.find(" / fever neck_pain / neck_alarm arm_signs / ") != std::string::npos);
    CHECK(words.find(" / pain_now pain_pattern / pain_uncontrolled / ") != std::string::npos);
    CHECK(words.find(" / urinary pregnant / pregnancy_signs / ") != std::string::npos);
    CHECK(words.find(" / self_harm") != std::string::npos);
}

TEST_CASE("questions decided by earlier pages stand with their neighbours")
{
    const auto path = walk({}, healthy_but({{"age", 72}, {"leg_pain", "below_knee"}, {"injury", "accident"}}));
    const auto words = in_words(path);
    CHECK(words.find(" / cannot_stand bone_pain / ") != std::string::npos);
    CHECK(words.find(" / improving first_episode examined disabling_leg / ") != std::string::npos);
}

TEST_CASE("an emergency stops after its page, and a changed answer opens the way again")
{
    Interview interview;
    const auto stopped = walk(interview, healthy_but({{"bladder", "new"}}));
    CHECK(stopped.progress == Progress::emergency);
    CHECK(in_words(stopped) == "age / saddle / bladder");
    CHECK(stopped.expected == 3);

    interview.answers = answers({{"age", 35}, {"saddle", "no"}, {"bladder", "no"}, {"bowel", "new"}});
    CHECK(app::triage_path(questionnaire(), interview).progress == Progress::emergency);
    interview.answers.insert_or_assign(id("bowel"), "no");
    const auto open = app::triage_path(questionnaire(), interview);
    CHECK(open.progress == Progress::asking);
    CHECK(in_words(open) == "age / saddle / bladder / bowel / sexual");
}

TEST_CASE("an emergency on a page of several questions needs no answer to the rest of the page")
{
    const Interview interview{.form = Form::full,
                              .answers = answers({{"age", 35}, {"saddle", "no"}, {"bladder", "no"}, {"bowel", "no"},
                                          {"sexual", "no"}, {"both_legs", "no"}, {"weakness", "no"},
                                          {"leg_numbness", "no"}, {"cord_signs", "no"}, {"vascular", "yes"}}),
                              .cleared = {}};
    const auto path = app::triage_path(questionnaire(), interview);
    CHECK(path.progress == Progress::emergency);
    CHECK(path.pages.back().front() == id("vascular"));
}

TEST_CASE("an unanswered question keeps its page last, whatever is answered behind it")
{
    Interview interview;
    for (const content::Question& question : questionnaire().questions())
        interview.answers.insert_or_assign(question.id, healthy_answer(question));
    interview.answers.erase(id("weakness"));
    const auto path = app::triage_path(questionnaire(), interview);
    CHECK(path.progress == Progress::asking);
    CHECK(in_words(path) == "age / saddle / bladder / bowel / sexual / both_legs weakness");
}

TEST_CASE("an answer that is none of its question's is asked for again")
{
    Interview interview{.form = Form::full, .answers = answers({{"age", 35}, {"saddle", "perhaps"}}), .cleared = {}};
    CHECK(in_words(app::triage_path(questionnaire(), interview)) == "age / saddle");
}

TEST_CASE("the short form goes by the carried answers and asks what is new at the end")
{
    Interview interview{.form = Form::short_form,
                        .answers = answers({{"age", 35}, {"duration", "2_6w"}, {"bone_risk", ValueSet{}},
                                    {"anticoagulant", "no"}, {"infection_risk", ValueSet{}}, {"cancer", "no"},
                                    {"pregnant", "yes"}}),
                        .cleared = {}};
    const auto path = walk(interview, healthy_answer);
    CHECK(path.progress == Progress::done);
    CHECK(in_words(path) == "saddle / bladder / bowel / sexual / both_legs weakness / leg_numbness cord_signs / "
                            "vascular sudden_severe injury / fever neck_pain / pain_now / pregnancy_signs / "
                            "something_new");
}

TEST_CASE("each question of a page finds its page")
{
    const auto path = walk({}, healthy_answer);
    CHECK(app::page_of(path, id("cancer")) == app::page_of(path, id("weight_loss")));
    CHECK(!app::page_of(path, id("red_eye")));
}
