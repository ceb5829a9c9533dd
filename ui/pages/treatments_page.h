#pragma once

#include "content/source.h"
#include "content/treatment.h"
#include "ui/pages/guide_page.h"

namespace trygg::ui {

class Card;
class Segments;
class ExerciseRow;
class TreatmentItem;

/// What the treatments page shows, in the language of the words.
struct TreatmentsView {
    std::optional<content::Treatments> treatments;
    content::Sources sources;
    /// Two ways to look at common advice, which concern several treatments.
    std::optional<content::Differ> advice;
    friend bool operator==(const TreatmentsView&, const TreatmentsView&) = default;
};

/// Every treatment by what is known of it, to be filtered.
class TreatmentsPage : public GuidePage {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit TreatmentsPage(const Words& words, QWidget* parent = nullptr);

    /// Keeps the filters and what is open.
    void show_treatments(const TreatmentsView& view);
    /// Opens one and brings it to the top, with the keyboard on it.
    void open_treatment(const content::TreatmentId& id);

protected:
    void retranslate() override;

private:
    /// A condition: what is chosen stands in a row that opens to the choices.
    struct Condition {
        ExerciseRow* row;
        Segments* choices;
    };
    /// The treatments of which the same is known.
    struct Shelf {
        content::Known known;
        QWidget* whole;
        TextLabel* head;
        Card* card;
    };
    Condition make_condition(const QString& name, QVBoxLayout* lines);
    void build();
    void build_shelves();
    void write_conditions();
    void write_items();
    void write_advice();
    void apply_filter();
    void show_all();
    [[nodiscard]] content::TreatmentFilter filter() const;

    TreatmentsView view_;
    TextLabel* filter_head_;
    Condition known_{}, patients_{};
    TextLabel* count_;
    PushButton* reset_;
    std::vector<Shelf> shelves_;
    QList<TreatmentItem*> items_;
    QWidget* advice_;
    PushButton* more_;
    PushButton* questions_;
};

} // namespace trygg::ui
