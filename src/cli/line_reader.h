#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace trygg::cli {

/// Gives the lines of a stream, one after the other, and never holds more of one than it may have.
class LineReader {
public:
    /// A line longer than `most` bytes is given with `most` + 1 bytes, so that it is seen to be too long.
    LineReader(std::istream& in, std::size_t most) : in_{in}, most_{most} {}

    /// The next line without its end; empty after the last one. Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> next();

private:
    bool fill();
    void take(std::string_view part);

    std::istream& in_;
    std::size_t most_;
    std::string buffer_, line_;
    std::size_t used_ = 0;
};

} // namespace trygg::cli
