#pragma once

#include "shared/country.h"
#include "shared/language.h"
#include "ui/pages/sound.h"
#include "ui/theme/tokens.h"

#include <filesystem>
#include <optional>
#include <string>

namespace trygg::ui {

/// Which colours the person wants; `system` follows what the computer says at the start.
enum class ThemeChoice { system, light, dark, contrast_light, contrast_dark };

/// How the program speaks and looks; nothing about health.
struct Preferences {
    /// Absent until chosen: then the system's language is proposed.
    std::optional<Language> language;
    std::optional<Country> country;
    /// A Danish region's id.
    std::optional<std::string> region;
    /// 100–200.
    int text_size = 100;
    ThemeChoice theme = ThemeChoice::system;
    bool reduce_motion = false;
    /// Who shows the exercises.
    FigurePerson person = FigurePerson::man;
    Volume volume = Volume::medium;
    /// Whether a session fills the screen.
    bool large_session = false;
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Preferences in `settings.ini`, which can be read when the diary cannot.
class PreferencesFile {
public:
    explicit PreferencesFile(const std::filesystem::path& data_folder);
    /// What the file says; what is absent or not understood is as at the start.
    [[nodiscard]] Preferences load() const;
    /// Writes them; false when the file could not be written.
    bool save(const Preferences& preferences) const;

private:
    std::filesystem::path file_;
};

} // namespace trygg::ui
