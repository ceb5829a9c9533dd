#include "ui/text/words.h"

#include "ui/text/convert.h"

namespace trygg::ui {

Words::Words(std::function<std::string(const ExerciseId&)> own_name) : own_name_{std::move(own_name)} {}

void Words::set_book(content::TextBook book) { book_ = std::move(book); }

QLocale Words::locale() const { return locale_of(book_.language); }

QString Words::exercise(const ExerciseId& id) const
{
    if (const auto found = book_.exercises.find(id); found != book_.exercises.end())
        return to_qt(found->second.name);
    const std::string own = own_name_ ? own_name_(id) : std::string{};
    return to_qt(own.empty() ? id.text() : own);
}

QString Words::phrase(const char* path) const { return to_qt(book_.phrase(path)); }

QStringList Words::phrases(const char* path) const
{
    QStringList list;
    for (const std::string& text : book_.phrases_at(path)) list << to_qt(text);
    return list;
}

const content::QuestionWords& Words::setup(const char* key) const { return book_.setup.at(key); }

QLocale locale_of(Language language)
{
    switch (language) {
    case Language::swedish: return QLocale{QLocale::Swedish, QLocale::Sweden};
    case Language::norwegian: return QLocale{QLocale::NorwegianBokmal, QLocale::Norway};
    case Language::danish: return QLocale{QLocale::Danish, QLocale::Denmark};
    }
    return QLocale::c();
}

} // namespace trygg::ui
