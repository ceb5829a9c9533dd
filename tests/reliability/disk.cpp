// A disk between the program and the real one, for LD_PRELOAD. Only calls on files below DISK_FOLDER
// count. DISK_FAIL=call:nth:errno makes the nth such call fail and creates the file DISK_TOLD;
// DISK_SYNC=skip leaves syncs out without a word; DISK_RECORD=file writes down what was done, for the
// replay of power cuts.
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

/// The system's own function of that name.
template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Open = int (*)(const char*, int, ...);

bool watched(const std::string& path)
{
    const char* const folder = std::getenv("DISK_FOLDER");
    return folder != nullptr && path.rfind(folder, 0) == 0;
}

std::string path_of(int descriptor)
{
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    char path[PATH_MAX];
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length < 0 ? std::string{} : std::string(path, static_cast<std::size_t>(length));
}

/// Whether this call is the one that is to fail; errno says how.
bool fails(const char* call)
{
    static int count = 0;
    const char* const plan = std::getenv("DISK_FAIL");
    char which[32];
    int nth = 0, error = 0;
    if (plan == nullptr || std::sscanf(plan, "%31[a-z]:%d:%d", which, &nth, &error) != 3) return false;
    if (std::strcmp(which, call) != 0 || ++count != nth) return false;
    if (const char* const told = std::getenv("DISK_TOLD"))
        close(real<Open>("open")(told, O_WRONLY | O_CREAT, 0600));
    errno = error;
    return true;
}

/// Writes down: the call, its two names, the number of bytes, and the bytes on lines of their own.
void record(const std::string& call, const std::string& first, const std::string& second,
            const void* bytes = "", std::size_t size = 0)
{
    const char* const name = std::getenv("DISK_RECORD");
    if (name == nullptr) return;
    const int saved = errno;
    if (std::FILE* const file = std::fopen(name, "ab")) {
        std::fprintf(file, "%s %s %s %zu\n", call.c_str(), first.c_str(), second.c_str(), size);
        std::fwrite(bytes, 1, size, file);
        std::fputc('\n', file);
        std::fclose(file);
    }
    errno = saved;
}

int with_two_names(const char* call, const char* from, const char* to)
{
    const auto act = real<int (*)(const char*, const char*)>(call);
    if (!watched(to)) return act(from, to);
    if (fails(call)) return -1;
    const int result = act(from, to);
    if (result == 0) record(call, from, to);
    return result;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (!watched(path)) return real<Open>("open")(path, flags, mode);
    if (fails("open")) return -1;
    const int descriptor = real<Open>("open")(path, flags, mode);
    if (descriptor >= 0 && (flags & O_EXCL) != 0) record("create", path, "-");
    return descriptor;
}

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    const auto act = real<ssize_t (*)(int, const void*, std::size_t)>("write");
    if (descriptor == STDOUT_FILENO) record("acknowledge", "-", "-", bytes, size);
    const std::string path = path_of(descriptor);
    if (!watched(path)) return act(descriptor, bytes, size);
    if (fails("write")) return -1;
    constexpr std::size_t kPiece = 16384; // in pieces, so that a power cut can come between them
    const ssize_t done = act(descriptor, bytes, size > kPiece ? kPiece : size);
    if (done > 0) record("write", path, "-", bytes, static_cast<std::size_t>(done));
    return done;
}

int fsync(int descriptor)
{
    const auto act = real<int (*)(int)>("fsync");
    const std::string path = path_of(descriptor);
    if (!watched(path)) return act(descriptor);
    if (fails("fsync")) return -1;
    const char* const sync = std::getenv("DISK_SYNC");
    if (sync != nullptr && std::strcmp(sync, "skip") == 0) return 0;
    const int result = act(descriptor);
    if (result == 0) record("sync", path, "-");
    return result;
}

int rename(const char* from, const char* to) noexcept { return with_two_names("rename", from, to); }

int link(const char* from, const char* to) noexcept { return with_two_names("link", from, to); }

int unlink(const char* path) noexcept
{
    const auto act = real<int (*)(const char*)>("unlink");
    if (!watched(path)) return act(path);
    if (fails("unlink")) return -1;
    const int result = act(path);
    if (result == 0) record("unlink", path, "-");
    return result;
}

} // extern "C"
