#include "cli/line_reader.h"

#include <algorithm>
#include <istream>

namespace trygg::cli {
namespace {

constexpr std::size_t kPiece = 1U << 18U;

} // namespace

bool LineReader::fill()
{
    buffer_.resize(kPiece);
    in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.resize(static_cast<std::size_t>(in_.gcount()));
    used_ = 0;
    return !buffer_.empty();
}

void LineReader::take(std::string_view part)
{
    line_.append(part.substr(0, std::min(part.size(), most_ + 1 - line_.size())));
}

std::optional<std::string_view> LineReader::next()
{
    line_.clear();
    bool begun = false;
    for (std::size_t length = 0; !endless_ && (used_ < buffer_.size() || fill());) {
        const std::string_view rest = std::string_view{buffer_}.substr(used_);
        const auto end = rest.find('\n');
        used_ += std::min(end, rest.size() - 1) + 1;
        if (!begun && end <= most_) return rest.substr(0, end);
        take(rest.substr(0, end));
        if (end != std::string_view::npos) return line_;
        begun = true;
        length += rest.size();
        endless_ = length >= kEndlessLine;
    }
    return begun ? std::optional<std::string_view>{line_} : std::nullopt;
}

} // namespace trygg::cli
