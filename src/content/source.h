#pragma once

#include "shared/id.h"

#include <map>
#include <string>

namespace trygg::content {

/// A reference that the content rests on.
struct Source {
    std::string author, title;
    int year = 0;
    friend bool operator==(const Source&, const Source&) = default;
};

using Sources = std::map<SourceId, Source>;

} // namespace trygg::content
