#pragma once

#include "app/read_texts.h"
#include "content/course.h"
#include "content/reading.h"
#include "shared/language.h"

#include <filesystem>
#include <optional>

namespace trygg::app {

/// The week to go on with: the first one that is not done, the last one when all are; weeks are never late.
[[nodiscard]] int week_to_go_on_with(const content::Course& course, const ReadTexts& read);
/// The first article of `week` that is not read.
[[nodiscard]] std::optional<ArticleId> next_read(const content::CourseWeek& week, const ReadTexts& read);

/// The course of the content folder `directory`, read when it is asked for.
[[nodiscard]] content::Reading<content::Course> read_course(const std::filesystem::path& directory, Language language);

} // namespace trygg::app
