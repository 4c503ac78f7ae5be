#include "core/result/map_agreement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace saccade {
namespace {

/// The cells of a map, the largest value first.
std::vector<std::size_t> descending(std::span<const float> map) {
    std::vector<std::size_t> cells(map.size());
    std::iota(cells.begin(), cells.end(), std::size_t{0});
    std::stable_sort(cells.begin(), cells.end(),
                     [map](std::size_t a, std::size_t b) { return map[a] > map[b]; });
    return cells;
}

/// The rank of each cell, from 0; equal values share their mean.
std::vector<double> meanRanks(std::span<const float> map) {
    const std::vector<std::size_t> cells = descending(map);
    std::vector<double> ranks(map.size());
    for (std::size_t begin = 0; begin < cells.size();) {
        std::size_t end = begin + 1;
        while (end < cells.size() && map[cells[end]] == map[cells[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[cells[i]] = static_cast<double>(begin + end - 1) / 2;
        begin = end;
    }
    return ranks;
}

std::vector<bool> topCells(std::span<const float> map, std::size_t count) {
    std::vector<bool> inside(map.size());
    const std::vector<std::size_t> cells = descending(map);
    for (std::size_t i = 0; i < count; ++i)
        inside[cells[i]] = map[cells[i]] > 0;
    return inside;
}

} // namespace

double rankCorrelation(std::span<const float> first, std::span<const float> second) {
    const std::vector<double> a = meanRanks(first), b = meanRanks(second);
    const double middle = (static_cast<double>(a.size()) - 1) / 2;
    double both = 0, of_a = 0, of_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - middle) * (b[i] - middle);
        of_a += (a[i] - middle) * (a[i] - middle);
        of_b += (b[i] - middle) * (b[i] - middle);
    }
    return of_a > 0 && of_b > 0 ? both / std::sqrt(of_a * of_b) : 0;
}

double topOverlap(std::span<const float> first, std::span<const float> second, double share) {
    const auto count = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::lround(share * static_cast<double>(first.size()))));
    const std::vector<bool> a = topCells(first, count), b = topCells(second, count);
    std::size_t both = 0, either = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += a[i] && b[i] ? 1 : 0;
        either += a[i] || b[i] ? 1 : 0;
    }
    return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

} // namespace saccade
