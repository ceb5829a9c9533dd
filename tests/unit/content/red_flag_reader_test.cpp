#include "content/json_reader.h"
#include "content/red_flag_reader.h"
#include "shared/fault.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace trygg;
using namespace trygg::content;
using nlohmann::json;

namespace {

const std::filesystem::path kFlagContent = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";

json small_content()
{
    return json::parse(R"({
      "content_version": "1",
      "definitions": {"old": {"answer": "age", "at_least": 70}},
      "exemptions": {"known": {"answer": "pain", "is": "yes"}},
      "quiet_if": {"answer": "pain", "is": "no"},
      "questions": [
        {"id": "age", "part": 1, "page": "a", "kind": "number", "least": 0, "most": 120, "required": true},
        {"id": "pain", "part": 1, "page": "b", "kind": "choice", "values": ["yes", "no"], "unsure": true},
        {"id": "risks", "part": 2, "page": "b", "kind": "list", "values": ["x", "y"], "unsure": true,
         "asked_if": {"answer": "pain", "is_not": "no"}}
      ],
      "rules": [
        {"id": "ABC-1", "level": "same_day", "blocks": true, "sources": [],
         "when": {"all": [{"use": "old"}, {"unless": "known"}, {"answer": "risks", "has": ["x", "y"]}]}}
      ]
    })");
}

std::vector<std::string> flag_faults(const json& content)
{
    try {
        (void)read_red_flags(content.dump(), "triage.json");
    } catch (const ContentError& error) {
        std::vector<std::string> lines;
        for (const Fault& fault : error.faults()) lines.push_back(fault.pointer + ": " + fault.message);
        return lines;
    }
    return {};
}

/// The faults when `pointer` is set to `value`.
std::vector<std::string> flag_faults_with(const char* pointer, const char* value)
{
    json content = small_content();
    content[json::json_pointer{pointer}] = json::parse(value);
    return flag_faults(content);
}

using Lines = std::vector<std::string>;

/// Every key in a document, at any depth.
void collect_keys(const json& value, std::vector<std::string>& keys)
{
    for (const auto& member : value.items()) {
        if (value.is_object()) keys.push_back(member.key());
        if (member.value().is_structured()) collect_keys(member.value(), keys);
    }
}

} // namespace

TEST_CASE("a small triage is read with its definitions put in place")
{
    const RedFlags facts = read_red_flags(small_content().dump(), "triage.json");
    REQUIRE(facts.questions.size() == 3);
    CHECK(facts.questions[2].asked_if.kind == Condition::Kind::is_not);
    const Condition& when = facts.rules.at(0).when;
    REQUIRE(when.parts.size() == 3);
    CHECK(when.parts[0].number == 70);
    CHECK(when.parts[1].kind == Condition::Kind::exempt_not);
    CHECK(when.parts[2].values == std::vector<std::string>{"x", "y"});
}

TEST_CASE("the triage content of the program is sound")
{
    const RedFlags facts = read_red_flags(kFlagContent / "triage.json");
    CHECK(facts.questions.size() == 46);
    CHECK(facts.rules.size() == 61);
}

TEST_CASE("each fault in a condition is named where it stands")
{
    const char* when = "/rules/0/when";
    const auto only = [&](const char* value) {
        const auto faults = flag_faults_with(when, value);
        CHECK(faults.size() == 1);
        return faults.empty() ? std::string{} : faults.front();
    };
    CHECK(only(R"({"answer": "nobody", "is": "yes"})") == "/rules/0/when/answer: unknown question");
    CHECK(only(R"({"answer": "pain", "is": "maybe"})") == "/rules/0/when/is: unknown value");
    CHECK(only(R"({"answer": "pain", "is": ["yes", "yes"]})") == "/rules/0/when/is/1: stands twice");
    CHECK(only(R"({"answer": "age", "at_least": 121})") == "/rules/0/when/at_least: must be a whole number from 0 to 120");
    CHECK(only(R"({"answer": "age", "at_least": 1.5})") == "/rules/0/when/at_least: must be a whole number from 0 to 120");
    CHECK(only(R"({"answer": "age", "is": "yes"})").find("must have one test that fits") != std::string::npos);
    CHECK(only(R"({"answer": "risks", "is": "x"})") == "/rules/0/when/is: unknown value");
    CHECK(only(R"({"answer": "risks", "has": "unsure"})") == "/rules/0/when/has: unknown value");
    CHECK(only(R"({"answer": "risks", "not_empty": false})") == "/rules/0/when/not_empty: must be true");
    CHECK(only(R"({"answer": "risks", "has_number": 3})").find("1 to 2") != std::string::npos);
    CHECK(only(R"({"answer": "pain", "is": "yes", "is_not": "no"})").find("must have one test") != std::string::npos);
    CHECK(only(R"({"use": "young"})") == "/rules/0/when/use: unknown name");
    CHECK(only(R"({"unless": "old"})") == "/rules/0/when/unless: unknown name");
    CHECK(only(R"({"all": []})").find("must be a list of 1 to 40") != std::string::npos);
    CHECK(only(R"({"not": {"use": "old"}})").find("is no condition") != std::string::npos);
    CHECK(only(R"({"all": [{"use": "old"}], "any": [{"use": "old"}]})").find("is no condition") != std::string::npos);
    CHECK(only(R"({"number_of": 2, "among": [{"use": "old"}]})").find("must be the number 1") != std::string::npos);
}

TEST_CASE("a question can only depend on those before it")
{
    CHECK(flag_faults_with("/questions/1/asked_if", R"({"answer": "risks", "not_empty": true})") ==
          Lines{"/questions/1/asked_if/answer: is asked later"});
    CHECK(flag_faults_with("/questions/1/asked_if", R"({"answer": "pain", "is": "yes"})") ==
          Lines{"/questions/1/asked_if/answer: is asked later"});
}

TEST_CASE("each fault in a question or rule is named")
{
    CHECK(flag_faults_with("/questions/0/words", R"("how old")") == Lines{"/questions/0/words: unknown key"});
    CHECK(flag_faults_with("/questions/1/values", R"(["yes", "unsure"])").front() ==
          "/questions/1/values: unsure is a key of its own");
    CHECK(flag_faults_with("/questions/1/id", R"("age")").front() == "/questions/1: the id stands twice");
    CHECK(flag_faults_with("/questions/2/page", R"("a")") == Lines{"/questions/2: the page's questions must stand together"});
    CHECK(flag_faults_with("/questions/0/values", R"(["x", "y"])") == Lines{"/questions/0/values: a number has none"});
    CHECK(flag_faults_with("/questions/1/least", "0") == Lines{"/questions/1/least: only a number has one"});
    CHECK(flag_faults_with("/rules/0/level", R"("soon")").front().find("/rules/0/level: must be one of") == 0);
    CHECK(flag_faults_with("/rules/0/blocks", "1") == Lines{"/rules/0/blocks: must be true or false"});
    CHECK(flag_faults_with("/rules/0/id", R"("1")").front() == "/rules/0/id: is no id");
    CHECK(flag_faults_with("/rules/0/lasting", R"(["age"])") == Lines{"/rules/0/lasting: age is a number"});
    CHECK(flag_faults_with("/rules/0/lasting", R"(["nobody"])") == Lines{"/rules/0/lasting: unknown question nobody"});
}

TEST_CASE("an emergency can not be made quiet")
{
    json content = small_content();
    content["rules"][0]["level"] = "emergency";
    content["rules"][0]["lasting"] = {"pain"};
    CHECK(flag_faults(content) == Lines{"/rules/0/lasting: an emergency is never quiet"});
}

TEST_CASE("all faults are named at once")
{
    json content = small_content();
    content.erase("content_version");
    content["more"] = 1;
    content["questions"][0]["least"] = -1;
    content["rules"][0]["when"] = 5;
    CHECK(flag_faults(content).size() >= 4);
}

TEST_CASE("words hold no logic: no language file has a key of the rules")
{
    const std::vector<std::string> logic{"is", "is_not", "at_least", "below", "has", "has_besides", "has_number", "all",
                                         "any", "use", "unless", "number_of", "among", "asked_if", "when_if", "blocks",
                                         "level", "lasting", "quiet_if", "definitions", "exemptions", "content_version"};
    for (const char* language : {"sv", "no", "da"})
        for (const char* file : {"triage.json", "contacts.json"}) {
            INFO(language << '/' << file);
            const auto reading = read_json_file(kFlagContent / language / file, kContentLimits);
            REQUIRE(reading.sound());
            std::vector<std::string> keys;
            collect_keys(reading.value, keys);
            for (const std::string& key : keys) {
                INFO(key);
                CHECK(std::find(logic.begin(), logic.end(), key) == logic.end());
            }
        }
}
