#pragma once

#include "shared/language.h"

#include <QObject>
#include <QTranslator>

namespace trygg::ui {

/// Puts the interface into a language: our own words and those of Qt's standard buttons and menus.
class Translators : public QObject {
    Q_OBJECT

public:
    explicit Translators(QObject* parent = nullptr);
    /// Every window gets a LanguageChange event.
    void use(Language language);

private:
    QTranslator own_, qt_;
};

/// The first of the system's languages that the program is written in; Swedish where none is.
[[nodiscard]] Language system_language();

} // namespace trygg::ui
