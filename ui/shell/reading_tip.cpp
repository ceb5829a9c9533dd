#include "ui/shell/reading_tip.h"

#include "app/course.h"
#include "app/guides.h"
#include "app/suggestion.h"

namespace trygg::ui {

std::optional<ReadingTip> reading_tip(const Services& services, const plan::DayPlan& plan)
{
    const Language language = services.appearance.language();
    const auto course = app::read_course(services.content, language).value;
    const app::Occasion occasion{services.workbook.history(), plan, services.workbook.profile().pattern,
                                 services.workbook.last_answers()};
    const auto id = app::worth_reading(occasion, course, services.journal.read_marks());
    const auto article = id ? app::Guides{services.content}.article(*id, language).value : std::nullopt;
    return article ? std::optional{ReadingTip{*id, article->title}} : std::nullopt;
}

} // namespace trygg::ui
