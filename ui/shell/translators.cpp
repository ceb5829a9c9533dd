#include "ui/shell/translators.h"

#include "ui/text/convert.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace trygg::ui {

Translators::Translators(QObject* parent) : QObject{parent} {}

void Translators::use(Language language)
{
    QLocale::setDefault(locale_of(language));
    const QString suffix = to_qt(code(language));
    for (auto [translator, name] : {std::pair{&own_, "tryggrygg_"}, std::pair{&qt_, "qt_"}}) {
        QCoreApplication::removeTranslator(translator);
        if (translator->load(QLatin1String{":/i18n/"} + QLatin1String{name} + suffix))
            QCoreApplication::installTranslator(translator);
    }
}

Language system_language()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QString two = name.section('-', 0, 0).section('_', 0, 0);
        if (two == "sv") return Language::swedish;
        if (two == "nb" || two == "nn" || two == "no") return Language::norwegian;
        if (two == "da") return Language::danish;
    }
    return Language::swedish;
}

} // namespace trygg::ui
