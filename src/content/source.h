#pragma once

#include "shared/id.h"

#include <map>
#include <set>
#include <string>

namespace trygg::content {

/// A reference that the content rests on; author and title as printed, or as they are told in the language shown.
struct Source {
    std::string author, title;
    int year = 0;
    /// Its digital object identifier; empty where none is known for certain.
    std::string doi{};
    /// Nobody has seen the publication: its title describes it.
    bool unconfirmed = false;
    /// The articles and other parts of the content that name it.
    std::set<std::string> used_in{};
    friend bool operator==(const Source&, const Source&) = default;
};

using Sources = std::map<SourceId, Source>;

} // namespace trygg::content
