#include "core/captioner/feature_distance.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

constexpr std::int64_t maximum_components = 64;
constexpr std::int64_t images_per_component = 4; // fewer would fit the noise of the sample
/// Of the mean variance: a direction in which the set does not vary at all is not infinitely strict.
constexpr double least_variance = 1e-6;

} // namespace

FeatureDistance FeatureDistance::fit(const torch::Tensor& pooled) {
    const torch::NoGradGuard no_gradients;
    const torch::Tensor values = pooled.to(torch::kCPU, torch::kDouble);
    const std::int64_t images = values.size(0), channels = values.size(1);
    const torch::Tensor centre = values.mean(0);
    const torch::Tensor centred = values - centre;
    const torch::Tensor covariance = centred.t().matmul(centred) / static_cast<double>(images - 1);
    const auto [variances, vectors] = torch::linalg_eigh(covariance); // ascending
    const std::int64_t count = std::max<std::int64_t>(
        0, std::min({maximum_components, images / images_per_component, channels - 1}));

    const double total = covariance.trace().item<double>();
    const double least =
        std::max(least_variance * total / static_cast<double>(channels), 1e-12); // all images are equal
    FeatureDistance distance;
    distance.centre = centre.to(torch::kFloat);
    distance.components =
        vectors.narrow(1, channels - count, count).flip({1}).t().contiguous().to(torch::kFloat);
    double explained = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const double variance = variances[channels - 1 - i].item<double>();
        explained += variance;
        distance.deviations.push_back(std::sqrt(std::max(variance, least)));
    }
    distance.rest = std::sqrt(std::max((total - explained) / static_cast<double>(channels - count), least));
    return distance;
}

std::vector<double> FeatureDistance::of(const torch::Tensor& pooled) const {
    const torch::NoGradGuard no_gradients;
    const torch::Tensor centred = pooled - centre;
    const torch::Tensor along = centred.matmul(components.t());
    const torch::Tensor scaled =
        along / torch::tensor(deviations, torch::kDouble).to(along.device(), along.scalar_type());
    const torch::Tensor outside = (centred.square().sum(1) - along.square().sum(1)).clamp_min(0);
    const torch::Tensor squares =
        (scaled.square().sum(1) + outside / (rest * rest)) / static_cast<double>(centre.numel());
    const torch::Tensor distances = squares.sqrt().to(torch::kCPU, torch::kDouble).contiguous();
    return {distances.data_ptr<double>(), distances.data_ptr<double>() + distances.numel()};
}

} // namespace saccade
