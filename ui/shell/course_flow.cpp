#include "ui/shell/course_flow.h"

#include "app/course.h"
#include "ui/pages/course_page.h"
#include "ui/shell/look_back_flow.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace trygg::ui {

CourseFlow::CourseFlow(Services services, QObject* parent)
    : QObject{parent}, services_{services}, guides_{services.content}
{
}

void CourseFlow::build()
{
    if (page_) return;
    page_ = new CoursePage{services_.words, services_.window.waiting()};
    connect(page_, &CoursePage::back, this, &CourseFlow::left);
    connect(page_, &CoursePage::read, this, [this](const ArticleId& id) {
        away_ = true;
        emit read(id);
    });
    connect(page_, &CoursePage::act, this, [this](content::Action action) {
        away_ = true;
        emit act(action);
    });
    connect(page_, &CoursePage::look_back, this, [this] {
        away_ = true;
        emit look_back();
    });
    connect(page_, &CoursePage::noted, this, [this](const diary::Draft& notes) {
        services_.saver.attempt([this, notes] { services_.journal.save(diary::Notebook::course, notes); });
    });
    connect(page_, &CoursePage::week_done, this, &CourseFlow::finish);
    connect(page_, &CoursePage::week_chosen, this, &CourseFlow::show_week);
    connect(page_, &CoursePage::language_changed, this, &CourseFlow::tell);
}

void CourseFlow::load()
{
    const Language language = services_.appearance.language();
    if (loaded_ == language) return;
    auto reading = app::read_course(services_.content, language);
    for (const Fault& fault : reading.faults) spdlog::warn("course at fault: {}", to_line(fault));
    course_ = std::move(reading.value).value_or(content::Course{});
    loaded_ = language;
}

void CourseFlow::show()
{
    load();
    const bool returns = std::exchange(away_, false);
    show_week(returns ? week_ : app::week_to_go_on_with(course_, app::read_texts(services_.journal.read_marks())));
}

void CourseFlow::show_week(int week)
{
    week_ = week;
    build();
    tell();
    services_.window.show_page(page_, MainWindow::Side::rail, "learn");
}

void CourseFlow::tell()
{
    load();
    CourseView view;
    view.course = course_;
    view.week = week_;
    view.read = app::read_texts(services_.journal.read_marks());
    view.notes = services_.journal.notebook(diary::Notebook::course);
    view.looks_back = LookBackFlow::due(services_) || LookBackFlow::has_results(services_);
    const auto place = static_cast<std::size_t>(week_ - 1);
    if (place < course_.weeks.size())
        for (const ArticleId& id : course_.weeks[place].articles)
            if (auto article = guides_.article(id, services_.appearance.language()).value)
                view.articles.push_back(std::move(*article));
    page_->show_course(view);
}

void CourseFlow::finish(int week)
{
    services_.saver.attempt([this, week] { services_.journal.mark_read(app::text_of_week(week)); },
                            [this, week] { show_week(week); });
}

} // namespace trygg::ui
