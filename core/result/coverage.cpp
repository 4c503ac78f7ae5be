#include "core/result/coverage.h"

#include "core/result/attention_grid.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace saccade {

std::vector<float> summedMaps(const std::vector<CaptionWord>& words, const std::vector<bool>& picked) {
    cv::Mat sum;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!picked[i] || words[i].attention.maps == 0)
            continue;
        const cv::Mat map = attentionGrid(words[i].attention);
        sum = sum.empty() ? map.clone() : cv::Mat(sum + map);
    }
    if (sum.empty())
        return {};
    const double total = std::accumulate(sum.begin<float>(), sum.end<float>(), 0.0);
    if (total > 0)
        sum /= total;
    return {sum.begin<float>(), sum.end<float>()};
}

double smallestAreaWith(std::span<const float> map, double share) {
    std::vector<float> weights(map.begin(), map.end());
    std::sort(weights.begin(), weights.end(), std::greater<>());
    const double wanted = share * std::accumulate(weights.begin(), weights.end(), 0.0);
    double held = 0;
    std::size_t cells = 0;
    constexpr double rounding = 1e-9;
    while (cells < weights.size() && held < wanted - rounding)
        held += static_cast<double>(weights[cells++]);
    return weights.empty() ? 0 : static_cast<double>(cells) / static_cast<double>(weights.size());
}

double areaBelowEven(std::span<const float> map, double times) {
    if (map.empty())
        return 0;
    const double sum = std::accumulate(map.begin(), map.end(), 0.0);
    const double even = sum / static_cast<double>(map.size());
    const auto below = std::count_if(
        map.begin(), map.end(), [&](float weight) { return static_cast<double>(weight) < times * even; });
    return static_cast<double>(below) / static_cast<double>(map.size());
}

} // namespace saccade
