#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/themed.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace trygg::ui {

class FlowRow;

/// An answer offered by a ChoiceGroup.
struct Choice {
    QString id;
    QString title;
    QString sub_text = {};
    /// In a list of many: choosing it clears the others ("none of these").
    bool alone = false;
    Icon icon = Icon::none;
};

/// A question's answers. Arrows move, Space and Enter choose; nothing is chosen by moving.
class ChoiceGroup : public Themed<QWidget> {
    Q_OBJECT

public:
    enum class Kind { one, many };
    /// `row` and `pairs` become a column where they do not fit.
    enum class Flow { column, row, pairs };

    explicit ChoiceGroup(Kind kind, Flow flow = Flow::column, QWidget* parent = nullptr);

    /// Sets the marks of `Kind::one` (glyph, plain); before set_choices.
    void set_mark(ChoiceButton::Mark mark);
    void set_compact(bool compact);
    /// The question, spoken as the group's name.
    void set_question(const QString& question);
    /// Replaces the answers; what was chosen stays chosen where its id is still there.
    void set_choices(const QList<Choice>& choices);
    /// Ids of the chosen answers in the order shown.
    [[nodiscard]] QStringList chosen() const;
    /// The only chosen answer's id, or an empty string.
    [[nodiscard]] QString chosen_one() const;
    /// Chooses without a signal; unknown ids are passed over.
    void set_chosen(const QStringList& ids);
    /// The button of an answer, or null.
    [[nodiscard]] ChoiceButton* button(const QString& id) const;
    /// Moves the keyboard to the chosen answer, else to the first.
    void focus_answer();

signals:
    /// The person has chosen; ids in the order shown.
    void chosen_changed(const QStringList& ids);
    /// Enter on the answer that is chosen already: go on.
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int index);
    void leave(bool forward);
    void set_tab_stop();
    [[nodiscard]] bool handle_key(int index, int key);

    Kind kind_;
    Flow flow_;
    ChoiceButton::Mark mark_;
    bool compact_ = false;
    QList<Choice> choices_;
    QList<ChoiceButton*> buttons_;
    FlowRow* row_;
};

} // namespace trygg::ui
