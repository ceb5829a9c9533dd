#pragma once

#include "content/printable.h"
#include "diary/draft.h"
#include "ui/pages/guide_page.h"

#include <optional>

namespace trygg::ui {

class ChoiceGroup;
class InlineConfirm;
class SheetPreview;
class TextArea;

/// What a page to fill in and print shows, in the language of the words.
struct PaperView {
    std::optional<content::Printable> paper;
    /// The person's own words, and what is ticked.
    diary::Draft words;
    Date today;
    friend bool operator==(const PaperView&, const PaperView&) = default;
};

/// A page to fill in, to look at and to print: questions to a clinician, or a proposal for adapted work.
class PaperPage : public GuidePage {
    Q_OBJECT

public:
    /// Parts are called `name`.part; `words` outlives it.
    PaperPage(const Words& words, const QString& name, QWidget* parent = nullptr);

    void show_paper(const PaperView& view);
    /// What is filled in, as a page to print; where nothing is ticked in a part, its boxes stand empty.
    [[nodiscard]] PrintSheet sheet() const;
    /// The person's own words as they stand here.
    [[nodiscard]] const diary::Draft& written() const { return view_.words; }

signals:
    /// The person has ticked or typed something; everything as it is now.
    void changed(const trygg::diary::Draft& words);

protected:
    void retranslate() override;

private:
    /// The controls of one part of the paper.
    struct Part {
        TextLabel* head;
        ChoiceGroup* ticks;
        /// By the place of their line.
        std::vector<std::pair<std::size_t, TextArea*>> lines;
    };
    void build();
    void build_part(std::size_t place);
    TextArea* make_area(const std::string& key, int lines, int most);
    void fill();
    void write_preview();
    void take(const std::string& key, const QString& text);
    void take_ticks(std::size_t place);
    /// Asks whether to empty the page; the one primary button is then the answer.
    void ask_to_clear(bool ask);
    void clear();
    void add_to_sheet(std::size_t place, PrintSheet& sheet) const;
    [[nodiscard]] QString typed(const std::string& key) const;

    PaperView view_;
    QWidget* form_;
    std::vector<Part> parts_;
    TextArea* space_ = nullptr;
    TextLabel* preview_head_;
    SheetPreview* preview_;
    PushButton* print_;
    PushButton* clear_;
    InlineConfirm* confirm_;
};

} // namespace trygg::ui
