#pragma once

#include "ui/widgets/themed.h"

#include <QString>

namespace trygg::ui {

class TextBlock;

/// One step of the first start: its number or a tick on a disc, and its words.
class WelcomeStep : public Themed<QWidget> {
    Q_OBJECT

public:
    enum class State { done, now, to_come };

    explicit WelcomeStep(int number, QWidget* parent = nullptr);

    void set_text(const QString& text);
    void set_state(State state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void name();
    [[nodiscard]] TextBlock block() const;
    [[nodiscard]] double left_room() const;

    int number_;
    QString text_;
    State state_ = State::to_come;
};

} // namespace trygg::ui
