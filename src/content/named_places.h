#pragma once

#include "shared/fault.h"

namespace trygg::content {

/// Adds to the places in `faults` the ids of what stands there, for people: "/blocks/8 (today)/action". The files are
/// read for it; what cannot be followed stays as it is.
void name_places(Faults& faults);

} // namespace trygg::content
