#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace saccade {

/// The positions of equal values, in the order in which each value first appears; ascending in each group.
template <typename Value>
std::vector<std::vector<std::size_t>> groupsOfEqual(const std::vector<Value>& values) {
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const auto& group) { return values[group.front()] == values[i]; });
        if (same == groups.end())
            groups.push_back({i});
        else
            same->push_back(i);
    }
    return groups;
}

} // namespace saccade
