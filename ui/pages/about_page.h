#pragma once

#include "ui/pages/page.h"

namespace trygg::ui {

class BulletList;
class TextLabel;
class WhyBox;

/// What the program is, what it is not, and where what is written stays.
class AboutPage : public Page {
    Q_OBJECT

public:
    explicit AboutPage(const Words& words, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* first_focus() const override { return continue_; }

signals:
    void next();
    void back();

protected:
    void retranslate() override;

private:
    TextLabel* title_;
    TextLabel* is_head_;
    BulletList* is_;
    TextLabel* is_not_head_;
    BulletList* is_not_;
    WhyBox* privacy_;
    PushButton* continue_;
};

} // namespace trygg::ui
