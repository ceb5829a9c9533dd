#pragma once

#include "plan/event.h"
#include "ui/pages/inline_confirm.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/themed.h"

#include <QList>

#include <optional>

class QVBoxLayout;

namespace trygg::ui {

class FlowRow;
class NumberField;

/// What can be done with an item of the plan.
struct ItemActions {
    ExerciseId exercise;
    QString name;
    /// What it may be swapped for; ids are exercise ids.
    QList<Choice> alternatives;
    /// The harder exercise on offer, and its name.
    std::optional<ExerciseId> offer;
    QString offer_name;
    /// The dose to go below, in words and as a number; 1 leaves nothing to choose.
    QString dose_words;
    int dose = 1;
    /// The unit behind the number.
    QString unit;
};

/// Swap, make lighter, take out, accept the offer: each asks for a word more in an area of its own.
class PlanActions : public Themed<QWidget> {
    Q_OBJECT

public:
    /// Names of its controls begin with "plan." and the exercise's id.
    explicit PlanActions(const ExerciseId& exercise, QWidget* parent = nullptr);

    /// Shows what can be done; an open area keeps what was chosen in it.
    void show_actions(const ItemActions& actions);
    /// Closes an open area without a word.
    void close_area();

signals:
    /// The person has confirmed.
    void changed(const trygg::plan::EventBody& event);
    /// An area was opened, or the last one closed (null).
    void area_changed(trygg::ui::InlineConfirm* area);

private:
    struct Area {
        PushButton* opener;
        InlineConfirm* box;
    };
    Area add_area(const QString& name, bool kind_is_quiet);
    void open(const Area& area, QWidget* first);
    void cancel();
    void swap();
    void lower();
    void retranslate_areas();

    ItemActions shown_;
    QString name_;
    FlowRow* row_;
    QVBoxLayout* layout_;
    Area accept_{}, swap_{}, lower_{}, remove_{};
    ChoiceGroup* alternatives_;
    NumberField* less_;
    std::optional<Area> open_;
};

} // namespace trygg::ui
