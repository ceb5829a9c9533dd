#include "ui/shell/learn_figures.h"

#include "app/figures.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace trygg::ui {

void learn_figures(ExerciseFacts& facts, const std::filesystem::path& content)
{
    if (facts.knows_figures()) return;
    app::FigureBook book = app::read_figure_book(content);
    for (const Fault& fault : book.faults) spdlog::warn("figure at fault: {}", to_line(fault));
    facts.learn(std::move(book.figures));
}

} // namespace trygg::ui
