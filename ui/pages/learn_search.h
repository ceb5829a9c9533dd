#pragma once

#include "content/article.h"
#include "content/text_search.h"
#include "content/treatment.h"
#include "ui/widgets/text_block.h"

#include <QWidget>

#include <variant>
#include <vector>

class QVBoxLayout;

namespace trygg::ui {

class Card;
class TextField;
class TextLabel;

/// What a search can lead to.
using LearnTarget = std::variant<ArticleId, content::Action, content::TreatmentId>;

/// A text found, with the sentence around what was looked for.
struct LearnHit {
    LearnTarget target;
    QString title, sentence;
    /// What is set bold in the sentence.
    Emphasis marked;
    friend bool operator==(const LearnHit&, const LearnHit&) = default;
};

/// `hit` as it is shown; words found side by side are marked as one.
[[nodiscard]] LearnHit shown_hit(const content::Hit& hit, const QString& title, LearnTarget target);

/// The search field of Learn and what it found: Down goes into the hits, Enter opens the first, Escape empties.
class LearnSearch : public QWidget {
    Q_OBJECT

public:
    explicit LearnSearch(QWidget* parent = nullptr);

    void show_hits(const std::vector<LearnHit>& hits);
    /// Writes its words anew.
    void retranslate();
    /// Empties the field and puts the keyboard there.
    void clear();
    void focus_field();
    /// Moves the keyboard to the hit that leads to `target`, where it is shown.
    void focus_hit(const LearnTarget& target);
    /// Whether something is looked for: a single letter is not.
    [[nodiscard]] bool is_searching() const;
    [[nodiscard]] QString typed() const;

signals:
    /// Each change of what is typed; empty when it ends.
    void wanted(const QString& typed);
    void chosen(const LearnTarget& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write_hits();

    std::vector<LearnHit> hits_;
    TextField* field_;
    /// How many were found, and the hits; hidden while nothing is looked for.
    QWidget* found_;
    TextLabel* count_;
    Card* card_;
    QList<QWidget*> rows_;
};

} // namespace trygg::ui
