#pragma once

#include "ui/widgets/themed.h"

#include <QString>

#include <optional>

class QLineEdit;

namespace trygg::ui {

class FieldFrame;
class PushButton;
class TextLabel;

/// A whole number with large minus and plus; may be empty until answered. Arrows and Page keys step.
class NumberField : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    void set_words(const QString& label, const QString& unit = {}, const QString& help = {});
    /// Bounds and step; the first step from empty goes to `start` (the minimum if not given).
    void set_range(int min, int max, int step = 1, std::optional<int> start = {});
    /// Empty while nothing, or something out of range, stands in the field.
    [[nodiscard]] std::optional<int> value() const;
    /// Sets without a signal; bounded to the range.
    void set_value(std::optional<int> value);
    [[nodiscard]] QLineEdit* edit() const { return edit_; }

signals:
    void value_changed(std::optional<int> value);
    /// Enter in the field.
    void entered();

protected:
    void look_changed() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step_by(int steps);
    void settle();
    void update_buttons();

    TextLabel* label_;
    TextLabel* help_;
    FieldFrame* frame_;
    PushButton* less_;
    PushButton* more_;
    QLineEdit* edit_;
    TextLabel* unit_;
    int min_ = 0, max_ = 100, step_ = 1;
    std::optional<int> start_;
};

} // namespace trygg::ui
