#include "core/result/attention_grid.h"

#include "core/base/error.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace saccade {

cv::Mat attentionGrid(const AttentionMaps& attention, int map) {
    const auto [maps, rows, columns, weights] = attention;
    if (maps < 1 || rows < 1 || columns < 1 ||
        weights.size() / static_cast<std::size_t>(rows) / static_cast<std::size_t>(columns) !=
            static_cast<std::size_t>(maps) ||
        weights.size() % (static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)) != 0)
        throw Error(say("The attention holds %1 weights, which are not %2 maps of %3 x %4.", weights.size(),
                        maps, rows, columns));
    if (map != mean_of_maps && (map < 0 || map >= maps))
        throw Error(say("There is no attention map %1; the word has %2.", map, maps));
    if (!std::all_of(weights.begin(), weights.end(), [](float w) { return std::isfinite(w) && w >= 0; }))
        throw Error(say("An attention weight is negative or not finite."));

    const std::size_t cells = weights.size() / static_cast<std::size_t>(maps);
    const int first = map == mean_of_maps ? 0 : map;
    const int last = map == mean_of_maps ? maps - 1 : map;
    cv::Mat grid = cv::Mat::zeros(rows, columns, CV_32F);
    for (int m = first; m <= last; ++m)
        std::transform(grid.begin<float>(), grid.end<float>(),
                       weights.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(m) * cells),
                       grid.begin<float>(), std::plus<>());
    return grid / (last - first + 1);
}

} // namespace saccade
