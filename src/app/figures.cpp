#include "app/figures.h"

#include "content/figure_reader.h"

#include <utility>

namespace trygg::app {

FigureBook read_figure_book(const std::filesystem::path& directory)
{
    FigureBook book;
    try {
        for (figure::Figure& figure : content::read_figures(directory)) {
            const ExerciseId id = figure.id;
            book.figures.emplace(id, std::move(figure));
        }
    } catch (const ContentError& error) {
        book.faults = error.faults();
    }
    return book;
}

} // namespace trygg::app
