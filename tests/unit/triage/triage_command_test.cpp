#include "cli/triage_command.h"
#include "exchange/answers_json.h"
#include "support/random_answers.h"
#include "support/triage_answers.h"

#include <catch2/catch.hpp>
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

using namespace trygg;
using namespace trygg::test;
using cli::Exit;
using nlohmann::json;

namespace {

const std::filesystem::path kContent = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";

struct Outcome {
    Exit exit;
    std::string out, err;
};

Outcome run(cli::TriageOptions options, const std::string& in, const std::filesystem::path& content = kContent)
{
    if (options.answers.empty()) options.answers = "-";
    std::istringstream input{in};
    std::ostringstream out, err;
    // 2 November 2026 is a Monday.
    const FixedClock clock{*moment_from("2026-11-02T10:00:00+01:00")};
    const Exit exit = run_triage(options, {input, out, err, clock, content});
    return {exit, out.str(), err.str()};
}

cli::TriageOptions in(Country country, bool lines = false)
{
    return {.answers = "-", .country = country, .region = {}, .language = {}, .at = {}, .lines = lines};
}

std::string input_of(const triage::Answers& answers)
{
    return R"({"answers":)" + exchange::answers_json(answers) + "}";
}

/// The verdict of an output without whom to call.
json verdict(const std::string& out)
{
    json result = json::parse(out);
    result.erase("contacts");
    return result;
}

std::vector<std::string> split_lines(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// As on the command line.
int parsed(std::vector<std::string> arguments, Exit& exit)
{
    CLI::App app;
    std::istringstream input{R"({"answers":{"age":40}})"};
    std::ostringstream out, err;
    const FixedClock clock{*moment_from("2026-11-02T10:00:00+01:00")};
    const cli::Surroundings surroundings{input, out, err, clock, kContent};
    cli::add_triage(app, surroundings, exit);
    std::reverse(arguments.begin(), arguments.end());
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return error.get_exit_code();
    }
    return 0;
}

/// A content folder of its own whose words are all changed; gone afterwards.
class OtherWords {
public:
    OtherWords() : path_{std::filesystem::temp_directory_path() / ("trygg_words_" + std::to_string(std::random_device{}()))}
    {
        std::filesystem::copy(kContent, path_, std::filesystem::copy_options::recursive);
        for (const char* language : {"sv", "no", "da"})
            for (const char* file : {"triage.json", "contacts.json"}) change(path_ / language / file);
    }
    OtherWords(const OtherWords&) = delete;
    OtherWords& operator=(const OtherWords&) = delete;
    ~OtherWords() { std::filesystem::remove_all(path_); }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    static void change(const std::filesystem::path& file)
    {
        std::ifstream in{file};
        json words = json::parse(in);
        scramble(words);
        std::ofstream{file} << words;
    }
    static void scramble(json& value)
    {
        if (value.is_string()) value = "emergency";
        else if (value.is_structured())
            for (json& part : value) scramble(part);
    }
    std::filesystem::path path_;
};

} // namespace

TEST_CASE("a verdict comes with whom to call and the version of the content")
{
    const auto [exit, out, err] = run(in(Country::sweden), input_of(calm_person("both_legs=unsure")));
    CHECK(exit == Exit::done);
    CHECK(err.empty());
    const json result = json::parse(out);
    CHECK(result["level"] == "same_day");
    CHECK(result["rules"] == json{"CES-6"});
    CHECK(result["blocks_plan"] == true);
    CHECK(result["content_version"] == questionnaire().content_version());
    REQUIRE(result["contacts"].size() == 1);
    CHECK(result["contacts"][0]["number"] == "1177");
    CHECK(result["contacts"][0]["verified_on"].get<std::string>().size() == 10);
    CHECK(result.size() == 5);
}

TEST_CASE("the time decides whom to call, now unless it is told")
{
    auto options = in(Country::denmark);
    options.region = "nordjylland";
    const std::string input = input_of(calm_person("both_legs=unsure"));
    CHECK(json::parse(run(options, input).out)["contacts"].size() == 2);
    options.at = moment_from("2026-11-01T10:00:00+01:00");
    const json sunday = json::parse(run(options, input).out)["contacts"];
    REQUIRE(sunday.size() == 1);
    CHECK(sunday[0]["number"] == "70 15 03 00");
}

TEST_CASE("every fault of bad answers is named at once, with nothing on the standard output")
{
    const auto [exit, out, err] = run(
        in(Country::norway),
        R"({"answers": {"age": 121, "saddle": "yes", "saddle": "no", "foot": "no", "bone_risk": ["steroids", "steroids", "x"],
            "pain_now": 5.0, "fever": true, "duration": null, "pain_pattern": ["unsure"], "low_mood": 99999999999999999999,
            "sleep": 1e999, "weakness": 3, "inflammatory": "morning_stiffness", "duration2": "under_2w"},
            "form": "long", "cleared": {"cancer": "maybe", "nobody": 1}, "note": "x"})");
    CHECK(exit == Exit::bad_input);
    CHECK(out.empty());
    for (const char* place :
         {"/answers/age:", "/answers/saddle: duplicate key", "/answers/saddle: must be one of no, new",
          "/answers/foot: unknown question", "/answers/bone_risk/1: stands twice", "/answers/bone_risk/2: must be one of",
          "/answers/pain_now: must be a whole number from 0 to 10", "/answers/fever:", "/answers/duration:",
          "/answers/pain_pattern/0:", "/answers/low_mood:", "/answers/sleep:", "/answers/weakness:",
          "/answers/inflammatory:", "/answers/duration2: unknown question", "/form: must be one of full, short",
          "/cleared/cancer: must be one of yes, no, unsure", "/cleared/nobody: unknown question", "/note: unknown key"}) {
        INFO(place << "\nin\n" << err);
        CHECK(err.find(place) != std::string::npos);
    }
}

TEST_CASE("the age is required, in answers only")
{
    const auto without = run(in(Country::sweden), R"({"answers": {}, "form": "short"})");
    CHECK(without.exit == Exit::bad_input);
    CHECK(without.err.find("/answers: missing key \"age\"") != std::string::npos);
    CHECK(run(in(Country::sweden), R"({"answers": {"age": 40}, "form": "short", "cleared": {}})").exit == Exit::done);
    for (const char* bad : {"{}", "[]", "5", R"({"answers": []})", R"({"answers": {"age": 40}, "cleared": null})", "", "{"}) {
        INFO(bad);
        const auto outcome = run(in(Country::sweden), bad);
        CHECK(outcome.exit == Exit::bad_input);
        CHECK(outcome.out.empty());
        CHECK_FALSE(outcome.err.empty());
    }
}

TEST_CASE("an answer is checked even where its question is not asked")
{
    CHECK(run(in(Country::sweden), R"({"answers": {"age": 40, "neck_pain": "no", "neck_alarm": "perhaps"}})").exit ==
          Exit::bad_input);
    CHECK(run(in(Country::sweden), R"({"answers": {"age": 40, "something_new": "perhaps"}})").exit == Exit::bad_input);
    CHECK(run(in(Country::sweden), R"({"answers": {"age": 40}, "cleared": {"saddle": 1}})").exit == Exit::bad_input);
}

TEST_CASE("the short form and what was cleared are read from the input")
{
    const std::string now = exchange::answers_json(calm_person("cancer=yes"));
    const auto cleared = run(in(Country::sweden), R"({"form":"short","answers":)" + now + R"(,"cleared":{"cancer":"yes"}})");
    CHECK(verdict(cleared.out) == json{{"level", "self_care"}, {"rules", {"CAN-3"}}, {"blocks_plan", false},
                                       {"content_version", questionnaire().content_version()}});
    const auto full = run(in(Country::sweden), R"({"form":"full","answers":)" + now + R"(,"cleared":{"cancer":"yes"}})");
    CHECK(verdict(full.out)["level"] == "within_days");
}

TEST_CASE("a file is read like the standard input; one that is not there is the surroundings' fault")
{
    const auto file = std::filesystem::temp_directory_path() / ("trygg_answers_" + std::to_string(std::random_device{}()));
    std::ofstream{file} << input_of(calm_person());
    auto options = in(Country::sweden);
    options.answers = file.string();
    CHECK(run(options, "").out == run(in(Country::sweden), input_of(calm_person())).out);
    options.lines = true;
    CHECK(run(options, "").exit == Exit::done);
    std::filesystem::remove(file);
    for (const bool lines : {false, true}) {
        options.lines = lines;
        CHECK(run(options, "").exit == Exit::surroundings_failed);
        options.answers = std::filesystem::temp_directory_path().string();
        CHECK(run(options, "").exit == Exit::bad_input);
        options.answers = file.string();
    }
}

TEST_CASE("content that is at fault is named, and nothing is answered")
{
    const auto outcome = run(in(Country::sweden), input_of(calm_person()), "/nowhere");
    CHECK(outcome.exit == Exit::surroundings_failed);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find("triage.json") != std::string::npos);
}

TEST_CASE("of several lines each has its own result, a bad one its faults, in the order of the input")
{
    const std::string good = input_of(calm_person("vascular=yes"));
    const auto [exit, out, err] = run(in(Country::norway, true), good + "\n{\"answers\":{\"age\":1,\"x\":2}}\n" + good + "\r\n" + good);
    CHECK(exit == Exit::bad_input);
    const auto lines = split_lines(out);
    REQUIRE(lines.size() == 4);
    for (const std::size_t i : {0U, 2U, 3U}) CHECK(json::parse(lines[i])["level"] == "emergency");
    CHECK(json::parse(lines[1]) ==
          json{{"faults", {{{"file", "line 2"}, {"pointer", "/answers/x"}, {"message", "unknown question"}}}}});
    CHECK(run(in(Country::norway, true), good + "\n" + good + "\n").exit == Exit::done);
    CHECK(run(in(Country::norway, true), "").exit == Exit::done);
    CHECK(split_lines(run(in(Country::norway, true), "\n" + good).out).size() == 2);
}

TEST_CASE("a line that is too long costs its own line only")
{
    const std::string good = input_of(calm_person());
    const auto outcome = run(in(Country::sweden, true), good + "\n" + std::string(3'000'000, 'x') + "\n" + good);
    const auto lines = split_lines(outcome.out);
    REQUIRE(lines.size() == 3);
    CHECK(json::parse(lines[1])["faults"][0]["message"] == "larger than 1000000 bytes");
    CHECK(json::parse(lines[2])["level"] == "self_care");
}

TEST_CASE("country, region and hour change whom to call and never the level")
{
    RandomAnswers random{questionnaire(), 3};
    std::string lines;
    for (int i = 0; i < 300; ++i) lines += input_of(decoded(questionnaire(), random.draw())) + '\n';
    const auto reference = split_lines(run(in(Country::sweden, true), lines).out);
    REQUIRE(reference.size() == 300);
    auto denmark = in(Country::denmark, true);
    denmark.region = "hovedstaden";
    denmark.at = moment_from("2026-12-25T03:00:00+01:00");
    bool calls_differ = false;
    for (const auto& options : {in(Country::norway, true), in(Country::denmark, true), denmark}) {
        const auto other = split_lines(run(options, lines).out);
        REQUIRE(other.size() == reference.size());
        for (std::size_t i = 0; i < other.size(); ++i) {
            REQUIRE(verdict(other[i]) == verdict(reference[i]));
            calls_differ = calls_differ || json::parse(other[i])["contacts"] != json::parse(reference[i])["contacts"];
        }
    }
    CHECK(calls_differ);
}

TEST_CASE("words change names and never the level")
{
    RandomAnswers random{questionnaire(), 4};
    std::string lines;
    for (int i = 0; i < 300; ++i) lines += input_of(decoded(questionnaire(), random.draw())) + '\n';
    const auto reference = split_lines(run(in(Country::norway, true), lines).out);
    const OtherWords words;
    for (const Language language : kLanguages) {
        auto options = in(Country::norway, true);
        options.language = language;
        for (const auto& content : {kContent, words.path()}) {
            const auto other = split_lines(run(options, lines, content).out);
            REQUIRE(other.size() == reference.size());
            for (std::size_t i = 0; i < other.size(); ++i) REQUIRE(verdict(other[i]) == verdict(reference[i]));
        }
    }
}

TEST_CASE("wrong usage is told apart from bad input")
{
    Exit exit = Exit::done;
    CHECK(parsed({"triage", "--answers", "-", "--country", "SE"}, exit) == 0);
    CHECK(exit == Exit::done);
    CHECK(parsed({"triage", "--answers", "-", "--country", "DK", "--region", "hovedstaden", "--language", "no", "--at",
                  "2026-11-02T10:00:00+01:00"}, exit) == 0);
    CHECK(exit == Exit::done);
    CHECK(parsed({"triage", "--answers", "-", "--country", "SE", "--region", "hovedstaden"}, exit) == 0);
    CHECK(exit == Exit::wrong_usage);
    for (const std::vector<std::string>& bad : std::vector<std::vector<std::string>>{
             {"triage"}, {"triage", "--answers", "-"}, {"triage", "--country", "SE"},
             {"triage", "--answers", "-", "--country", "se"}, {"triage", "--answers", "-", "--country", "FI"},
             {"triage", "--answers", "-", "--country", "SE", "--language", "en"},
             {"triage", "--answers", "-", "--country", "SE", "--at", "now"},
             {"triage", "--answers", "-", "--country", "SE", "--all"}})
        CHECK(parsed(bad, exit) != 0);
}
