#include "ui/shell/preferences.h"

#include "ui/text/convert.h"

#include <algorithm>

#include <QSettings>

namespace trygg::ui {
namespace {

constexpr int kLeastText = 100, kMostText = 200;

template <class Value> struct Name {
    Value value;
    const char* text;
};

constexpr Name<ThemeChoice> kThemes[] = {{ThemeChoice::system, "system"},
                                         {ThemeChoice::light, "light"},
                                         {ThemeChoice::dark, "dark"},
                                         {ThemeChoice::contrast_light, "contrast_light"},
                                         {ThemeChoice::contrast_dark, "contrast_dark"}};
constexpr Name<FigurePerson> kPeople[] = {{FigurePerson::man, "man"}, {FigurePerson::older_woman, "older_woman"}};
constexpr Name<Volume> kVolumes[] = {{Volume::medium, "medium"},
                                     {Volume::off, "off"},
                                     {Volume::soft, "soft"},
                                     {Volume::loud, "loud"}};

/// The value that is called `text`; the first one where nothing is.
template <class Value, std::size_t count> Value value_of(const Name<Value> (&names)[count], const QString& text)
{
    const auto* found = std::ranges::find_if(names, [&](const auto& name) { return text == QLatin1String{name.text}; });
    return found == std::end(names) ? names[0].value : found->value;
}

template <class Value, std::size_t count> QString text_of(const Name<Value> (&names)[count], Value value)
{
    return QLatin1String{std::ranges::find(names, value, &Name<Value>::value)->text};
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
    preferences.theme = value_of(kThemes, text("theme"));
    preferences.reduce_motion = settings.value("reduce_motion", false).toBool();
    preferences.person = value_of(kPeople, text("person"));
    preferences.volume = value_of(kVolumes, text("volume"));
    preferences.large_session = settings.value("large_session", false).toBool();
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
    settings.setValue("theme", text_of(kThemes, preferences.theme));
    settings.setValue("reduce_motion", preferences.reduce_motion);
    settings.setValue("person", text_of(kPeople, preferences.person));
    settings.setValue("volume", text_of(kVolumes, preferences.volume));
    settings.setValue("large_session", preferences.large_session);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace trygg::ui
