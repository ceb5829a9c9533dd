#pragma once

#include "diary/draft.h"
#include "ui/pages/flare_words.h"
#include "ui/pages/guide_page.h"

namespace trygg::ui {

class TextArea;

/// Where a person writes, on a good day, what helps them through a flare-up.
class FlarePlanPage : public GuidePage {
    Q_OBJECT

public:
    /// `words` outlives the page.
    FlarePlanPage(const Words& words, QWidget* parent = nullptr);

    /// `today`: the day that a printed page names.
    void show_plan(const diary::Draft& plan, Date today);
    [[nodiscard]] QWidget* first_focus() const override;
    /// What is written, as a page to print; with lines to write on where nothing is.
    [[nodiscard]] PrintSheet sheet() const;
    /// Object names in tab order.
    [[nodiscard]] static QStringList tab_order();

signals:
    /// The person has typed something; everything as it is now.
    void changed(const trygg::diary::Draft& plan);

protected:
    void retranslate() override;

private:
    void take(const std::string& key, const QString& text);
    void fill();

    diary::Draft plan_;
    Date today_;
    std::array<TextArea*, FlareFields::kKeys.size()> areas_;
    TextLabel* kept_;
    PushButton* done_;
    PushButton* print_;
};

} // namespace trygg::ui
