#pragma once

#include "app/drafts.h"
#include "ui/widgets/card.h"

namespace trygg::ui {

class NumberField;
class TextLabel;
class YesNoBlock;

/// One exercise of a session that is written down: how much, and if any, whether it was okay.
class AmountBlock : public Card {
    Q_OBJECT

public:
    explicit AmountBlock(const ExerciseId& exercise, QWidget* parent = nullptr);

    /// `help` says what to write where the sides differ.
    void set_words(const QString& name, const QString& planned, const QString& unit, const QString& help);
    /// Shows amount and check; `dose` is where the first step from an empty field goes.
    void show_item(const app::SessionItem& item);
    [[nodiscard]] std::optional<int> done() const;
    [[nodiscard]] std::optional<bool> okay() const;
    [[nodiscard]] YesNoBlock* check() const { return okay_; }
    [[nodiscard]] QWidget* first_stop() const;

signals:
    void edited();

private:
    TextLabel* name_;
    TextLabel* planned_;
    NumberField* amount_;
    YesNoBlock* okay_;
};

} // namespace trygg::ui
