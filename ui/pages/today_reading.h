#pragma once

#include "shared/id.h"
#include "ui/widgets/themed.h"

#include <optional>

namespace trygg::ui {

class FlowRow;
class PushButton;
class TextLabel;

/// An article worth reading today.
struct ReadingTip {
    ArticleId article;
    /// In the language of the words.
    std::string title;
    friend bool operator==(const ReadingTip&, const ReadingTip&) = default;
};

/// One quiet line with something worth reading, which can be put away; nothing is shown when there is none.
class TodayReading : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit TodayReading(QWidget* parent = nullptr);

    void show_tip(const std::optional<ReadingTip>& tip);
    void retranslate();

signals:
    void read(const ArticleId& article);
    void put_away(const ArticleId& article);

private:
    std::optional<ReadingTip> tip_;
    TextLabel* text_;
    PushButton* read_;
    PushButton* put_away_;
};

} // namespace trygg::ui
