#include "content/text_book.h"

namespace trygg::content {

const std::string& TextBook::phrase(const std::string& path) const
{
    static const std::string none;
    const auto found = phrases.find(path);
    return found == phrases.end() ? none : found->second;
}

std::vector<std::string> TextBook::phrases_at(const std::string& path) const
{
    std::vector<std::string> list;
    for (auto found = phrases.find(path + "/0"); found != phrases.end();
         found = phrases.find(path + "/" + std::to_string(list.size())))
        list.push_back(found->second);
    return list;
}

} // namespace trygg::content
