#pragma once

#include "content/exercise.h"
#include "ui/widgets/themed.h"

#include <array>
#include <optional>

namespace trygg::ui {

class ChoiceGroup;
class FlowRow;
class PushButton;

/// Which exercises are wanted; what is absent is not asked for.
struct ExerciseWish {
    std::optional<content::Goal> goal{};
    std::optional<content::Position> position{};
    /// Present and empty: those that need nothing.
    std::optional<std::optional<content::Equipment>> equipment{};
    std::optional<int> level{};

    [[nodiscard]] bool fits(const content::Exercise& exercise) const;
    friend bool operator==(const ExerciseWish&, const ExerciseWish&) = default;
};

/// Four buttons that each open a short list, one at a time: goal, position, equipment and level. A button says what was
/// chosen in its list.
class LibraryFilter : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit LibraryFilter(QWidget* parent = nullptr);

    [[nodiscard]] const ExerciseWish& wish() const { return wish_; }
    void retranslate();

signals:
    /// The person wants others.
    void changed();

private:
    struct Part {
        PushButton* opener = nullptr;
        ChoiceGroup* choices = nullptr;
    };
    Part make_part(const char* name);
    void open(std::size_t index);
    /// Shows the list of one button, or none.
    void show_open(std::optional<std::size_t> index);
    void choose(std::size_t index);
    void show_all();
    void name_buttons();

    ExerciseWish wish_;
    FlowRow* row_;
    std::array<Part, 4> parts_;
    PushButton* all_;
};

} // namespace trygg::ui
