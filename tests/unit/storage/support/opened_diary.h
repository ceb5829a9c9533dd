#pragma once

#include "storage/open_diary.h"
#include "storage/opening.h"

#include <catch2/catch.hpp>

namespace trygg::test {

/// The diary that must have opened.
[[nodiscard]] inline storage::Diary whole(storage::Opened opened)
{
    REQUIRE(std::holds_alternative<storage::Diary>(opened));
    return std::get<storage::Diary>(std::move(opened));
}

/// What must be wrong with the diary.
[[nodiscard]] inline storage::Damage damage(storage::Opened opened)
{
    REQUIRE(std::holds_alternative<storage::Damage>(opened));
    return std::get<storage::Damage>(std::move(opened));
}

/// The fault that `act` throws; fails when it throws none.
template <class Act>
storage::StorageFault fault_of(Act act)
{
    try {
        act();
    } catch (const storage::StorageError& error) {
        return error.fault();
    }
    FAIL("nothing was thrown");
    return storage::StorageFault::refused;
}

[[nodiscard]] inline Moment moment(const char* iso) { return moment_from(iso).value(); }

inline const Moment kNow = moment("2026-11-02T18:05:00+01:00");

} // namespace trygg::test
