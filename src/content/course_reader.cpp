#include "content/course_reader.h"

#include "content/joined_reading.h"
#include "content/json_texts.h"

#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace trygg::content {
namespace {

constexpr std::size_t kWeeks = 12;
/// A week reads two or three articles; a principle has a question of its own.
constexpr int kFewestReads = 2, kMostReads = 3;

constexpr std::array<std::pair<std::string_view, CoursePractice>, 2> kPractices{
    {{"breathing", CoursePractice::breathing}, {"relaxation", CoursePractice::relaxation}}};

/// The course looks back half way and at its end.
constexpr bool looks_back(int week) { return week == 6 || week == 12; }

/// The articles of a week; each must be new to `seen`.
std::vector<ArticleId> articles_at(const JsonView& week, std::set<ArticleId>& seen)
{
    std::vector<ArticleId> articles;
    const auto list = week.need("articles");
    if (!list) return articles;
    for (const JsonView& view : list->elements(kFewestReads, kMostReads)) {
        const auto id = ArticleId::from(view.text().value_or(""));
        if (!id) view.fault("must be the id of an article");
        else if (!seen.insert(*id).second) view.fault("the article stands in the course already");
        else articles.push_back(*id);
    }
    return articles;
}

/// Faults for a member that must be true in the weeks that have it, and absent in the others.
void check_mark(const JsonView& week, std::string_view key, bool wanted)
{
    const auto mark = wanted ? week.need(key) : week.find(key);
    if (mark && (!wanted || !mark->boolean().value_or(true)))
        mark->fault(wanted ? "must be true" : "only weeks 6 and 12 have it");
}

/// The questions of a week: as many as its facts say.
std::vector<std::string> questions_at(const JsonView& facts, const JsonView& words)
{
    std::vector<std::string> questions;
    const auto said = facts.need("questions");
    const auto list = words.need("questions");
    const auto count = said ? said->integer(1, kMostReads) : std::nullopt;
    if (!count || !list) return questions;
    const auto wanted = static_cast<std::size_t>(*count);
    for (const JsonView& view : list->elements(wanted, wanted))
        if (auto text = view.text()) questions.push_back(std::move(*text));
    return questions;
}

CourseWeek week_at(const JsonView& facts, const JsonView& words, int number, std::set<ArticleId>& seen)
{
    facts.object_of({"week", "theme", "articles", "practice", "questions", "evaluate"});
    words.object_of({"theme", "lead", "questions"});
    if (const auto week = facts.need("week")) static_cast<void>(week->integer(number, number));
    static_cast<void>(text_at(facts, "theme"));
    check_mark(facts, "evaluate", looks_back(number));
    const auto practice = facts.need("practice");
    return {.number = number,
            .articles = articles_at(facts, seen),
            .practice = practice ? practice->one_of(kPractices).value_or(CoursePractice::breathing)
                                 : CoursePractice::breathing,
            .evaluates = looks_back(number),
            .theme = text_at(words, "theme"),
            .lead = text_at(words, "lead"),
            .questions = questions_at(facts, words)};
}

std::vector<CourseWeek> weeks_at(const JsonView& facts, const JsonView& words)
{
    std::vector<CourseWeek> weeks;
    const auto list = facts.need("weeks"), said = words.need("weeks");
    if (!list || !said) return weeks;
    const std::vector<JsonView> structures = list->elements(kWeeks, kWeeks), texts = said->elements(kWeeks, kWeeks);
    std::set<ArticleId> seen;
    for (std::size_t i = 0; i < structures.size() && i < texts.size(); ++i)
        weeks.push_back(week_at(structures[i], texts[i], static_cast<int>(i) + 1, seen));
    return weeks;
}

Course course_in(const JsonView& facts, const JsonView& words)
{
    facts.object_of({"reviewed", "weeks"});
    words.object_of({"title", "intro", "weeks"});
    return {.reviewed = day_at(facts, "reviewed"),
            .title = text_at(words, "title"),
            .intro = text_at(words, "intro"),
            .weeks = weeks_at(facts, words)};
}

} // namespace

Reading<Course> check_course(const std::filesystem::path& directory, Language language)
{
    return read_joined<Course>(directory, language, "course.json", course_in);
}

} // namespace trygg::content
