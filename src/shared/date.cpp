#include "shared/date.h"

namespace trygg {
namespace {

constexpr int kFirstYear = 2000, kLastYear = 2199;

/// The number written in exactly these decimal digits.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<int> digits_below(std::string_view text, int limit)
{
    const auto value = digits(text);
    return value && *value < limit ? value : std::nullopt;
}

/// Writes the last `count` decimal digits of `number`, which is not negative, at `at`.
void put_digits(std::string& text, std::size_t at, std::size_t count, int number)
{
    for (std::size_t i = at + count; i-- > at; number /= 10) text[i] = static_cast<char>('0' + number % 10);
}

std::chrono::sys_seconds local_time(const Moment& moment) { return moment.instant + moment.offset; }

} // namespace

std::optional<Date> date_from(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day || *year < kFirstYear || *year > kLastYear) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string to_iso(Date day)
{
    std::string text = "0000-00-00";
    put_digits(text, 0, 4, static_cast<int>(day.year()));
    put_digits(text, 5, 2, static_cast<int>(static_cast<unsigned>(day.month())));
    put_digits(text, 8, 2, static_cast<int>(static_cast<unsigned>(day.day())));
    return text;
}

int days_between(Date earlier, Date later)
{
    return static_cast<int>((std::chrono::sys_days{later} - std::chrono::sys_days{earlier}).count());
}

Date plus_days(Date day, int days) { return std::chrono::sys_days{day} + std::chrono::days{days}; }

std::chrono::weekday weekday_of(Date day) { return std::chrono::weekday{std::chrono::sys_days{day}}; }

Date Moment::day() const { return std::chrono::floor<std::chrono::days>(local_time(*this)); }

std::chrono::minutes Moment::minute_of_day() const
{
    const auto local = local_time(*this);
    return std::chrono::floor<std::chrono::minutes>(local - std::chrono::floor<std::chrono::days>(local));
}

std::optional<Moment> moment_from(std::string_view iso)
{
    if (iso.size() != 25 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':' || iso[22] != ':')
        return std::nullopt;
    const auto day = date_from(iso.substr(0, 10));
    const auto hour = digits_below(iso.substr(11, 2), 24);
    const auto minute = digits_below(iso.substr(14, 2), 60);
    const auto second = digits_below(iso.substr(17, 2), 60);
    const auto offset_hour = digits_below(iso.substr(20, 2), 24);
    const auto offset_minute = digits_below(iso.substr(23, 2), 60);
    const bool east = iso[19] == '+', west = iso[19] == '-';
    if (!day || !hour || !minute || !second || !offset_hour || !offset_minute || (!east && !west))
        return std::nullopt;
    const auto offset = std::chrono::hours{*offset_hour} + std::chrono::minutes{*offset_minute};
    const std::chrono::minutes signed_offset = west ? -offset : offset;
    const auto local = std::chrono::sys_days{*day} + std::chrono::hours{*hour} +
                       std::chrono::minutes{*minute} + std::chrono::seconds{*second};
    return Moment{local - signed_offset, signed_offset};
}

std::string to_iso(const Moment& moment)
{
    const auto local = local_time(moment);
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time{local - midnight};
    const auto offset = static_cast<int>(std::chrono::abs(moment.offset).count());
    std::string text = to_iso(Date{midnight}) + "T00:00:00+00:00";
    put_digits(text, 11, 2, static_cast<int>(time.hours().count()));
    put_digits(text, 14, 2, static_cast<int>(time.minutes().count()));
    put_digits(text, 17, 2, static_cast<int>(time.seconds().count()));
    if (moment.offset.count() < 0) text[19] = '-';
    put_digits(text, 20, 2, offset / 60);
    put_digits(text, 23, 2, offset % 60);
    return text;
}

} // namespace trygg
