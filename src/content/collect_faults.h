#pragma once

#include "shared/fault.h"

#include <optional>

namespace trygg::content {

/// What `read` gives; where it throws ContentError, nothing, and its faults are added to `faults`.
template <class Read> auto collect_faults(Faults& faults, Read read) -> std::optional<decltype(read())>
{
    try {
        return read();
    } catch (const ContentError& error) {
        faults.insert(faults.end(), error.faults().begin(), error.faults().end());
        return std::nullopt;
    }
}

} // namespace trygg::content
