#pragma once

#include "ui/pages/guide_page.h"

namespace trygg::ui {

/// Stands in the place of an article whose file is at fault: says so, and leads back.
class MissingArticlePage : public GuidePage {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit MissingArticlePage(const Words& words, QWidget* parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace trygg::ui
