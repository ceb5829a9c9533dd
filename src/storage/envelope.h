#pragma once

#include "shared/date.h"
#include "storage/files.h"

#include <cstdint>
#include <optional>
#include <span>

namespace trygg::storage {

/// The largest database image that a diary may be.
inline constexpr std::size_t kImageLimit = 16u << 20;
/// The largest file that is read as a diary: the image and what an envelope may put around it.
inline constexpr std::size_t kFileLimit = kImageLimit + (1u << 20);

/// Which save a file is: the number grows by one with each, whatever the clock does.
struct SaveStamp {
    std::uint64_t number = 0;
    Moment saved;
    friend bool operator==(const SaveStamp&, const SaveStamp&) = default;
};

/// What was found behind the envelope.
enum class Seal {
    whole,   ///< byte for byte what this program wrote
    broken,  ///< changed or damaged; `image` may still be readable
    newer,   ///< written by a newer version
};

/// A database image taken out of its envelope.
struct Unsealed {
    Seal seal = Seal::broken;
    Bytes image;
    SaveStamp stamp;
};

/// How a database image lies in the diary's file; load and save are the same for every envelope.
class Envelope {
public:
    virtual ~Envelope() = default;
    [[nodiscard]] virtual Bytes seal(std::span<const std::uint8_t> image, const SaveStamp& stamp) const = 0;
    [[nodiscard]] virtual Unsealed unseal(std::span<const std::uint8_t> file) const = 0;
};

/// The image as it is, followed by a trailer of 80 bytes: any SQLite tool opens it.
///
/// Trailer, little-endian: image size (8), save number (8), seconds since 1970 (8), offset from UTC in
/// minutes (4), format version (4), magic (16), BLAKE2b-256 of everything before it (32). The last
/// three keep their place at the end in every later version.
class OpenEnvelope final : public Envelope {
public:
    static constexpr std::size_t kTrailerSize = 80;
    [[nodiscard]] Bytes seal(std::span<const std::uint8_t> image, const SaveStamp& stamp) const override;
    [[nodiscard]] Unsealed unseal(std::span<const std::uint8_t> file) const override;
};

} // namespace trygg::storage
