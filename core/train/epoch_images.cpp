#include "core/train/epoch_images.h"

#include "core/base/groups.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace saccade {
namespace {

std::size_t shownOf(const WeightedImages& group) {
    return static_cast<std::size_t>(std::llround(group.weight * static_cast<double>(group.images.size())));
}

/// Images of one shape beside each other, otherwise in the same order. Whether there are several shapes.
bool sortByShape(std::vector<std::size_t>& images, const std::function<cv::Size(std::size_t)>& shapes) {
    std::vector<cv::Size> of_images;
    for (const std::size_t image : images)
        of_images.push_back(shapes(image));
    const auto groups = groupsOfEqual(of_images);
    const std::vector<std::size_t> before = std::exchange(images, {});
    for (const std::vector<std::size_t>& group : groups)
        for (const std::size_t position : group)
            images.push_back(before[position]);
    return groups.size() > 1;
}

} // namespace

std::size_t imagesPerEpoch(const TrainingData& data) {
    return std::accumulate(data.weighted.begin(), data.weighted.end(), std::size_t{0},
                           [](std::size_t sum, const WeightedImages& group) { return sum + shownOf(group); });
}

std::vector<std::vector<std::size_t>> epochBatches(const TrainingData& data, std::size_t batch_images,
                                                   std::uint64_t seed, int epoch,
                                                   const std::function<cv::Size(std::size_t)>& shapes) {
    Random random(Random(seed).next() + static_cast<std::uint64_t>(epoch));
    std::vector<std::size_t> shown;
    for (const WeightedImages& group : data.weighted) {
        std::vector<std::size_t> order = group.images;
        const std::size_t count = shownOf(group);
        if (count % order.size() != 0)
            random.shuffle(order); // which ones appear once more than the others
        for (std::size_t i = 0; i < count; ++i)
            shown.push_back(order[i % order.size()]);
    }
    random.shuffle(shown);
    if (data.sorted)
        std::stable_sort(shown.begin(), shown.end(), [&data](std::size_t a, std::size_t b) {
            return data.captions[a].front() < data.captions[b].front();
        });
    const bool differ = shapes && sortByShape(shown, shapes);
    std::vector<std::vector<std::size_t>> batches;
    for (std::size_t first = 0; first < shown.size(); first += batch_images) {
        const std::size_t last = std::min(shown.size(), first + batch_images);
        batches.emplace_back(shown.begin() + static_cast<std::ptrdiff_t>(first),
                             shown.begin() + static_cast<std::ptrdiff_t>(last));
    }
    if (differ && !data.sorted)
        random.shuffle(batches);
    return batches;
}

} // namespace saccade
