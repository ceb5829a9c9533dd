#pragma once

#include "shared/pain_score.h"
#include "ui/widgets/pain_typing.h"
#include "ui/widgets/themed.h"

#include <QList>
#include <QString>

#include <optional>

namespace trygg::ui {

class PainCell;

/// The 0 to 10 scale as eleven equal buttons; nothing is chosen at the start, no colour ramp.
/// Digits choose (a 0 within a second of a 1 makes 10), arrows move, Space and Enter choose.
class PainScale : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit PainScale(QWidget* parent = nullptr);

    /// The words under the ends: what 0 and what 10 mean.
    void set_end_labels(const QString& zero, const QString& ten);
    /// The question, spoken as the group's name.
    void set_question(const QString& question);
    [[nodiscard]] std::optional<PainScore> chosen() const { return chosen_; }
    /// Chooses, or clears, without a signal.
    void set_chosen(std::optional<PainScore> score);
    void focus_answer();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen_changed(trygg::PainScore score);
    /// Enter on the score that is chosen already: go on.
    void confirmed();

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Grid;
    [[nodiscard]] Grid grid(int width) const;
    void choose(int score);
    void choose_digit(int digit);
    [[nodiscard]] bool handle_key(int score, int key);
    void mark_chosen();
    void name_cells();
    void place_cells();
    void leave(bool forward);

    QList<PainCell*> cells_;
    std::optional<PainScore> chosen_;
    QString zero_, ten_;
    PainTyping typing_;
};

} // namespace trygg::ui
