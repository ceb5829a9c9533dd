#pragma once

#include "storage/files.h"

#include <memory>
#include <span>

namespace SQLite {
class Database;
}

namespace trygg::storage {

/// A database in memory with the diary's tables; it begins and ends as an image of bytes.
class Database {
public:
    /// With the newest tables and no rows.
    [[nodiscard]] static Database create();
    /// From an image of this or an earlier version, brought up to this one in memory. Throws StorageError:
    /// newer_version, damaged (it does not load, or not with a diary's tables). Whether it is sound says is_sound();
    /// that every reference leads somewhere, the reading of the rows.
    [[nodiscard]] static Database from_image(std::span<const std::uint8_t> image);
    /// SQLite's own check of an image (structure, types and CHECKs), on a connection that only reads the bytes: it
    /// may run beside everything else that reads them.
    [[nodiscard]] static bool is_sound(std::span<const std::uint8_t> image);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] SQLite::Database& connection() const { return *connection_; }
    [[nodiscard]] Bytes image() const;
    /// The version that the image had before it was brought up.
    [[nodiscard]] int version_before() const { return version_before_; }
    /// To be called when the database has been saved as it is now.
    void forget_version_before();

private:
    Database(std::unique_ptr<SQLite::Database> connection, int version_before);

    std::unique_ptr<SQLite::Database> connection_;
    int version_before_ = 0;
};

} // namespace trygg::storage
