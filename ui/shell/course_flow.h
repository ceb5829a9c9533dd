#pragma once

#include "app/guides.h"
#include "content/article.h"
#include "content/course.h"
#include "ui/shell/services.h"

#include <optional>

#include <QObject>

namespace trygg::ui {

class CoursePage;

/// The course: the week to go on with, and what the person reads, does and writes in it.
class CourseFlow : public QObject {
    Q_OBJECT

public:
    CourseFlow(Services services, QObject* parent);
    /// Shows the week that the person left for something in it, or else the one to go on with.
    void show();

signals:
    /// An article of the course; back from it leads to show().
    void read(const ArticleId& id);
    /// The day's exercises, or a practice, from which the way leads back to show().
    void act(content::Action action);
    void look_back();
    /// Back from where the course was entered.
    void left();

private:
    void build();
    void load();
    void tell();
    void show_week(int week);
    void finish(int week);

    Services services_;
    app::Guides guides_;
    content::Course course_;
    std::optional<Language> loaded_;
    int week_ = 1;
    /// The person has gone from the open week to something in it.
    bool away_ = false;
    CoursePage* page_ = nullptr;
};

} // namespace trygg::ui
