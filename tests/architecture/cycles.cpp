#include "architecture/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace trygg::house {
namespace {

using Graph = std::map<std::string, std::set<std::string>>;

std::string component_of(const std::string& path)
{
    return path.substr(0, path.rfind('.'));
}

Graph graph_of(const SourceTree& tree)
{
    Graph graph;
    for (const SourceFile& file : tree) {
        if (!file.is_cpp() || room_of(file.path).empty()) continue;
        const std::string component = component_of(file.path);
        auto& uses = graph[component];
        for (const Include& include : file.includes) {
            const std::string target = target_of(include);
            if (include.quoted && find(tree, target) != nullptr && component_of(target) != component)
                uses.insert(component_of(target));
        }
    }
    return graph;
}

/// Follows every path once; a component met again while it is still on the path closes a cycle.
class Walk {
public:
    explicit Walk(const Graph& graph) : graph_{graph} {}

    Violations run()
    {
        for (const auto& [component, uses] : graph_) visit(component);
        return std::move(found_);
    }

private:
    void visit(const std::string& component)
    {
        if (const auto begin = std::ranges::find(path_, component); begin != path_.end()) return close(begin);
        if (!done_.insert(component).second) return;
        path_.push_back(component);
        if (const auto node = graph_.find(component); node != graph_.end())
            for (const std::string& next : node->second) visit(next);
        path_.pop_back();
    }
    void close(std::vector<std::string>::const_iterator begin)
    {
        std::string cycle = "cycle: ";
        for (auto at = begin; at != path_.cend(); ++at) cycle += *at + " -> ";
        found_.push_back(cycle + *begin);
    }

    const Graph& graph_;
    std::vector<std::string> path_;
    std::set<std::string> done_;
    Violations found_;
};

} // namespace

Violations cycles(const SourceTree& tree)
{
    const Graph graph = graph_of(tree);
    return Walk{graph}.run();
}

} // namespace trygg::house
