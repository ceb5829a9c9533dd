#pragma once

#include "shared/country.h"
#include "shared/language.h"
#include "ui/pages/sound.h"
#include "ui/theme/tokens.h"

#include <optional>
#include <string>
#include <vector>

#include <QString>

namespace trygg::ui {

/// Which colours the person wants; `system` follows the computer.
enum class ColourChoice { system, light, dark, contrast_light, contrast_dark };

/// What can be set; nothing about health.
struct Settings {
    Language language = Language::swedish;
    Country country = Country::sweden;
    /// A Danish region's id; empty for none.
    std::optional<std::string> region;
    /// In per cent, 100–200.
    int text_size = 100;
    ColourChoice colours = ColourChoice::system;
    bool reduce_motion = false;
    FigurePerson person = FigurePerson::man;
    Volume volume = Volume::medium;
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// What the Settings page shows.
struct SettingsView {
    Settings settings;
    /// Ids of the Danish regions in the order of showing.
    std::vector<std::string> regions;
    /// Where the diary is; empty before there is one.
    QString diary_file;
    QString version;
    friend bool operator==(const SettingsView&, const SettingsView&) = default;
};

} // namespace trygg::ui
