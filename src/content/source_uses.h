#pragma once

#include "content/source.h"
#include "shared/fault.h"

#include <map>
#include <set>
#include <string>

namespace trygg::content {

/// What names each source: articles by their ids, and triage, exercises, treatments and imaging.
using SourceUses = std::map<SourceId, std::set<std::string>>;

/// Where `used_in` of a source says other than `uses`; `file` holds the sources. Of the places in `unread` it is not known
/// what they name.
[[nodiscard]] Faults source_use_faults(const Sources& sources, const SourceUses& uses, const std::set<std::string>& unread,
                                       const std::string& file);

} // namespace trygg::content
