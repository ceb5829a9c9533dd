#pragma once

#include "ui/pages/question_blocks.h"

namespace trygg::ui {

class NoticeBar;

/// "New numbness or weakness?", with what a yes leads to.
class SignsBlock : public YesNoBlock {
    Q_OBJECT

public:
    explicit SignsBlock(const QString& object_name, QWidget* parent = nullptr);

    /// The question says since when: "during the session", "since the session".
    void set_words_since(const QString& question);
    void set_signs(std::optional<bool> signs);

private:
    NoticeBar* then_;
};

} // namespace trygg::ui
