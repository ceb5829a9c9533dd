#include "storage/files.h"
#include "storage/process.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trygg::storage {
namespace {

namespace fs = std::filesystem;

StorageFault fault_of(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return StorageFault::disk_full;
    case EACCES:
    case EPERM:
    case EROFS: return StorageFault::read_only;
    case ENOENT:
    case ENOTDIR: return StorageFault::folder_gone;
    default: return StorageFault::cannot_write;
    }
}

/// The step's name and the system's reason, never a path: paths hold names of people.
[[noreturn]] void fail(const char* step, int error)
{
    throw FileError{fault_of(error), std::string{step} + ": " + std::strerror(error)};
}

[[noreturn]] void fail_reading(const char* step, int error)
{
    throw FileError{StorageFault::unreadable, std::string{step} + ": " + std::strerror(error)};
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value) : value_{value} {}
    ~Descriptor()
    {
        if (value_ >= 0) ::close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return value_; }
    /// Closes and says whether that went well: some network disks report a failed write only here.
    [[nodiscard]] bool close() { return ::close(std::exchange(value_, -1)) == 0; }

private:
    int value_;
};

template <class Call>
int again(Call call)
{
    int result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

void write_all(int descriptor, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write", errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void sync(int descriptor, const char* step)
{
#ifdef F_FULLFSYNC // macOS: fsync alone leaves the bytes in the drive's cache
    if (::fcntl(descriptor, F_FULLFSYNC) == 0) return;
#endif
    if (again([&] { return ::fsync(descriptor); }) != 0) fail(step, errno);
}

class PosixLock final : public FileLock {
public:
    explicit PosixLock(int descriptor) : descriptor_{descriptor} {}
    [[nodiscard]] int get() const { return descriptor_.get(); }

private:
    Descriptor descriptor_;
};

/// Whether the locked file is still the one that the name stands for (an erase removes it).
bool same_file(int descriptor, const fs::path& file)
{
    struct stat held{}, named{};
    return ::fstat(descriptor, &held) == 0 && ::stat(file.c_str(), &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

} // namespace

std::optional<Bytes> SystemFiles::read(const fs::path& file, std::size_t limit) const
{
    // Not blocking: a pipe in the diary's place must not hang the program.
    const Descriptor open{again([&] { return ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); })};
    if (open.get() < 0) {
        if (errno == ENOENT) return std::nullopt;
        fail_reading("open for reading", errno);
    }
    struct stat status{};
    if (::fstat(open.get(), &status) != 0) fail_reading("stat", errno);
    if (!S_ISREG(status.st_mode)) throw FileError{StorageFault::unreadable, "not a regular file"};
    if (static_cast<std::uintmax_t>(status.st_size) > limit)
        throw FileError{StorageFault::too_large, "larger than a diary can be"};
    Bytes bytes(static_cast<std::size_t>(status.st_size));
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(open.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail_reading("read", errno);
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

void SystemFiles::write_new(const fs::path& file, std::span<const std::uint8_t> bytes) const
{
    Descriptor open{again([&] {
        return ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    })};
    if (open.get() < 0) fail("create", errno);
    try {
        write_all(open.get(), bytes);
        sync(open.get(), "sync");
        if (!open.close()) fail("close", errno);
    } catch (const FileError&) {
        ::unlink(file.c_str());
        throw;
    }
}

bool SystemFiles::link(const fs::path& file, const fs::path& name) const
{
    if (::link(file.c_str(), name.c_str()) == 0) return true;
    if (errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK) return false;
    fail("link", errno);
}

void SystemFiles::rename(const fs::path& from, const fs::path& to) const
{
    if (::rename(from.c_str(), to.c_str()) != 0) fail("rename", errno);
}

void SystemFiles::sync_folder(const fs::path& folder) const
{
    const Descriptor open{
        again([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })};
    if (open.get() < 0) fail("open folder", errno);
    sync(open.get(), "sync folder");
}

void SystemFiles::make_folder(const fs::path& folder) const
{
    struct stat status{};
    if (::stat(folder.c_str(), &status) == 0) {
        if (!S_ISDIR(status.st_mode)) fail("make folder", ENOTDIR);
        return;
    }
    if (errno != ENOENT) fail("make folder", errno);
    const fs::path above = folder.parent_path().empty() ? fs::path{"."} : folder.parent_path();
    if (above != folder) make_folder(above);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail("make folder", errno);
    sync_folder(above);
}

void SystemFiles::remove(const fs::path& file) const
{
    if (::unlink(file.c_str()) == 0 || errno == ENOENT) return;
    if (errno == EISDIR || errno == EPERM) {
        if (::rmdir(file.c_str()) == 0 || errno == ENOENT) return;
    }
    fail("remove", errno);
}

std::vector<std::string> SystemFiles::list(const fs::path& folder) const
{
    DIR* const open = ::opendir(folder.c_str());
    if (open == nullptr) {
        if (errno == ENOENT) return {};
        fail_reading("open folder", errno);
    }
    const std::unique_ptr<DIR, int (*)(DIR*)> closing{open, ::closedir};
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = ::readdir(open)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") names.push_back(name);
        errno = 0;
    }
    if (errno != 0) fail_reading("list folder", errno);
    std::ranges::sort(names);
    return names;
}

std::unique_ptr<FileLock> SystemFiles::lock(const fs::path& file) const
{
    for (;;) {
        const int descriptor =
            again([&] { return ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600); });
        if (descriptor < 0) fail("open lock", errno);
        auto lock = std::make_unique<PosixLock>(descriptor);
        if (again([&] { return ::flock(descriptor, LOCK_EX | LOCK_NB); }) != 0) {
            if (errno == EWOULDBLOCK) return nullptr;
            fail("lock", errno);
        }
        if (same_file(descriptor, file)) return lock;
    }
}

void prepare_process()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace trygg::storage
