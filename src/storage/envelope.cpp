#include "storage/envelope.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <string_view>

namespace trygg::storage {
namespace {

using View = std::span<const std::uint8_t>;

constexpr std::uint32_t kFormatVersion = 1;
constexpr std::string_view kMagic = "TryggRyggDagbok\n";
constexpr std::size_t kDigestSize = 32;
static_assert(kMagic.size() == 16);

constexpr std::string_view kImageMagic{"SQLite format 3\0", 16};
constexpr std::size_t kImageHeaderSize = 100;

template <class Number>
void put(Bytes& to, Number number)
{
    const auto bits = static_cast<std::make_unsigned_t<Number>>(number);
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        to.push_back(static_cast<std::uint8_t>((bits >> (8 * i)) & 0xFFu));
}

template <class Number>
Number get(View from, std::size_t at)
{
    std::make_unsigned_t<Number> bits = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bits |= static_cast<std::make_unsigned_t<Number>>(from[at + i]) << (8 * i);
    return static_cast<Number>(bits);
}

std::array<std::uint8_t, kDigestSize> digest(View bytes)
{
    std::array<std::uint8_t, kDigestSize> sum{};
    crypto_generichash(sum.data(), sum.size(), bytes.data(), bytes.size(), nullptr, 0);
    return sum;
}

/// The size that the image's own header gives, when it has one and that much is there.
std::optional<std::size_t> image_size(View file)
{
    if (file.size() < kImageHeaderSize ||
        !std::equal(kImageMagic.begin(), kImageMagic.end(), file.begin(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }))
        return std::nullopt;
    const auto big = [&](std::size_t at) {
        return (std::size_t{file[at]} << 24) | (std::size_t{file[at + 1]} << 16) |
               (std::size_t{file[at + 2]} << 8) | file[at + 3];
    };
    const std::size_t stored = (std::size_t{file[16]} << 8) | file[17];
    const std::size_t page = stored == 1 ? 65536 : stored;
    const std::size_t size = page * big(28);
    return size >= kImageHeaderSize && size <= file.size() ? std::optional{size} : std::nullopt;
}

/// What can still be read of a file whose seal does not hold.
Unsealed broken(View file)
{
    Unsealed result;
    if (const auto size = image_size(file))
        result.image.assign(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(*size));
    return result;
}

} // namespace

Bytes OpenEnvelope::seal(View image, const SaveStamp& stamp) const
{
    Bytes file;
    file.reserve(image.size() + kTrailerSize);
    file.assign(image.begin(), image.end());
    put(file, std::uint64_t{image.size()});
    put(file, stamp.number);
    put(file, std::int64_t{stamp.saved.instant.time_since_epoch().count()});
    put(file, static_cast<std::int32_t>(stamp.saved.offset.count()));
    put(file, kFormatVersion);
    file.insert(file.end(), kMagic.begin(), kMagic.end());
    const auto sum = digest(file);
    file.insert(file.end(), sum.begin(), sum.end());
    return file;
}

Unsealed OpenEnvelope::unseal(View file) const
{
    if (file.size() < kTrailerSize) return broken(file);
    const View trailer = file.last(kTrailerSize);
    const View sealed = file.first(file.size() - kDigestSize);
    if (!std::ranges::equal(trailer.subspan(32, kMagic.size()), kMagic, {}, {},
                            [](char c) { return static_cast<std::uint8_t>(c); }) ||
        !std::ranges::equal(file.last(kDigestSize), digest(sealed)))
        return broken(file);
    if (get<std::uint32_t>(trailer, 28) > kFormatVersion) return {Seal::newer, {}, {}};
    const auto size = get<std::uint64_t>(trailer, 0);
    if (size != file.size() - kTrailerSize) return broken(file);
    Unsealed result;
    result.seal = Seal::whole;
    result.image.assign(file.begin(), file.end() - static_cast<std::ptrdiff_t>(kTrailerSize));
    result.stamp.number = get<std::uint64_t>(trailer, 8);
    result.stamp.saved = {std::chrono::sys_seconds{std::chrono::seconds{get<std::int64_t>(trailer, 16)}},
                          std::chrono::minutes{get<std::int32_t>(trailer, 24)}};
    return result;
}

} // namespace trygg::storage
