#include "core/result/attention_grid.h"

#include "core/base/error.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

void checkMaps(const AttentionMaps& attention) {
    const auto [maps, rows, columns, weights, layers] = attention;
    if (maps < 1 || rows < 1 || columns < 1 || layers < 1 || maps % layers != 0 ||
        weights.size() / static_cast<std::size_t>(rows) / static_cast<std::size_t>(columns) !=
            static_cast<std::size_t>(maps) ||
        weights.size() % (static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)) != 0)
        throw Error(say("The attention holds %1 weights, which are not %2 maps of %3 x %4.", weights.size(),
                        maps, rows, columns));
    if (!std::all_of(weights.begin(), weights.end(), [](float w) { return std::isfinite(w) && w >= 0; }))
        throw Error(say("An attention weight is negative or not finite."));
}

void checkChoice(const AttentionMaps& attention, const MapChoice& choice) {
    const auto exists = [](int index, int count) {
        return index == MapChoice::all || (index >= 0 && index < count);
    };
    if (!exists(choice.layer, attention.layers) || !exists(choice.head, attention.heads()))
        throw Error(
            say("There is no attention for layer %1, head %2; the word has %3 layers with %4 heads each.",
                choice.layer + 1, choice.head + 1, attention.layers, attention.heads()));
}

} // namespace

cv::Mat attentionGrid(const AttentionMaps& attention, const MapChoice& choice) {
    checkMaps(attention);
    checkChoice(attention, choice);
    const auto is_chosen = [&](int map) {
        return (choice.layer == MapChoice::all || map / attention.heads() == choice.layer) &&
               (choice.head == MapChoice::all || map % attention.heads() == choice.head);
    };
    const bool maximum = choice.of == MapChoice::Of::Maximum;
    const std::size_t cells = attention.weights.size() / static_cast<std::size_t>(attention.maps);
    cv::Mat grid = cv::Mat::zeros(attention.rows, attention.columns, CV_32F);
    for (int map = 0; map < attention.maps; ++map)
        if (is_chosen(map))
            std::transform(grid.begin<float>(), grid.end<float>(),
                           attention.weights.begin() +
                               static_cast<std::ptrdiff_t>(static_cast<std::size_t>(map) * cells),
                           grid.begin<float>(),
                           [maximum](float a, float b) { return maximum ? std::max(a, b) : a + b; });
    if (!maximum) {
        const int layers = choice.layer == MapChoice::all ? attention.layers : 1;
        const int heads = choice.head == MapChoice::all ? attention.heads() : 1;
        return grid / (layers * heads);
    }
    const double sum = cv::sum(grid)[0];
    return sum > 0 ? cv::Mat(grid / sum) : grid;
}

} // namespace saccade
