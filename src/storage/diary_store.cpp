#include "storage/diary_store.h"

#include "storage/replace_file.h"
#include "storage/rows.h"
#include "storage/schema.h"

#include <sqlite3.h>
#include <utility>

namespace trygg::storage {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void rethrow(const SQLite::Exception& error)
{
    switch (error.getErrorCode()) {
    case SQLITE_FULL: throw StorageError{StorageFault::too_large, "the diary is full"};
    case SQLITE_CONSTRAINT: throw StorageError{StorageFault::refused, error.what()};
    default: throw StorageError{StorageFault::cannot_write, error.what()};
    }
}

void write_rows(SQLite::Database& database, const std::function<void(Writer&)>& write)
{
    try {
        SQLite::Transaction transaction{database};
        {
            Writer writer{database};
            write(writer);
        }
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        rethrow(error);
    }
}

} // namespace

DiaryStore::DiaryStore(std::unique_ptr<DiaryFile> file, Database database, diary::Contents contents,
                       const Clock* clock)
    : file_{std::move(file)}, database_{std::move(database)}, contents_{std::move(contents)}, clock_{clock}
{
}

bool DiaryStore::writable() const { return clock_ != nullptr && file_->locked(); }

double DiaryStore::fullness() const
{
    SQLite::Database& connection = database_.connection();
    const double pages = connection.execAndGet("PRAGMA page_count").getDouble();
    return pages * connection.execAndGet("PRAGMA page_size").getDouble() / static_cast<double>(kImageLimit);
}

Moment DiaryStore::now() const
{
    require_writing();
    return clock_->now();
}

diary::EntryId DiaryStore::next_id() const
{
    return {contents_.entries.empty() ? 1 : contents_.entries.back().id.value + 1};
}

void DiaryStore::require_writing() const
{
    if (clock_ == nullptr) throw StorageError{StorageFault::read_only, "the diary was opened for reading"};
}

void DiaryStore::change(const std::function<void(Writer&)>& write,
                        const std::function<void(diary::Contents&)>& apply)
{
    require_writing();
    try {
        write_rows(database_.connection(), write);
        save();
    } catch (...) {
        const auto& bytes = file_->in_place();
        database_ = bytes ? Database::from_image(file_->envelope().unseal(*bytes).image) : Database::create();
        throw;
    }
    apply(contents_);
}

void DiaryStore::save(std::optional<KeptAs> keep_as)
{
    if (!keep_as && database_.version_before() < schema_version()) keep_as = KeptAs::before_version;
    file_->save(database_.image(), now(), keep_as);
    database_.forget_version_before();
}

void DiaryStore::replace(Database database, diary::Contents contents)
{
    require_writing();
    file_->save(database.image(), now(), KeptAs::before_restore);
    database_ = std::move(database);
    database_.forget_version_before();
    contents_ = std::move(contents);
}

void DiaryStore::make_writable()
{
    require_writing();
    file_->lock();
}

void DiaryStore::back_up(const fs::path& target) const
{
    std::error_code error;
    if (fs::equivalent(target, file_->paths().file, error) && !error)
        throw StorageError{StorageFault::refused, "a diary is no backup of itself"};
    if (!file_->in_place()) throw StorageError{StorageFault::refused, "there is nothing to back up yet"};
    replace_file(file_->files(), target, *file_->in_place());
}

} // namespace trygg::storage
