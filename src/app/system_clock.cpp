#include "app/system_clock.h"

#include <ctime>

namespace trygg::app {
namespace {

/// The same wall-clock fields read as if they were UTC.
std::chrono::sys_seconds as_if_utc(const std::tm& local)
{
    using namespace std::chrono;
    const year_month_day day{year{local.tm_year + 1900}, month{static_cast<unsigned>(local.tm_mon + 1)},
                             std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
    return sys_days{day} + hours{local.tm_hour} + minutes{local.tm_min} + seconds{local.tm_sec};
}

} // namespace

Moment SystemClock::now() const
{
    using namespace std::chrono;
    const auto instant = floor<seconds>(system_clock::now());
    const std::time_t raw = system_clock::to_time_t(instant);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &raw);
#else
    localtime_r(&raw, &local);
#endif
    return Moment{instant, round<minutes>(as_if_utc(local) - instant)};
}

std::chrono::milliseconds elapsed_time()
{
    using namespace std::chrono;
#ifdef __linux__
    std::timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return duration_cast<milliseconds>(seconds{now.tv_sec} + nanoseconds{now.tv_nsec});
#else
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
#endif
}

} // namespace trygg::app
