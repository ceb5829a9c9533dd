#pragma once

#include "shared/date.h"
#include "shared/id.h"

#include <string>
#include <vector>

namespace trygg::content {

/// What a week of the course practises beside the plan.
enum class CoursePractice { breathing, relaxation };

/// One week of the course in one language.
struct CourseWeek {
    /// From 1.
    int number = 1;
    /// In the order of reading.
    std::vector<ArticleId> articles;
    CoursePractice practice = CoursePractice::breathing;
    /// Whether the week looks back on the plan.
    bool evaluates = false;
    /// The week's short name, and what it is about.
    std::string theme, lead;
    /// To think about: one for each principle where the week reads principles, in their order, otherwise one.
    std::vector<std::string> questions;
    friend bool operator==(const CourseWeek&, const CourseWeek&) = default;
};

/// The course in one language, week by week.
struct Course {
    Date reviewed;
    std::string title, intro;
    std::vector<CourseWeek> weeks;
    friend bool operator==(const Course&, const Course&) = default;
};

} // namespace trygg::content
