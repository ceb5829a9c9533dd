#pragma once

#include "shared/fault.h"

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace trygg::content {

/// How much a JSON text from outside may hold; more is a fault.
struct JsonLimits {
    std::size_t bytes = 1'000'000;
    /// Arrays and objects inside each other.
    std::size_t depth = 16;
    /// Members of one object, or elements of one array.
    std::size_t count = 50'000;
    /// Bytes of one string or key.
    std::size_t string_bytes = 20'000;
};

/// For the content files: up to 4 MB.
inline constexpr JsonLimits kContentLimits{.bytes = 4'000'000};
/// For answers, profiles and other files of a person's own: up to 1 MB.
inline constexpr JsonLimits kAnswerLimits{};

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
