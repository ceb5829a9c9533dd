#include "app/relaxation_guide.h"

#include "app/figures.h"
#include "content/relaxation_reader.h"

#include <utility>

namespace trygg::app {
namespace {

const ExerciseId kRelaxationFigure{"muscle_relax"};

} // namespace

RelaxationGuide read_relaxation_guide(const std::filesystem::path& directory, Language language)
{
    content::Reading<content::Relaxation> reading = content::check_relaxation(directory, language);
    FigureBook book = read_figure_book(directory);
    RelaxationGuide guide{std::move(reading.value), {}, std::move(reading.faults)};
    guide.faults.insert(guide.faults.end(), book.faults.begin(), book.faults.end());
    if (const auto found = book.figures.find(kRelaxationFigure); found != book.figures.end())
        guide.figure = std::move(found->second);
    return guide;
}

} // namespace trygg::app
