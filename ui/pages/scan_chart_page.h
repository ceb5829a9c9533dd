#pragma once

#include "content/scan_chart.h"
#include "content/source.h"
#include "ui/pages/guide_page.h"

#include <optional>

namespace trygg::ui {

class ArticlePicture;
class Segments;
class ShareList;

/// What the page of findings by age shows, in the language of the words.
struct ScanChartView {
    std::optional<content::ScanChart> chart;
    content::Sources sources;
    /// The person's age in years, where it is known: the page begins there.
    std::optional<int> age;
    Date today;
    friend bool operator==(const ScanChartView&, const ScanChartView&) = default;
};

/// How many of a hundred people without pain have what a scan can show, at the age that is chosen.
class ScanChartPage : public GuidePage {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit ScanChartPage(const Words& words, QWidget* parent = nullptr);

    /// Keeps the age and the finding that are chosen, except where another age is known than before.
    void show_chart(const ScanChartView& view);
    /// The numbers at the age that is chosen, as a page to print.
    [[nodiscard]] PrintSheet sheet() const;

protected:
    void retranslate() override;

private:
    void build();
    void write_choice();
    [[nodiscard]] const content::Finding& finding() const;
    [[nodiscard]] QString sentence(const content::Finding& finding) const;

    ScanChartView view_;
    /// The place of the age chosen among those of the chart.
    std::size_t age_ = 0;
    TextLabel* age_head_;
    Segments* ages_;
    TextLabel* name_;
    TextLabel* sentence_;
    ArticlePicture* picture_;
    TextLabel* plain_;
    TextLabel* all_head_;
    ShareList* all_;
    TextLabel* meaning_head_;
    TextLabel* meaning_;
    TextLabel* numbers_head_;
    TextLabel* note_;
    TextLabel* source_;
    PushButton* print_;
    PushButton* scan_;
    PushButton* normal_;
};

} // namespace trygg::ui
