#pragma once

#include "shared/id.h"

#include <map>
#include <set>
#include <string>

namespace trygg::content {

/// A reference that the content rests on.
struct Source {
    std::string author, title;
    int year = 0;
    /// The articles and other parts of the content that name it.
    std::set<std::string> used_in{};
    friend bool operator==(const Source&, const Source&) = default;
};

using Sources = std::map<SourceId, Source>;

} // namespace trygg::content
