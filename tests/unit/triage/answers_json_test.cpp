#include "content/json_reader.h"
#include "exchange/answers_json.h"
#include "support/random_answers.h"
#include "support/triage_answers.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::test;

TEST_CASE("answers are written compactly with sorted keys")
{
    CHECK(exchange::answers_json(answers_of("saddle=no age=40 bone_risk=steroids+osteoporosis pain_pattern=[] cancer=unsure")) ==
          R"({"age":40,"bone_risk":["osteoporosis","steroids"],"cancer":"unsure","pain_pattern":[],"saddle":"no"})");
    CHECK(exchange::answers_json({}) == "{}");
}

TEST_CASE("what was skipped is not written")
{
    triage::Answers answers = answers_of("age=40");
    answers.emplace(question_id("low_mood"), triage::Skipped{});
    CHECK(exchange::answers_json(answers) == R"({"age":40})");
}

TEST_CASE("what is written is read again as the same")
{
    RandomAnswers random{questionnaire(), 11};
    for (int i = 0; i < 300; ++i) {
        const triage::Answers answers = decoded(questionnaire(), random.draw());
        CHECK(exchange::stored_answers(exchange::answers_json(answers), questionnaire()) == answers);
    }
}

TEST_CASE("answers of an older content are read as far as they are still known")
{
    const auto answers = exchange::stored_answers(
        R"({"age":40,"forgotten":"yes","saddle":"sometimes","bone_risk":["steroids","retired"],"cancer":"no"})", questionnaire());
    CHECK(answers.at(question_id("age")) == triage::Answer{40});
    CHECK(answers.at(question_id("cancer")) == triage::Answer{std::string{"no"}});
    CHECK(answers.count(question_id("saddle")) == 0);
    CHECK(exchange::stored_answers("no json", questionnaire()).empty());
}
