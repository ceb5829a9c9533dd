#pragma once

#include "content/course.h"
#include "content/reading.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The course of the content folder `directory` in `language`, with every fault of its two files.
[[nodiscard]] Reading<Course> check_course(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
