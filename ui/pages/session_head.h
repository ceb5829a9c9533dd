#pragma once

#include "ui/widgets/themed.h"

#include <optional>

class QGridLayout;

namespace trygg::ui {

class PushButton;
class SegmentBar;
class TextLabel;

/// The top of a session: Back, how far one has come, and End.
class SessionHead : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit SessionHead(QWidget* parent = nullptr);

    /// Exercise `number` (from 1) of `total`; `share` of it is done (0 to 1).
    void show_progress(int number, int total, double share);
    /// Only Back is left.
    void hide_progress();
    void retranslate();
    [[nodiscard]] PushButton* back() const { return back_; }
    [[nodiscard]] PushButton* end() const { return end_; }

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* layout_;
    PushButton* back_;
    TextLabel* where_;
    SegmentBar* bar_;
    PushButton* end_;
    int number_ = 0, total_ = 0;
    double share_ = 0;
    std::optional<bool> narrow_;
};

} // namespace trygg::ui
