#include "app/content_directory.h"

#include <cstdlib>
#include <string>
#include <system_error>

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

namespace trygg::app {
namespace {

namespace fs = std::filesystem;

fs::path executable()
{
#if defined(_WIN32)
    std::wstring path(32768, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return path;
#elif defined(__APPLE__)
    std::string path(4096, '\0');
    auto size = static_cast<std::uint32_t>(path.size());
    return _NSGetExecutablePath(path.data(), &size) == 0 ? fs::path{path.c_str()} : fs::path{};
#else
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error);
#endif
}

} // namespace

fs::path executable_directory() { return executable().parent_path(); }

fs::path content_directory(const fs::path& executable_directory)
{
    if (const char* named = std::getenv("TRYGGRYGG_CONTENT_DIR"); named && *named != '\0') return named;
    std::error_code error;
    const fs::path installed = executable_directory / ".." / "share" / "tryggrygg" / "content";
    if (!executable_directory.empty() && fs::is_directory(installed, error)) return installed.lexically_normal();
    return TRYGGRYGG_CONTENT_SOURCE_DIR;
}

} // namespace trygg::app
