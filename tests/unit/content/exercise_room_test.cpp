// The ready-made programmes and the everyday movements: as shipped, and with every fault named.
#include "content/everyday_reader.h"
#include "content/exercise_reader.h"
#include "content/programme_reader.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

using namespace trygg;
using namespace trygg::content;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path kContent = fs::path{TRYGGRYGG_SOURCE_DIR} / "content";

const Catalogue& catalogue()
{
    static const Catalogue shipped = read_catalogue(kContent);
    return shipped;
}

json shipped(const char* file)
{
    std::ifstream in{kContent / file};
    return json::parse(in);
}

/// The faults of the shipped files after `change` to facts and Swedish words of the programmes, and to the movements.
std::vector<std::string> faults_after(const std::function<void(json& facts, json& words, json& movements)>& change)
{
    json facts = shipped("programmes.json"), words = shipped("sv/programmes.json"), movements = shipped("sv/everyday.json");
    change(facts, words, movements);
    const fs::path folder = fs::temp_directory_path() / "trygg_exercise_room_test";
    fs::create_directories(folder / "sv");
    std::ofstream{folder / "programmes.json"} << facts;
    std::ofstream{folder / "sv" / "programmes.json"} << words;
    std::ofstream{folder / "sv" / "everyday.json"} << movements;
    Faults faults = check_programmes(folder, Language::swedish, catalogue()).faults;
    for (const Fault& fault : check_everyday(folder, Language::swedish, catalogue()).faults) faults.push_back(fault);
    fs::remove_all(folder);
    std::vector<std::string> lines;
    for (const Fault& fault : faults) lines.push_back(fault.pointer + ": " + fault.message);
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("six programmes and four everyday movements are whole in every language")
{
    for (const Language language : kLanguages) {
        const auto programmes = check_programmes(kContent, language, catalogue());
        REQUIRE(programmes.faults.empty());
        CHECK(programmes.value->programmes.size() == 6);
        for (const ReadyProgramme& one : programmes.value->programmes) CHECK_FALSE(one.summary.empty());
        const auto everyday = check_everyday(kContent, language, catalogue());
        REQUIRE(everyday.faults.empty());
        CHECK(everyday.value->size() == 4);
    }
}

TEST_CASE("a programme's faults are named with their place")
{
    CHECK(faults_after([](json& facts, json&, json&) { facts["programmes"][0]["exercises"][0] = "headstand"; })[0] ==
          "/programmes/0/exercises/0: there is no exercise of that id");
    CHECK(faults_after([](json& facts, json&, json&) { facts["programmes"][1]["exercises"][1] = "neck_rot"; })[0] ==
          "/programmes/1/exercises/1: stands there twice");
    CHECK(faults_after([](json& facts, json&, json&) { facts["programmes"][0]["positions"] = {"sup", "std"}; }) ==
          Lines{"/programmes/0/positions: must be the positions that the exercises need"});
    CHECK(faults_after([](json& facts, json&, json&) { facts["programmes"][0]["suits"] = {"knee"}; }) ==
          Lines{"/programmes/0/suits/0: must be the word for a pattern"});
    CHECK(faults_after([](json& facts, json&, json&) { facts["programmes"][1]["id"] = "lying_down"; }) ==
          Lines{"/programmes/1: the id stands twice", "/programmes/at_desk: there is no programme of this id"});
    CHECK(faults_after([](json&, json& words, json&) { words["programmes"].erase("neck"); }).size() == 1);
}

TEST_CASE("an everyday movement that is missing or unknown is a fault")
{
    CHECK(faults_after([](json&, json&, json& movements) { movements["movements"].erase("get_up"); }) ==
          Lines{"/movements: the words of get_up are missing"});
    CHECK(faults_after([](json&, json&, json& movements) {
              movements["movements"]["bridge"] = movements["movements"]["get_up"];
          }) == Lines{"/movements/bridge: there is no movement of this id"});
    CHECK_FALSE(faults_after([](json&, json&, json& movements) { movements["movements"]["get_up"]["steps"] = {"Up"}; })
                    .empty());
}
