#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace trygg::cli {

/// Bytes of a line after which nothing more is read: such an input has no lines.
inline constexpr std::size_t kEndlessLine = 64'000'000;

/// Gives the lines of a stream, one after the other, and never holds more of one than it may have.
class LineReader {
public:
    /// A line longer than `most` bytes is given with `most` + 1 bytes, so that it is seen to be too long; one of
    /// kEndlessLine bytes is the last one.
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
    bool endless_ = false;
};

} // namespace trygg::cli
