#include "app/course.h"

#include "content/course_reader.h"

namespace trygg::app {

int week_to_go_on_with(const content::Course& course, const ReadTexts& read)
{
    for (const content::CourseWeek& week : course.weeks)
        if (!read.contains(text_of_week(week.number))) return week.number;
    return static_cast<int>(course.weeks.size());
}

std::optional<ArticleId> next_read(const content::CourseWeek& week, const ReadTexts& read)
{
    for (const ArticleId& article : week.articles)
        if (!read.contains(text_of(article))) return article;
    return std::nullopt;
}

content::Reading<content::Course> read_course(const std::filesystem::path& directory, Language language)
{
    return content::check_course(directory, language);
}

} // namespace trygg::app
