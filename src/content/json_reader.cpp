#include "content/json_reader.h"

#include "content/parse_message.h"
#include "content/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <fstream>
#include <istream>
#include <optional>
#include <system_error>
#include <vector>

namespace trygg::content {
namespace {

using nlohmann::json;

/// How many numbers too big for a double one text may hold before its reading ends there.
constexpr std::size_t kMostOverflows = 20;
/// Bytes that such numbers may have read anew.
constexpr std::size_t kMostReadAnew = 20'000'000;

/// Where the reading stands: an array or object that is open, and the place of its next value.
struct Nesting {
    json* container;
    std::string key{};
    /// Where the value of `key` goes.
    json* place = nullptr;
    /// Elements met so far.
    std::size_t count = 0;
};

/// Builds a document from nlohmann's events, and a list of its faults; goes on after each fault.
class Builder {
public:
    Builder(JsonReading& reading, const std::string& file, const JsonLimits& limits)
        : reading_{reading}, file_{file}, limits_{limits}
    {
    }

    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(json::number_integer_t value) { return put(value); }
    bool number_unsigned(json::number_unsigned_t value) { return put(value); }
    bool number_float(json::number_float_t value, const std::string&) { return put(value); }
    bool string(std::string& value)
    {
        if (skipped_ != 0) return true;
        check(value);
        return put(std::move(value));
    }
    bool binary(json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(json::object()); }
    bool start_array(std::size_t) { return open(json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& key)
    {
        if (skipped_ != 0) return true;
        Nesting& level = levels_.back();
        level.key = std::move(key);
        level.place = nullptr;
        if (level.count < limits_.count) {
            const auto [member, is_new] = level.container->emplace(level.key, nullptr);
            level.place = is_new ? &*member : &spare_.emplace_back();
            if (!is_new) fault("duplicate key");
        }
        check(level.key);
        return true;
    }
    bool parse_error(std::size_t position, const std::string& token, const json::exception& error)
    {
        if (error.id == 406) {
            overflow_ = position - token.size();
            fault("must be a number that the program can hold");
            return false;
        }
        fault(parse_message(error.what()));
        return false;
    }

    /// Where in the text the number stands that ended the reading.
    [[nodiscard]] std::optional<std::size_t> overflow() const { return overflow_; }

private:
    void fault(std::string message) { add_fault(reading_.faults, {file_, pointer(), std::move(message)}); }

    [[nodiscard]] std::string pointer() const
    {
        std::string place;
        for (const Nesting& level : levels_)
            place = level.container->is_array() ? place + '/' + std::to_string(level.count)
                                                : pointer_to(place, level.key);
        return place;
    }

    void check(const std::string& text)
    {
        if (text.size() > limits_.string_bytes)
            fault("text longer than " + std::to_string(limits_.string_bytes) + " bytes");
        if (!is_plain_text(text)) fault("control or bidirectional characters are not allowed");
    }

    /// Stores the next value; null where there is no room for it.
    json* store(json&& value)
    {
        if (levels_.empty()) return &(reading_.value = std::move(value));
        Nesting& level = levels_.back();
        if (level.count == limits_.count) fault("more than " + std::to_string(limits_.count) + " entries");
        if (level.count >= limits_.count) return nullptr;
        if (!level.container->is_array()) return &(*level.place = std::move(value));
        level.container->push_back(std::move(value));
        return &level.container->back();
    }

    bool put(json&& value)
    {
        if (skipped_ != 0) return true;
        store(std::move(value));
        after_value();
        return true;
    }

    void after_value()
    {
        if (!levels_.empty()) ++levels_.back().count;
    }

    bool open(json&& container)
    {
        if (skipped_ == 0 && levels_.size() == limits_.depth)
            fault("nested deeper than " + std::to_string(limits_.depth));
        json* const place =
            skipped_ == 0 && levels_.size() < limits_.depth ? store(std::move(container)) : nullptr;
        if (place) levels_.push_back({place});
        else ++skipped_;
        return true;
    }

    bool close()
    {
        if (skipped_ != 0) --skipped_;
        else levels_.pop_back();
        if (skipped_ == 0) after_value();
        return true;
    }

    JsonReading& reading_;
    const std::string& file_;
    const JsonLimits& limits_;
    std::vector<Nesting> levels_;
    /// Open arrays and objects that are not kept: too deep, or too many.
    std::size_t skipped_ = 0;
    /// Second values of duplicate keys, checked but not kept.
    std::deque<json> spare_;
    std::optional<std::size_t> overflow_;
};

/// Reads `text` once; the place of the number that ended the reading, if one was too big.
std::optional<std::size_t> read_once(std::string_view text, const std::string& file,
                                     const JsonLimits& limits, JsonReading& reading)
{
    Builder builder{reading, file, limits};
    reading.complete = json::sax_parse(text.begin(), text.end(), &builder);
    return builder.overflow();
}

} // namespace

JsonReading read_json(std::string_view text, const std::string& file, const JsonLimits& limits)
{
    JsonReading reading;
    if (auto message = too_much(text, limits)) {
        reading.faults.push_back({file, "", std::move(*message)});
        return reading;
    }
    auto overflow = read_once(text, file, limits, reading);
    if (!overflow || text.size() > kMostReadAnew) return reading;

    // nlohmann stops at a number that no double holds: a small fraction takes its place, and the
    // reading goes on from the start, so that the faults behind it are named too.
    std::string patched{text};
    Faults overflows;
    while (overflow && overflows.size() < kMostOverflows && overflows.size() * text.size() < kMostReadAnew) {
        overflows.push_back(reading.faults.back());
        for (std::size_t i = *overflow; i < patched.size(); ++i) {
            const char c = patched[i];
            if ((c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E') break;
            patched[i] = ' ';
        }
        patched.replace(*overflow, 3, "0.5");
        reading = {};
        overflow = read_once(patched, file, limits, reading);
    }
    reading.faults.insert(reading.faults.begin(), overflows.begin(), overflows.end());
    return reading;
}

namespace {

/// As read_json_stream; `size` bytes are expected.
JsonReading read_expected(std::istream& in, std::size_t size, const std::string& file, const JsonLimits& limits)
{
    std::string text;
    text.reserve(std::min(size, limits.bytes) + 1);
    std::array<char, 65536> part;
    while (text.size() <= limits.bytes && in) {
        in.read(part.data(), part.size());
        text.append(part.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad()) return {{}, {{file, "", "cannot be read"}}, false, true};
    return read_json(text, file, limits);
}

} // namespace

JsonReading read_json_stream(std::istream& in, const std::string& file, const JsonLimits& limits)
{
    return read_expected(in, 0, file, limits);
}

std::optional<FileFault> open_regular_file(const std::filesystem::path& path, std::ifstream& in)
{
    const std::string file = printable(path.string());
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) return FileFault{{file, "", "there is no such file"}, true};
    if (!std::filesystem::is_regular_file(status)) return FileFault{{file, "", "is not a regular file"}, false};
    in.open(path, std::ios::binary);
    if (!in) return FileFault{{file, "", "cannot be opened"}, true};
    return std::nullopt;
}

JsonReading read_json_file(const std::filesystem::path& path, const JsonLimits& limits)
{
    std::ifstream in;
    if (auto fault = open_regular_file(path, in)) return {{}, {std::move(fault->fault)}, false, fault->unreachable};
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(path, unknown);
    return read_expected(in, unknown ? 0 : static_cast<std::size_t>(size), printable(path.string()), limits);
}

} // namespace trygg::content
