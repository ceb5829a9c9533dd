#include "content/course_reader.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

using namespace trygg;
using namespace trygg::content;
using nlohmann::json;

namespace {

const std::filesystem::path kWholeContent = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";

/// A copy of the course with something changed in its facts or its words.
class ChangedCourse {
public:
    ChangedCourse()
        : folder_{std::filesystem::temp_directory_path() / ("trygg_course_" + std::to_string(std::random_device{}()))}
    {
        std::filesystem::create_directories(folder_ / "sv");
    }
    ChangedCourse(const ChangedCourse&) = delete;
    ChangedCourse& operator=(const ChangedCourse&) = delete;
    ~ChangedCourse() { std::filesystem::remove_all(folder_); }

    json facts = read("course.json"), words = read("sv/course.json");

    [[nodiscard]] std::vector<std::string> faults() const
    {
        std::ofstream{folder_ / "course.json"} << facts;
        std::ofstream{folder_ / "sv" / "course.json"} << words;
        std::vector<std::string> lines;
        for (const Fault& fault : check_course(folder_, Language::swedish).faults)
            lines.push_back(fault.pointer + ": " + fault.message);
        return lines;
    }

private:
    static json read(const char* name) { return json::parse(std::ifstream{kWholeContent / name}); }

    std::filesystem::path folder_;
};

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the course has twelve weeks in every language and looks back in weeks 6 and 12; each principle has a question of its own")
{
    for (const Language language : {Language::swedish, Language::norwegian, Language::danish}) {
        const auto reading = check_course(kWholeContent, language);
        REQUIRE(reading.faults.empty());
        REQUIRE(reading.value->weeks.size() == 12);
        for (const CourseWeek& week : reading.value->weeks) {
            CHECK(week.evaluates == (week.number == 6 || week.number == 12));
            CHECK(week.questions.size() == (week.number <= 4 ? 2 : 1));
        }
    }
    const auto course = check_course(kWholeContent, Language::swedish).value;
    CHECK(course->weeks[0].articles == std::vector{ArticleId{"principle_1"}, ArticleId{"principle_2"}});
    CHECK(course->weeks[1].practice == CoursePractice::relaxation);
}

TEST_CASE("every fault of the course is named with its place")
{
    ChangedCourse course;
    CHECK(course.faults().empty());
    course.facts["weeks"][2]["week"] = 7;
    course.facts["weeks"][3]["articles"][1] = "principle_1";
    course.facts["weeks"][4]["evaluate"] = true;
    course.facts["weeks"][5].erase("evaluate");
    course.facts["weeks"][6]["practice"] = "running";
    course.words["weeks"][7].erase("questions");
    course.words["weeks"][0]["questions"].erase(1);
    course.facts["weeks"][8]["questions"] = 0;
    CHECK(course.faults() == Lines{"/weeks/0/questions: must be a list of exactly 2 entries",
                                   "/weeks/2/week: must be the number 3",
                                   "/weeks/3/articles/1: the article stands in the course already",
                                   "/weeks/4/evaluate: only weeks 6 and 12 have it",
                                   "/weeks/5: missing key \"evaluate\"",
                                   "/weeks/6/practice: must be one of breathing, relaxation",
                                   "/weeks/7: missing key \"questions\"",
                                   "/weeks/8/questions: must be a whole number from 1 to 3"});
}

TEST_CASE("a course of eleven weeks is none")
{
    ChangedCourse course;
    course.words["weeks"].erase(11);
    CHECK(course.faults() == Lines{"/weeks: must be a list of exactly 12 entries"});
}
