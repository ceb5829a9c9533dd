#pragma once

#include <QString>

#include <filesystem>

namespace trygg::ui {

/// A path as Qt writes it.
[[nodiscard]] inline QString to_path(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

} // namespace trygg::ui
