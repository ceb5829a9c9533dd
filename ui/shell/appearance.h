#pragma once

#include "ui/shell/preferences.h"
#include "ui/shell/translators.h"
#include "ui/text/words.h"
#include "ui/theme/theme_holder.h"

#include <filesystem>

#include <QObject>

namespace trygg::ui {

/// Keeps language, text size and colours as the person wants them, and remembers it.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Everything given outlives it. Throws ContentError when the words of the language cannot be read.
    Appearance(PreferencesFile file, std::filesystem::path content, bool system_is_dark, ThemeHolder& theme,
               Translators& translators, Words& words);

    [[nodiscard]] const Preferences& preferences() const { return preferences_; }
    [[nodiscard]] Language language() const;
    /// The country chosen, or the one that the language suggests.
    [[nodiscard]] Country country() const;
    /// Puts other preferences in force and writes them to the file.
    void set(const Preferences& preferences);
    /// One step of text size larger (1), smaller (−1), or back to 100 % (0).
    void zoom(int step);

signals:
    void changed();

private:
    void apply_theme();
    void apply_language();
    [[nodiscard]] Scheme scheme() const;

    PreferencesFile file_;
    std::filesystem::path content_;
    bool system_is_dark_;
    ThemeHolder& theme_;
    Words& words_;
    Translators& translators_;
    Preferences preferences_;
};

} // namespace trygg::ui
