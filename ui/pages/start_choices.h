#pragma once

#include "app/first_start.h"
#include "content/text_book.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/themed.h"

#include <optional>

namespace trygg::ui {

class TextLabel;

/// A question of the first start with a heading of its own: yes, no or not sure.
class YesNoUnsureBlock : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit YesNoUnsureBlock(const QString& name, QWidget* parent = nullptr);

    void set_words(const content::QuestionWords& words);
    [[nodiscard]] std::optional<app::YesNoUnsure> answer() const;
    void set_answer(std::optional<app::YesNoUnsure> answer);
    [[nodiscard]] ChoiceGroup* group() const { return group_; }

signals:
    void answered(trygg::app::YesNoUnsure answer);

private:
    TextLabel* heading_;
    TextLabel* help_;
    ChoiceGroup* group_;
};

/// The answers of `words` in the order of `ids`.
[[nodiscard]] QList<Choice> choices_of(const content::QuestionWords& words, const QStringList& ids);

/// A heading within a page, with a line of help that may be empty.
class BlockHead : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit BlockHead(QWidget* parent = nullptr);
    void set_words(const QString& heading, const QString& help = {});

private:
    TextLabel* heading_;
    TextLabel* help_;
};

} // namespace trygg::ui
