#pragma once

#include "content/json_limits.h"
#include "shared/fault.h"

#include <filesystem>
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace trygg::content {

/// A JSON text that was read.
struct JsonReading {
    nlohmann::json value;
    /// Every fault of the text.
    Faults faults;
    /// The text is JSON to its end, so that `value` can be looked through for more faults.
    bool complete = false;
    /// The file could not be opened or read (absent, no permission, a failing disk).
    bool unreachable = false;

    [[nodiscard]] bool sound() const noexcept { return faults.empty(); }
};

/// `text` as JSON; duplicate keys, too much of anything, and control or bidi characters are faults.
/// `file` is the name that the faults carry. Of a key that stands twice the first value is kept.
[[nodiscard]] JsonReading read_json(std::string_view text, const std::string& file,
                                    const JsonLimits& limits = kAnswerLimits);

/// Why a file cannot be read, and whether that is the fault of the surroundings rather than of the file.
struct FileFault {
    Fault fault;
    bool unreachable = false;
};

/// Opens the regular file at `path`; anything else there (a pipe, a folder) is a fault, and so is nothing.
[[nodiscard]] std::optional<FileFault> open_regular_file(const std::filesystem::path& path, std::ifstream& in);

/// The JSON in the regular file at `path`; anything else there (a pipe, a folder) is a fault.
[[nodiscard]] JsonReading read_json_file(const std::filesystem::path& path,
                                         const JsonLimits& limits = kAnswerLimits);

/// The JSON that `in` gives until its end; `file` is the name that the faults carry.
[[nodiscard]] JsonReading read_json_stream(std::istream& in, const std::string& file,
                                           const JsonLimits& limits = kAnswerLimits);

} // namespace trygg::content
