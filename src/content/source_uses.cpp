#include "content/source_uses.h"

namespace trygg::content {

Faults source_use_faults(const Sources& sources, const SourceUses& uses, const std::set<std::string>& unread,
                         const std::string& file)
{
    Faults faults;
    for (const auto& [id, source] : sources) {
        const auto found = uses.find(id);
        const std::set<std::string> used = found == uses.end() ? std::set<std::string>{} : found->second;
        for (const std::string& place : source.used_in)
            if (!unread.contains(place) && !used.contains(place))
                faults.push_back({file, "/sources", id.text() + " says that it is used in " + place + ", which does not name it"});
        for (const std::string& place : used)
            if (!source.used_in.contains(place))
                faults.push_back({file, "/sources", place + " names " + id.text() + ", whose used_in does not say so"});
    }
    return faults;
}

} // namespace trygg::content
