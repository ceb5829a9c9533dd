#pragma once

#include "shared/fault.h"

#include <optional>

namespace trygg::content {

/// What was read of a part of the content: whole where `faults` is empty, absent otherwise.
template <class Value> struct Reading {
    std::optional<Value> value;
    /// Every fault of its facts and its words.
    Faults faults;
};

} // namespace trygg::content
