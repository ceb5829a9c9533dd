#include "storage/database.h"

#include "storage/envelope.h"
#include "storage/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstring>
#include <sqlite3.h>
#include <string>

namespace trygg::storage {
namespace {

/// "TRyg" as a number, in the header of every diary.
constexpr std::uint32_t kApplicationId = 0x54527967;
/// A version number above this is a damaged one.
constexpr int kPlausibleVersion = 1'000'000;

using Connection = std::unique_ptr<SQLite::Database>;

[[noreturn]] void damaged(const std::string& what) { throw StorageError{StorageFault::damaged, what}; }

Connection connect()
{
    auto connection = std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    sqlite3* const handle = connection->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    connection->exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;"
                     "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
    return connection;
}

/// Puts the image in the place of the connection's database, as a copy.
void load(SQLite::Database& connection, std::span<const std::uint8_t> image)
{
    auto* const copy = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
    if (copy == nullptr) throw std::bad_alloc{};
    std::memcpy(copy, image.data(), image.size());
    const auto size = static_cast<sqlite3_int64>(image.size());
    const int result = sqlite3_deserialize(connection.getHandle(), "main", copy, size, size,
                                           SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (result != SQLITE_OK) damaged("the image does not load");
    sqlite3_int64 limit = kImageLimit;
    sqlite3_file_control(connection.getHandle(), "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
}

/// The tables as they were written, to be compared with those that this version makes.
std::string tables(SQLite::Database& connection)
{
    std::string all;
    SQLite::Statement rows{connection, "SELECT type, name, sql FROM sqlite_schema ORDER BY name"};
    while (rows.executeStep())
        for (int column = 0; column < 3; ++column) all += rows.getColumn(column).getString() + '\n';
    return all;
}

Connection fresh()
{
    auto connection = connect();
    // Small pages: a young diary has many tables and few rows, and is written as a whole.
    connection->exec("PRAGMA page_size = 1024; PRAGMA application_id = " + std::to_string(kApplicationId));
    migrate(*connection, schema_steps());
    return connection;
}

/// Refuses a newer version before anything else of the image is looked at.
void refuse_newer(std::span<const std::uint8_t> image)
{
    const auto number = [&](std::size_t at) {
        return (std::uint32_t{image[at]} << 24) | (std::uint32_t{image[at + 1]} << 16) |
               (std::uint32_t{image[at + 2]} << 8) | std::uint32_t{image[at + 3]};
    };
    constexpr std::size_t kVersionAt = 60, kApplicationAt = 68;
    if (image.size() < 100 || number(kApplicationAt) != kApplicationId) damaged("not a diary");
    const std::uint32_t version = number(kVersionAt);
    if (version > static_cast<std::uint32_t>(schema_version()) && version <= kPlausibleVersion)
        throw StorageError{StorageFault::newer_version, "the diary has version " + std::to_string(version)};
    if (version == 0 || version > kPlausibleVersion) damaged("not a version of a diary");
}

} // namespace

Database::Database(Connection connection, int version_before)
    : connection_{std::move(connection)}, version_before_{version_before}
{
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::create()
{
    // Loaded from an image like every other: only then does the size limit hold.
    const auto made = fresh();
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes{
        sqlite3_serialize(made->getHandle(), "main", &size, 0), sqlite3_free};
    if (!bytes) throw std::bad_alloc{};
    auto connection = connect();
    load(*connection, {bytes.get(), static_cast<std::size_t>(size)});
    return {std::move(connection), schema_version()};
}

Database Database::from_image(std::span<const std::uint8_t> image)
{
    refuse_newer(image);
    // An image whose header says WAL does not load; a diary never has one.
    if (image[18] != 1 || image[19] != 1) damaged("not an image of a diary");
    try {
        auto connection = connect();
        load(*connection, image);
        const int before = connection->execAndGet("PRAGMA user_version").getInt();
        migrate(*connection, schema_steps());
        if (tables(*connection) != tables(*fresh())) damaged("not the tables of a diary");
        return {std::move(connection), before};
    } catch (const SQLite::Exception& error) {
        damaged(error.what());
    }
}

bool Database::is_sound(std::span<const std::uint8_t> image)
{
    try {
        const auto connection = connect();
        const auto size = static_cast<sqlite3_int64>(image.size());
        // The flag keeps SQLite from writing into the bytes, whatever its signature says.
        auto* const bytes = const_cast<unsigned char*>(image.data());
        if (sqlite3_deserialize(connection->getHandle(), "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY) !=
            SQLITE_OK)
            return false;
        return connection->execAndGet("PRAGMA quick_check").getString() == "ok";
    } catch (const SQLite::Exception&) {
        return false;
    }
}

void Database::forget_version_before() { version_before_ = schema_version(); }

Bytes Database::image() const
{
    sqlite3_int64 size = 0;
    const unsigned char* const bytes =
        sqlite3_serialize(connection_->getHandle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (bytes == nullptr) throw std::bad_alloc{};
    return {bytes, bytes + size};
}

} // namespace trygg::storage
