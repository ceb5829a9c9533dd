#include "ui/shell/preferences.h"

#include "ui/text/convert.h"

#include <algorithm>

#include <QSettings>

namespace trygg::ui {
namespace {

constexpr int kLeastText = 100, kMostText = 200;

struct ThemeName {
    ThemeChoice choice;
    const char* name;
};

constexpr ThemeName kThemes[] = {{ThemeChoice::system, "system"},
                                 {ThemeChoice::light, "light"},
                                 {ThemeChoice::dark, "dark"},
                                 {ThemeChoice::contrast_light, "contrast_light"},
                                 {ThemeChoice::contrast_dark, "contrast_dark"}};

ThemeChoice theme_from(const QString& name)
{
    const auto* found = std::ranges::find_if(kThemes, [&](const ThemeName& theme) { return name == QLatin1String{theme.name}; });
    return found == std::end(kThemes) ? ThemeChoice::system : found->choice;
}

QString name_of(ThemeChoice choice)
{
    const auto* found = std::ranges::find(kThemes, choice, &ThemeName::choice);
    return QLatin1String{found->name};
}

QString file_name(const std::filesystem::path& file) { return QString::fromStdU16String(file.u16string()); }

} // namespace

PreferencesFile::PreferencesFile(const std::filesystem::path& data_folder) : file_{data_folder / "settings.ini"} {}

Preferences PreferencesFile::load() const
{
    const QSettings settings{file_name(file_), QSettings::IniFormat};
    const auto text = [&settings](const char* key) { return settings.value(QLatin1String{key}).toString(); };
    Preferences preferences;
    preferences.language = language_from(text("language").toStdString());
    preferences.country = country_from(text("country").toStdString());
    if (const QString region = text("region"); !region.isEmpty()) preferences.region = region.toStdString();
    preferences.text_size = std::clamp(settings.value("text_size", kLeastText).toInt(), kLeastText, kMostText);
    preferences.theme = theme_from(text("theme"));
    preferences.reduce_motion = settings.value("reduce_motion", false).toBool();
    return preferences;
}

bool PreferencesFile::save(const Preferences& preferences) const
{
    QSettings settings{file_name(file_), QSettings::IniFormat};
    const auto write_code = [&settings](const char* key, const auto& value) {
        if (value) settings.setValue(QLatin1String{key}, to_qt(code(*value)));
    };
    write_code("language", preferences.language);
    write_code("country", preferences.country);
    if (preferences.region) settings.setValue("region", to_qt(*preferences.region));
    else settings.remove("region");
    settings.setValue("text_size", preferences.text_size);
    settings.setValue("theme", name_of(preferences.theme));
    settings.setValue("reduce_motion", preferences.reduce_motion);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace trygg::ui
