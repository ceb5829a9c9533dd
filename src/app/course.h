#pragma once

#include "content/course.h"
#include "content/reading.h"
#include "diary/read_mark.h"
#include "shared/language.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trygg::app {

/// The texts that the diary marks as read or done.
using ReadTexts = std::set<std::string>;

[[nodiscard]] ReadTexts read_texts(const std::vector<diary::ReadMark>& marks);

/// The text that marks an article as read.
[[nodiscard]] std::string text_of(const ArticleId& article);
/// The text that marks a week of the course as done.
[[nodiscard]] std::string text_of_week(int number);

/// The week to go on with: the first one that is not done, the last one when all are; weeks are never late.
[[nodiscard]] int week_to_go_on_with(const content::Course& course, const ReadTexts& read);
/// The first article of `week` that is not read.
[[nodiscard]] std::optional<ArticleId> next_read(const content::CourseWeek& week, const ReadTexts& read);

/// The course of the content folder `directory`, read when it is asked for.
[[nodiscard]] content::Reading<content::Course> read_course(const std::filesystem::path& directory, Language language);

} // namespace trygg::app
