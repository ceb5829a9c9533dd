#pragma once

#include "content/text_book.h"
#include "plan/profile.h"
#include "shared/id.h"

#include <functional>

#include <QLocale>
#include <QString>

namespace trygg::ui {

/// The words of the language that is shown now; pages read it again whenever the language changes.
class Words {
public:
    /// `own_name` gives the person's own name of an own activity, or an empty text.
    explicit Words(std::function<std::string(const ExerciseId&)> own_name = {});

    /// Shows another language from now on.
    void set_book(content::TextBook book);
    [[nodiscard]] const content::TextBook& book() const { return book_; }
    /// Dates and numbers as they are written in the language shown.
    [[nodiscard]] QLocale locale() const;

    /// The name of an exercise or of the person's own activity.
    [[nodiscard]] QString exercise(const ExerciseId& id) const;
    /// The phrase at a path of the content's words.
    [[nodiscard]] QString phrase(const char* path) const;
    /// The list of phrases at a path.
    [[nodiscard]] QStringList phrases(const char* path) const;
    /// A question of the first start by its key.
    [[nodiscard]] const content::QuestionWords& setup(const char* key) const;

private:
    content::TextBook book_;
    std::function<std::string(const ExerciseId&)> own_name_;
};

/// The locale of a language; Norwegian is Bokmål.
[[nodiscard]] QLocale locale_of(Language language);

} // namespace trygg::ui
