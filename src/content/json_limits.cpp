#include "content/json_limits.h"

#include <utility>

namespace trygg::content {
namespace {

/// A byte of a string may be written as six: \u00XX.
constexpr std::size_t kEscaped = 6;
/// Characters of a number, or of a word such as true.
constexpr std::size_t kLongestWord = 1'000;

/// Goes through a text byte by byte and counts what a parser would have to keep.
class Count {
public:
    explicit Count(const JsonLimits& limits) : limits_{limits} {}

    /// Takes the next byte; false as soon as there is too much of something.
    bool take(char byte)
    {
        if (in_string_) return take_in_string(byte);
        switch (byte) {
        case '"': in_string_ = true; [[fallthrough]];
        case ' ':
        case '\t':
        case '\r':
        case '\n':
        case ':':
        case ']':
        case '}': run_ = 0; return true;
        case '[':
        case '{':
        case ',': run_ = 0; return ++values_ <= limits_.values;
        default: return ++run_ <= kLongestWord;
        }
    }

    [[nodiscard]] std::string message() const
    {
        if (in_string_) return "text longer than " + std::to_string(limits_.string_bytes) + " bytes";
        if (run_ != 0) return "a number longer than " + std::to_string(kLongestWord) + " characters";
        return "more than " + std::to_string(limits_.values) + " entries in all";
    }

private:
    bool take_in_string(char byte)
    {
        if (escaped_) escaped_ = false;
        else if (byte == '\\') escaped_ = true;
        else if (byte == '"') in_string_ = false;
        run_ = in_string_ ? run_ + 1 : 0;
        return run_ <= kEscaped * limits_.string_bytes;
    }

    const JsonLimits& limits_;
    std::size_t values_ = 0;
    /// Bytes of the string, number or word so far.
    std::size_t run_ = 0;
    bool in_string_ = false, escaped_ = false;
};

} // namespace

void add_fault(Faults& faults, Fault fault)
{
    if (faults.size() < kMostFaults) faults.push_back(std::move(fault));
    else if (faults.size() == kMostFaults)
        faults.push_back({std::move(fault.file), "",
                          "more than " + std::to_string(kMostFaults) + " faults; the others are not listed"});
}

std::optional<std::string> too_much(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.bytes) return "larger than " + std::to_string(limits.bytes) + " bytes";
    // What is shorter than the shortest limit passes none of them.
    if (text.size() <= limits.string_bytes && text.size() <= limits.values) return std::nullopt;
    Count count{limits};
    for (const char byte : text)
        if (!count.take(byte)) return count.message();
    return std::nullopt;
}

} // namespace trygg::content
