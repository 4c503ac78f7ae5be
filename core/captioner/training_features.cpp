#include "core/captioner/training_features.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace saccade {

Percentiles percentilesOf(std::vector<double> distances) {
    std::sort(distances.begin(), distances.end());
    Percentiles percentiles{};
    const std::size_t last = distances.size() - 1;
    for (std::size_t i = 0; i < percentiles.size(); ++i) {
        const double place = static_cast<double>(i * last) / static_cast<double>(percentiles.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        percentiles[i] = std::lerp(distances[below], distances[std::min(below + 1, last)],
                                   place - static_cast<double>(below));
    }
    return percentiles;
}

double quantileOf(double distance, const Percentiles& percentiles) {
    const auto above = std::upper_bound(percentiles.begin(), percentiles.end(), distance);
    if (above == percentiles.begin())
        return 0;
    if (above == percentiles.end())
        return 1;
    const double below = *std::prev(above);
    const auto whole = static_cast<double>(std::distance(percentiles.begin(), above) - 1);
    return (whole + (distance - below) / (*above - below)) / static_cast<double>(percentiles.size() - 1);
}

torch::Tensor resizedGrid(const torch::Tensor& grid, cv::Size from, cv::Size to) {
    if (from == to)
        return grid;
    const torch::Tensor image = grid.t().reshape({1, grid.size(1), from.height, from.width});
    return at::upsample_bilinear2d(image, {to.height, to.width}, false).flatten(2)[0].t().contiguous();
}

torch::Tensor TrainingFeatures::meanGrid(int of_rows, int of_columns) const {
    return resizedGrid(mean_grid, {columns, rows}, {of_columns, of_rows});
}

std::vector<Familiarity> TrainingFeatures::familiarity(const torch::Tensor& grid) const {
    const torch::Tensor pooled = grid.mean(1);
    std::vector<Familiarity> nearest;
    for (const FeatureKind& kind : kinds) {
        const std::vector<double> distances = kind.distance.of(pooled);
        for (std::size_t image = 0; image < distances.size(); ++image) {
            const Familiarity here{distances[image], quantileOf(distances[image], kind.held_out)};
            if (image == nearest.size())
                nearest.push_back(here);
            else if (here.quantile < nearest[image].quantile)
                nearest[image] = here;
        }
    }
    return nearest;
}

TrainingFeatures TrainingFeatures::to(torch::Device device) const {
    TrainingFeatures moved = *this;
    moved.mean_grid = mean_grid.to(device);
    for (FeatureKind& kind : moved.kinds) {
        kind.distance.centre = kind.distance.centre.to(device);
        kind.distance.components = kind.distance.components.to(device);
    }
    return moved;
}

LearnedFrom TrainingFeatures::learnedFrom() const {
    LearnedFrom all;
    all.scenes = true;
    for (const FeatureKind& kind : kinds) {
        all.images += kind.images.images;
        all.scenes = all.scenes && kind.images.scenes;
        for (const std::string& name : kind.images.datasets)
            if (std::find(all.datasets.begin(), all.datasets.end(), name) == all.datasets.end())
                all.datasets.push_back(name);
    }
    return all;
}

} // namespace saccade
