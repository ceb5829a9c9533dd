#pragma once

#include "figure/figure.h"
#include "shared/id.h"
#include "ui/widgets/card.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::ui {

class FlowRow;
class TextLabel;

/// A movement that Help now leads to.
struct HelpMove {
    ExerciseId id;
    /// In the language shown.
    std::string name;
    std::optional<figure::Figure> figure;
    friend bool operator==(const HelpMove&, const HelpMove&) = default;
};

/// Movements that often feel better while it hurts, each with its figure.
class HelpMoves : public Card {
    Q_OBJECT

public:
    explicit HelpMoves(QWidget* parent = nullptr);

    /// Without any there is nothing to see.
    void show_moves(const std::vector<HelpMove>& moves);
    /// Writes its own words anew.
    void retranslate();
    /// Moves the keyboard to the one called `id`, where it is shown.
    void focus(const ExerciseId& id);

signals:
    void chosen(const trygg::ExerciseId& id);

private:
    std::vector<HelpMove> moves_;
    TextLabel* title_;
    TextLabel* text_;
    FlowRow* rows_;
    QList<QWidget*> made_;
};

} // namespace trygg::ui
