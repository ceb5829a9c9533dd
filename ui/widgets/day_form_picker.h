#pragma once

#include "ui/widgets/themed.h"

#include <optional>

class QString;

namespace trygg::ui {

class ChoiceGroup;

/// How a day is. The page maps it to the diary's own type.
enum class DayForm { good, ordinary, bad };

/// Good, ordinary or bad day; nothing is chosen at the start.
class DayFormPicker : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit DayFormPicker(QWidget* parent = nullptr);

    void set_words(const QString& question, const QString& good, const QString& ordinary,
                   const QString& bad);
    [[nodiscard]] std::optional<DayForm> chosen() const;
    void set_chosen(std::optional<DayForm> form);

signals:
    void chosen_changed(trygg::ui::DayForm form);

private:
    ChoiceGroup* group_;
};

} // namespace trygg::ui
