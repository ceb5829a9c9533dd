// What helps to decide: findings by age, treatments, printable pages.
#include "content/json_texts.h"
#include "content/printable_reader.h"
#include "content/scan_chart_reader.h"
#include "content/source_reader.h"
#include "content/treatment_reader.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

using namespace trygg;
using namespace trygg::content;
using nlohmann::json;

namespace {

const std::filesystem::path kGuides = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";

/// A content folder with one file and its Swedish words, gone at the end.
class OneFile {
public:
    explicit OneFile(std::string name) : name_{std::move(name)} { std::filesystem::create_directories(folder_ / "sv"); }
    OneFile(const OneFile&) = delete;
    OneFile& operator=(const OneFile&) = delete;
    ~OneFile() { std::filesystem::remove_all(folder_); }

    json facts, words;

    /// The place and message of each fault that `check` finds, one line each.
    template <class Check> [[nodiscard]] std::string faults(Check check) const
    {
        std::ofstream{folder_ / name_} << facts;
        std::ofstream{folder_ / "sv" / name_} << words;
        const auto reading = check(folder_, Language::swedish);
        CHECK(reading.value.has_value() == reading.faults.empty());
        std::string lines;
        for (const Fault& fault : reading.faults) lines += fault.pointer + " " + fault.message + "\n";
        return lines;
    }

private:
    std::string name_;
    std::filesystem::path folder_ = std::filesystem::temp_directory_path() / "tryggrygg_guide_readers_test";
};

struct ChartFile : OneFile {
    ChartFile() : OneFile{"imaging.json"}
    {
        facts = {{"source", "s"}, {"ages", {20, 30}}, {"findings", {{{"id", "bulge"}, {"percent", {3, 5}}}}}};
        words = {{"title", "T"}, {"intro", "I"}, {"note", "N"},
                 {"findings", {{"bulge", {{"name", "Buktning"}, {"plain", "Det buktar."}}}}}};
    }
};

struct TreatmentFile : OneFile {
    TreatmentFile() : OneFile{"treatments.json"}
    {
        facts = {{"reviewed", "2026-11-22"},
                 {"treatments", {{{"id", "heat"}, {"known", "may_help"}, {"for_whom", {"acute"}}, {"evidence", "expert"},
                                  {"sources", {"s"}}, {"differ", false}}}}};
        words = {{"treatments", {{"heat", {{"name", "Värme"}, {"what", "V"}, {"known", "K"}, {"for_whom", "F"}, {"mind", "M"}}}}}};
    }
};

} // namespace

TEST_CASE("the findings by age are those of Brinjikji 2015")
{
    const std::vector<std::pair<const char*, std::vector<int>>> expected{
        {"disc_degeneration", {37, 52, 68, 80, 88, 93, 96}}, {"disc_signal_loss", {17, 33, 54, 73, 86, 94, 97}},
        {"disc_height_loss", {24, 34, 45, 56, 67, 76, 84}},  {"disc_bulge", {30, 40, 50, 60, 69, 77, 84}},
        {"disc_protrusion", {29, 31, 33, 36, 38, 40, 43}},   {"annular_fissure", {19, 20, 22, 23, 25, 27, 29}},
        {"facet_degeneration", {4, 9, 18, 32, 50, 69, 83}},  {"spondylolisthesis", {3, 5, 8, 14, 23, 35, 50}}};
    for (const Language language : kLanguages) {
        const auto reading = check_scan_chart(kGuides, language);
        REQUIRE(reading.value);
        const ScanChart& chart = *reading.value;
        CHECK(chart.ages == std::vector{20, 30, 40, 50, 60, 70, 80});
        REQUIRE(chart.findings.size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK(chart.findings[i].id.text() == expected[i].first);
            CHECK(chart.findings[i].percent == expected[i].second);
        }
        CHECK(check_sources(kGuides, language).value->contains(chart.source));
    }
}

TEST_CASE("the nearest age is found, the younger of two as near")
{
    const ScanChart chart = *check_scan_chart(kGuides, Language::swedish).value;
    const auto age = [&](int years) { return chart.ages[nearest_age(chart, years)]; };
    CHECK(age(15) == 20);
    CHECK(age(45) == 40);
    CHECK(age(46) == 50);
    CHECK(age(104) == 80);
}

TEST_CASE("every fault of the findings by age is named")
{
    ChartFile file;
    CHECK(file.faults(check_scan_chart).empty());
    SECTION("ages that do not rise")
    {
        file.facts["ages"] = {30, 30};
        CHECK(file.faults(check_scan_chart) == "/ages/1 must be more than the age before it\n");
    }
    SECTION("too few numbers, one of them too large, and no words")
    {
        file.facts["findings"].push_back({{"id", "gone"}, {"percent", {101}}});
        file.facts["findings"].push_back({{"id", "large"}, {"percent", {1, 101}}});
        const std::string faults = file.faults(check_scan_chart);
        CHECK(faults.find("/findings/1/percent ") != std::string::npos);
        CHECK(faults.find("/findings/2/percent/1 ") != std::string::npos);
        CHECK(faults.find("missing key \"gone\"") != std::string::npos);
        CHECK(faults.find("missing key \"large\"") != std::string::npos);
    }
    SECTION("words for nothing")
    {
        file.words["findings"]["other"] = {{"name", "A"}, {"plain", "B"}};
        CHECK(file.faults(check_scan_chart) == "/findings/other there is no finding of this id\n");
    }
}

TEST_CASE("a source is named as it is printed, or in the language of the reader")
{
    for (const Language language : kLanguages) {
        const auto reading = check_sources(kGuides, language);
        REQUIRE(reading.value);
        CHECK(reading.value->at(SourceId{"brinjikji_2015"}).title.starts_with("Systematic literature review"));
        CHECK(reading.value->at(SourceId{"kongstorp_2019"}).unconfirmed);
        CHECK_FALSE(reading.value->at(SourceId{"smith_2017"}).unconfirmed);
        for (const auto& [id, source] : *reading.value) {
            INFO(id.text());
            CHECK_FALSE(source.author.empty());
            CHECK_FALSE(source.title.empty());
            CHECK(source.title.find("confirmed") == std::string::npos);
        }
    }
    const SourceId page{"nemus"};
    CHECK(check_sources(kGuides, Language::swedish).value->at(page).title !=
          check_sources(kGuides, Language::danish).value->at(page).title);
}

TEST_CASE("every fault of the sources is named")
{
    OneFile file{"sources.json"};
    file.facts = {{"sources", {{{"id", "page"}, {"author", "NEMUS"}, {"year", 2026}, {"used_in", {"sleep"}}}}}};
    file.words = {{"page", {{"title", "Sidor"}}}};
    CHECK(file.faults(check_sources).empty());
    SECTION("a title that is nowhere")
    {
        file.words["page"].erase("title");
        CHECK(file.faults(check_sources) == "/sources/0 has no title, neither here nor in each language's sources.json\n");
    }
    SECTION("a title that stands twice")
    {
        file.facts["sources"][0]["title"] = "Pages";
        CHECK(file.faults(check_sources) == "/page/title stands in the facts already\n");
    }
    SECTION("words for nothing")
    {
        file.words["lost"] = {{"title", "Sidor"}};
        CHECK(file.faults(check_sources) == "/lost there is no source of this id\n");
    }
    SECTION("an id twice, and one that is none")
    {
        file.facts["sources"].push_back(file.facts["sources"][0]);
        file.facts["sources"].push_back({{"id", "no id"}});
        CHECK(file.faults(check_sources) == std::string{"/sources/1 the id stands twice\n/sources/2 "} + kNeedsId + "\n");
    }
}

TEST_CASE("every treatment has its words in each language, and its sources are there")
{
    for (const Language language : kLanguages) {
        const Sources sources = *check_sources(kGuides, language).value;
        const auto reading = check_treatments(kGuides, language);
        REQUIRE(reading.value);
        CHECK(reading.value->all.size() == 28);
        for (const Treatment& treatment : reading.value->all) {
            INFO(treatment.id.text());
            CHECK(std::ranges::all_of(treatment.sources, [&](const SourceId& id) { return sources.contains(id); }));
        }
    }
}

TEST_CASE("a treatment without evidence may stand without a source, another may not")
{
    TreatmentFile file;
    CHECK(file.faults(check_treatments).empty());
    json& heat = file.facts["treatments"][0];
    heat["sources"] = json::array();
    CHECK(file.faults(check_treatments) == "/treatments/0/sources evidence without a source\n");
    heat["evidence"] = "none";
    CHECK(file.faults(check_treatments).empty());
}

TEST_CASE("every fault of a treatment is named")
{
    TreatmentFile file;
    json& heat = file.facts["treatments"][0];
    heat["known"] = "works";
    heat["for_whom"] = {"acute", "acute"};
    heat["differ"] = true;
    file.words["treatments"]["cold"] = json::object();
    const std::string faults = file.faults(check_treatments);
    for (const char* named : {"/treatments/0/known must be one of", "/treatments/0/for_whom/1 stands there twice",
                              "/treatments/heat must tell where sources differ",
                              "/treatments/cold there is no treatment of this id"})
        CHECK(faults.find(named) != std::string::npos);
}

TEST_CASE("what is for anyone is for each kind of patient")
{
    Treatment sciatica{.id = TreatmentId{"a"}}, anyone{.id = TreatmentId{"b"}};
    sciatica.known = Known::uncertain;
    sciatica.patients = {Patients::sciatica};
    anyone.known = Known::helps;
    anyone.patients = {Patients::anyone};
    CHECK(matches(sciatica, TreatmentFilter{}));
    CHECK(matches(sciatica, {Known::uncertain, Patients::sciatica}));
    CHECK_FALSE(matches(sciatica, {Known::uncertain, Patients::neck}));
    CHECK_FALSE(matches(sciatica, {Known::helps, {}}));
    CHECK(matches(anyone, {{}, Patients::neck}));
}

TEST_CASE("the printable pages have the same parts in each language")
{
    std::set<std::vector<std::vector<bool>>> shapes;
    for (const Language language : kLanguages) {
        const auto reading = check_printables(kGuides, language);
        REQUIRE(reading.value);
        CHECK(reading.value->clinician.signature.empty());
        CHECK_FALSE(reading.value->work.signature.empty());
        std::vector<std::vector<bool>> shape;
        for (const Printable* page : {&reading.value->clinician, &reading.value->work})
            for (const PrintablePart& part : page->parts) {
                shape.emplace_back();
                for (const std::string& line : part.lines) shape.back().push_back(is_written_on(line));
            }
        shapes.insert(shape);
    }
    CHECK(shapes.size() == 1);
}

TEST_CASE("every fault of the printable pages is named")
{
    OneFile file{"printables.json"};
    const json page{{"title", "T"}, {"intro", "I"}, {"space", "S"},
                    {"sections", {{{"heading", "H"}, {"lines", json::array()}}}}};
    file.words = {{"clinician", page}, {"work", page}};
    CHECK(file.faults(check_printables) == "/clinician/sections/0/lines must be a list of 1 to 12 entries\n"
                                           "/work/sections/0/lines must be a list of 1 to 12 entries\n"
                                           "/work missing key \"signature\"\n");
}
