#pragma once

#include "storage/diary.h"
#include "storage/generation.h"

#include <variant>

namespace trygg::storage {

/// The diary, or what is wrong with it.
using Opened = std::variant<Diary, Damage>;

} // namespace trygg::storage
