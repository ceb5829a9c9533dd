#include "storage/files.h"
#include "storage/process.h"

#include <algorithm>
#include <utility>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace trygg::storage {
namespace {

namespace fs = std::filesystem;

StorageFault fault_of(DWORD error)
{
    switch (error) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED: return StorageFault::disk_full;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return StorageFault::read_only;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return StorageFault::folder_gone;
    default: return StorageFault::cannot_write;
    }
}

/// The step's name and the system's number, never a path: paths hold names of people.
[[noreturn]] void fail(const char* step, DWORD error)
{
    throw FileError{fault_of(error), std::string{step} + ": error " + std::to_string(error)};
}

[[noreturn]] void fail_reading(const char* step, DWORD error)
{
    throw FileError{StorageFault::unreadable, std::string{step} + ": error " + std::to_string(error)};
}

/// A handle that closes itself.
class Handle {
public:
    explicit Handle(HANDLE value) : value_{value} {}
    ~Handle()
    {
        if (valid()) ::CloseHandle(value_);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] bool valid() const { return value_ != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return value_; }
    [[nodiscard]] bool close() { return ::CloseHandle(std::exchange(value_, INVALID_HANDLE_VALUE)) != 0; }

private:
    HANDLE value_;
};

class WindowsLock final : public FileLock {
public:
    explicit WindowsLock(HANDLE handle) : handle_{handle} {}

private:
    Handle handle_;
};

bool is_missing(DWORD error) { return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND; }

void write_all(HANDLE file, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        DWORD written = 0;
        const auto part = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1u << 20));
        if (!::WriteFile(file, bytes.data(), part, &written, nullptr)) fail("write", ::GetLastError());
        bytes = bytes.subspan(written);
    }
}

} // namespace

std::optional<Bytes> SystemFiles::read(const fs::path& file, std::size_t limit) const
{
    const Handle open{::CreateFileW(file.c_str(), GENERIC_READ,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr)};
    if (!open.valid()) {
        if (is_missing(::GetLastError())) return std::nullopt;
        fail_reading("open for reading", ::GetLastError());
    }
    if (::GetFileType(open.get()) != FILE_TYPE_DISK)
        throw FileError{StorageFault::unreadable, "not a regular file"};
    LARGE_INTEGER size{};
    if (!::GetFileSizeEx(open.get(), &size)) fail_reading("size", ::GetLastError());
    if (static_cast<std::uint64_t>(size.QuadPart) > limit)
        throw FileError{StorageFault::too_large, "larger than a diary can be"};
    Bytes bytes(static_cast<std::size_t>(size.QuadPart));
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        DWORD got = 0;
        const auto part = static_cast<DWORD>(std::min<std::size_t>(bytes.size() - filled, 1u << 20));
        if (!::ReadFile(open.get(), bytes.data() + filled, part, &got, nullptr))
            fail_reading("read", ::GetLastError());
        if (got == 0) break;
        filled += got;
    }
    bytes.resize(filled);
    return bytes;
}

void SystemFiles::write_new(const fs::path& file, std::span<const std::uint8_t> bytes) const
{
    Handle open{::CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL,
                              nullptr)};
    if (!open.valid()) fail("create", ::GetLastError());
    try {
        write_all(open.get(), bytes);
        if (!::FlushFileBuffers(open.get())) fail("sync", ::GetLastError());
        if (!open.close()) fail("close", ::GetLastError());
    } catch (const FileError&) {
        static_cast<void>(open.valid() && open.close());
        ::DeleteFileW(file.c_str());
        throw;
    }
}

bool SystemFiles::link(const fs::path& file, const fs::path& name) const
{
    if (::CreateHardLinkW(name.c_str(), file.c_str(), nullptr)) return true;
    const DWORD error = ::GetLastError();
    if (error == ERROR_NOT_SUPPORTED || error == ERROR_INVALID_FUNCTION || error == ERROR_TOO_MANY_LINKS)
        return false;
    fail("link", error);
}

void SystemFiles::rename(const fs::path& from, const fs::path& to) const
{
    if (!::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        fail("rename", ::GetLastError());
}

// MOVEFILE_WRITE_THROUGH has already waited for the disk; Windows has no sync of a folder.
void SystemFiles::sync_folder(const fs::path&) const {}

void SystemFiles::make_folder(const fs::path& folder) const
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) fail("make folder", static_cast<DWORD>(error.value()));
}

void SystemFiles::remove(const fs::path& file) const
{
    const DWORD attributes = ::GetFileAttributesW(file.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES && is_missing(::GetLastError())) return;
    const bool folder = attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    if (folder ? ::RemoveDirectoryW(file.c_str()) : ::DeleteFileW(file.c_str())) return;
    if (!is_missing(::GetLastError())) fail("remove", ::GetLastError());
}

std::vector<std::string> SystemFiles::list(const fs::path& folder) const
{
    std::error_code error;
    if (!fs::exists(folder, error) && !error) return {};
    std::vector<std::string> names;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
        names.push_back(entry->path().filename().string());
    if (error) fail_reading("list folder", static_cast<DWORD>(error.value()));
    std::ranges::sort(names);
    return names;
}

std::unique_ptr<FileLock> SystemFiles::lock(const fs::path& file) const
{
    // Shared with nobody: the system takes it back when the program ends, however it ends.
    const HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_DELETE, nullptr,
                                        OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE) return std::make_unique<WindowsLock>(handle);
    if (::GetLastError() == ERROR_SHARING_VIOLATION) return nullptr;
    fail("open lock", ::GetLastError());
}

// The user's own profile folder is already for the owner only.
void prepare_process() { ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

} // namespace trygg::storage
