#include "ui/shell/appearance.h"

#include <algorithm>

#include <spdlog/spdlog.h>

namespace trygg::ui {
namespace {

constexpr int kZoomStep = 10, kLeastZoom = 100, kMostZoom = 200;

Country country_of(Language language)
{
    switch (language) {
    case Language::swedish: return Country::sweden;
    case Language::norwegian: return Country::norway;
    case Language::danish: return Country::denmark;
    }
    return Country::sweden;
}

} // namespace

Appearance::Appearance(PreferencesFile file, std::filesystem::path content, bool system_is_dark, ThemeHolder& theme,
                       Translators& translators, Words& words)
    : file_{std::move(file)}, content_{std::move(content)}, system_is_dark_{system_is_dark}, theme_{theme},
      words_{words}, translators_{translators}, preferences_{file_.load()}
{
    apply_theme();
    apply_language();
}

Language Appearance::language() const { return preferences_.language.value_or(system_language()); }

Country Appearance::country() const { return preferences_.country.value_or(country_of(language())); }

void Appearance::set(const Preferences& preferences)
{
    const bool other_language = preferences.language != preferences_.language;
    preferences_ = preferences;
    if (!file_.save(preferences_)) spdlog::warn("settings not written");
    apply_theme();
    if (other_language) apply_language();
    emit changed();
}

void Appearance::zoom(int step)
{
    Preferences wanted = preferences_;
    wanted.text_size =
        step == 0 ? kLeastZoom : std::clamp(wanted.text_size + step * kZoomStep, kLeastZoom, kMostZoom);
    if (wanted != preferences_) set(wanted);
}

void Appearance::apply_theme()
{
    theme_.set_theme(Theme{scheme(), preferences_.text_size / 100.0, preferences_.reduce_motion,
                           preferences_.person});
}

void Appearance::apply_language()
{
    if (words_.book().questions.empty() || words_.book().language != language())
        words_.set_book(content::read_text_book(content_, language()));
    translators_.use(language());
}

Scheme Appearance::scheme() const
{
    switch (preferences_.theme) {
    case ThemeChoice::system: return system_is_dark_ ? Scheme::dark : Scheme::light;
    case ThemeChoice::light: return Scheme::light;
    case ThemeChoice::dark: return Scheme::dark;
    case ThemeChoice::contrast_light: return Scheme::contrast_light;
    case ThemeChoice::contrast_dark: return Scheme::contrast_dark;
    }
    return Scheme::light;
}

} // namespace trygg::ui
