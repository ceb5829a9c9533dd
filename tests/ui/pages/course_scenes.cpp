#include "pages/course_scenes.h"

#include "app/guides.h"
#include "ui/pages/course_page.h"

namespace trygg::ui {
namespace {

constexpr const char* kCourseContent = TRYGGRYGG_SOURCE_DIR "/content";

/// A week of the course as it stands after `read` has been read or done.
RestScene course(const char* name, int week, app::ReadTexts read, diary::Draft notes = {}, bool looks_back = false)
{
    return {name, [=](const RestSamples& samples) -> Page* {
                const Language language = samples.words().book().language;
                CourseView view;
                view.course = *app::read_course(kCourseContent, language).value;
                view.week = week;
                view.read = read;
                view.notes = notes;
                view.looks_back = looks_back;
                for (const ArticleId& id : view.course.weeks[static_cast<std::size_t>(week - 1)].articles)
                    view.articles.push_back(*app::Guides{kCourseContent}.article(id, language).value);
                auto* page = new CoursePage{samples.words()};
                page->show_course(view);
                return page;
            }};
}

app::ReadTexts done_until(int week)
{
    app::ReadTexts done;
    for (int number = 1; number <= week; ++number) done.insert(app::text_of_week(number));
    return done;
}

app::ReadTexts with(app::ReadTexts texts, std::initializer_list<const char*> more)
{
    texts.insert(more.begin(), more.end());
    return texts;
}

} // namespace

std::vector<RestScene> course_scenes()
{
    return {course("course_begins", 1, {}),
            course("course_halfway", 6, with(done_until(5), {"article:back_pain", "article:pain_is_protection"}),
                   {{CoursePage::note_key(6, 0), "Jag kan bära in veden igen.\nOch gå till sjön."}}, true),
            course("course_skipped", 6, with({"course:1", "course:6"}, {"article:back_pain"})),
            course("course_over", 12, done_until(12))};
}

} // namespace trygg::ui
