#include "content/figure_reader.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trygg;
using namespace trygg::figure;

namespace {

const std::string kKey = R"({"pitch": 5, "root": {"at": [0, 0.5], "pin": "stand"},
  "leg": {"r": {"on": "floor", "at": [0.1, 0], "pitch": 12}, "l": {"aim": [10, 20], "plantar": 7}},
  "arm": {"r": {"aim": [1, 2]}, "l": {"to": "thigh.l", "off": [0.1, 0.2, 0.3], "pole": "out", "hand": 90}}})";

content::FigureReading read(const std::string& keys, const std::string& more = "")
{
    return content::parse_figures(R"({"figures": [{"id": "trial", )" + more + R"("keys": [)" + keys + "]}]}", "f");
}

std::vector<std::string> pointers(const content::FigureReading& reading)
{
    std::vector<std::string> all;
    for (const Fault& fault : reading.faults) all.push_back(fault.pointer);
    return all;
}

} // namespace

TEST_CASE("a later key inherits what it does not say")
{
    const auto reading = read(kKey + R"(, {"lumbar": 8, "root": {"at": [0.2, 0.4]}})");
    REQUIRE(reading.faults.empty());
    const Pose& later = reading.figures.at(0).keys.at(1).pose;
    CHECK(later[Parameter::pitch] == 5);
    CHECK(later[Parameter::lumbar] == 8);
    CHECK(later[Parameter::root_x] == .2);
    CHECK(later.root.stands);
    CHECK(later.legs[0][LimbParameter::foot_pitch] == 12);
}

TEST_CASE("a figure shows one repetition where it says nothing else")
{
    CHECK(read(kKey).figures.at(0).repetitions == 1);
    CHECK(read(kKey, R"("repetitions": 2, )").figures.at(0).repetitions == 2);
    CHECK(pointers(read(kKey, R"("repetitions": 0, )")) == std::vector<std::string>{"/figures/0/repetitions"});
}

TEST_CASE("a limb that is said again is replaced whole")
{
    const auto reading = read(kKey + R"(, {"leg": {"r": {"aim": [3, 4]}}, "arm": {"l": {"aim": [5, 6]}}})");
    REQUIRE(reading.faults.empty());
    const Pose& later = reading.figures.at(0).keys.at(1).pose;
    CHECK(later.legs[0].grip == Grip::aim);
    CHECK(later.legs[0][LimbParameter::foot_pitch] == 0);
    CHECK(later.legs[1][LimbParameter::plantar] == 7);
    CHECK(later.arms[1].grip == Grip::aim);
    CHECK_FALSE(later.arms[1].own_hand);
    CHECK(later.arms[1].anchor == Landmark{});
}

TEST_CASE("fingers are curled from flat to fist, and no further")
{
    const std::string fist = R"(, {"arm": {"r": {"aim": [1, 2], "curl": 0.8}}})";
    const auto reading = read(kKey + fist);
    REQUIRE(reading.faults.empty());
    CHECK(reading.figures.at(0).keys.at(0).pose.arms[0][LimbParameter::curl] == 0);
    CHECK(reading.figures.at(0).keys.at(1).pose.arms[0][LimbParameter::curl] == .8);
    CHECK(pointers(read(kKey + R"(, {"arm": {"r": {"aim": [1, 2], "curl": 1.1}}})")) ==
          std::vector<std::string>{"/figures/0/keys/1/arm/r/curl"});
}

TEST_CASE("only a first key can be cut to")
{
    std::string cut = kKey;
    cut.replace(0, 1, R"({"move": 0, )");
    CHECK(read(cut + R"(, {"lumbar": 8})", R"("cycle": true, )").faults.empty());
    CHECK(pointers(read(kKey + R"(, {"lumbar": 8, "move": 0})")) ==
          std::vector<std::string>{"/figures/0/keys/1/move"});
}

TEST_CASE("hands and feet have a usual distance from the middle")
{
    const auto reading = read(kKey);
    REQUIRE(reading.faults.empty());
    CHECK(reading.figures[0].keys[0].pose.legs[0][LimbParameter::z] == size::kHipOut);
}

TEST_CASE("every fault of a figure is named with its place")
{
    const auto reading = read(R"({"pitch": "far", "wings": 2, "root": {"at": [0, 0.5]},
      "leg": {"r": {"on": "sky", "at": [0, 0]}, "l": {"aim": [1]}},
      "arm": {"r": {"to": "tail", "off": [0, 0]}, "l": {"aim": [1, 2], "pole": "sideways"}}})",
                              R"("view": [1], "colour": 3, "highlight": ["wing"], "props": [{"kind": "boat"}], )");
    const auto places = pointers(reading);
    for (const char* place :
         {"/figures/0/colour", "/figures/0/view", "/figures/0/highlight/0", "/figures/0/props/0/kind",
          "/figures/0/keys/0/pitch", "/figures/0/keys/0/wings", "/figures/0/keys/0/leg/r/on",
          "/figures/0/keys/0/leg/l/aim", "/figures/0/keys/0/arm/r/to", "/figures/0/keys/0/arm/l/pole"}) {
        INFO(place);
        CHECK(std::count(places.begin(), places.end(), place) == 1);
    }
    CHECK(places.size() == 10);
}

TEST_CASE("a first key says how every limb is held")
{
    const auto places = pointers(read(R"({"root": {"at": [0, 0]}, "leg": {"r": {"aim": [0, 0]}}})"));
    CHECK(places.size() == 2);
}

TEST_CASE("no two figures have one id")
{
    const auto twice = content::parse_figures(
        R"({"figures": [{"id": "trial", "keys": [)" + kKey + R"(]}, {"id": "trial", "keys": [)" + kKey + "]}]}", "f");
    REQUIRE(twice.faults.size() == 1);
    CHECK(twice.faults[0].pointer == "/figures/1");
}
