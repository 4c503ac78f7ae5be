#include "core/result/search_tree.h"

#include <algorithm>

namespace saccade {

std::vector<std::string> SearchTree::words(int node) const {
    std::vector<std::string> words;
    for (; node >= 0; node = nodes[static_cast<std::size_t>(node)].parent)
        words.push_back(nodes[static_cast<std::size_t>(node)].word.word);
    std::reverse(words.begin(), words.end());
    return words;
}

int SearchTree::depth(int node) const {
    return static_cast<int>(words(node).size()) - 1;
}

std::vector<int> SearchTree::path(const std::vector<std::string>& words) const {
    std::vector<int> path;
    int parent = -1;
    for (const std::string& word : words) {
        const auto next = std::find_if(nodes.begin(), nodes.end(), [&](const SearchNode& node) {
            return node.parent == parent && node.word.word == word;
        });
        if (next == nodes.end())
            break;
        parent = static_cast<int>(next - nodes.begin());
        path.push_back(parent);
    }
    return path;
}

} // namespace saccade
