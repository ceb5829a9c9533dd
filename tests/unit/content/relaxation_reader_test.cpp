#include "content/relaxation_reader.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

using namespace trygg;
using namespace trygg::content;
using namespace std::chrono_literals;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path kPractices = fs::path{TRYGGRYGG_SOURCE_DIR} / "content";

json shipped_practice(const char* file)
{
    std::ifstream in{kPractices / file};
    return json::parse(in);
}

/// The faults of the shipped files after `change` to the timing and the Swedish words.
std::vector<std::string> faults_after(const std::function<void(json& timing, json& words)>& change)
{
    json timing = shipped_practice("relaxation.json"), words = shipped_practice("sv/relaxation.json");
    change(timing, words);
    const fs::path folder = fs::temp_directory_path() / "trygg_relaxation_reader_test";
    fs::create_directories(folder / "sv");
    std::ofstream{folder / "relaxation.json"} << timing;
    std::ofstream{folder / "sv" / "relaxation.json"} << words;
    std::vector<std::string> lines;
    for (const Fault& fault : check_relaxation(folder, Language::swedish).faults)
        lines.push_back(fs::path{fault.file}.lexically_relative(folder).generic_string() + fault.pointer + ": " +
                        fault.message);
    fs::remove_all(folder);
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the muscle relaxation goes through ten parts in every language, longer loose than tense")
{
    for (const Language language : kLanguages) {
        const Reading<Relaxation> reading = check_relaxation(kPractices, language);
        REQUIRE(reading.faults.empty());
        const Relaxation& relaxation = reading.value.value();
        REQUIRE(relaxation.steps.size() == 10);
        CHECK(relaxation.steps.front().id == RelaxationStepId{"hands"});
        CHECK(relaxation.steps.back().id == RelaxationStepId{"feet"});
        for (const RelaxationStep& step : relaxation.steps) {
            CHECK(step.tense_for == 5s);
            CHECK(step.release_for == 10s);
            CHECK_FALSE(step.part.empty());
            CHECK_FALSE(step.tense.empty());
            CHECK_FALSE(step.release.empty());
        }
        CHECK_FALSE(relaxation.intro.empty());
        CHECK_FALSE(relaxation.end.empty());
    }
}

TEST_CASE("what is wrong with the muscle relaxation is named, every fault of both files")
{
    CHECK(faults_after([](json&, json&) {}).empty());
    CHECK(faults_after([](json& timing, json& words) {
              timing["steps"][0]["tense_seconds"] = 0;
              timing["reviewed"] = "2026-13-01";
              words["end"] = "";
          }).size() == 3);
    CHECK(faults_after([](json& timing, json&) { timing["steps"][1]["id"] = "hands"; }).front() ==
          "relaxation.json/steps/1: the id stands twice");
    CHECK(faults_after([](json&, json& words) { words["steps"].erase("jaw"); }).size() == 1);
    CHECK(faults_after([](json&, json& words) { words["steps"]["nose"] = words["steps"]["jaw"]; }) ==
          Lines{"sv/relaxation.json/steps/nose: there is no step of this id"});
    CHECK(faults_after([](json& timing, json&) { timing["steps"][0]["pause"] = 3; }) ==
          Lines{"relaxation.json/steps/0/pause: unknown key"});
}

TEST_CASE("a muscle relaxation that is not there is a fault of both files")
{
    const Reading<Relaxation> reading = check_relaxation(kPractices / "nowhere", Language::danish);
    CHECK(reading.faults.size() == 2);
    CHECK_FALSE(reading.value);
}
