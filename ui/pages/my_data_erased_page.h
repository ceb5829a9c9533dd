#pragma once

#include "ui/pages/page.h"

#include <filesystem>
#include <vector>

namespace trygg::ui {

class BulletList;
class TextLabel;

/// Everything is erased: what the program could not reach, and what now.
class MyDataErasedPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives the page.
    explicit MyDataErasedPage(const Words& words, QWidget* parent = nullptr);

    /// `left` are the files that could not be removed.
    void show_erased(const std::vector<std::filesystem::path>& left);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void begin_anew();
    void quit();

protected:
    void retranslate() override;

private:
    std::vector<std::filesystem::path> left_;
    TextLabel* title_;
    TextLabel* gone_;
    TextLabel* left_head_;
    BulletList* left_files_;
    TextLabel* beyond_head_;
    BulletList* beyond_;
    PushButton* quit_;
    PushButton* anew_;
};

} // namespace trygg::ui
