#include "core/model/standardisation.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {
namespace {

/// Over the cells of all processes, of each channel.
struct Moments {
    torch::Tensor mean;     ///< float64 [channels]
    torch::Tensor variance; ///< float64 [channels]
    double cells = 0;
};

/// `cells` float [cells, channels], perhaps none.
Moments momentsOfAll(const torch::Tensor& cells, const SumOverProcesses& sum) {
    const std::int64_t channels = cells.size(1);
    const torch::Tensor exact = cells.to(torch::kDouble);
    torch::Tensor sums = torch::cat({exact.sum(0), exact.square().sum(0),
                                     torch::full({1}, static_cast<double>(cells.size(0)), exact.options())})
                             .to(torch::kCPU);
    sum(sums);
    Moments all;
    all.cells = sums[2 * channels].item<double>();
    all.mean = sums.narrow(0, 0, channels) / all.cells;
    all.variance = (sums.narrow(0, channels, channels) / all.cells - all.mean.square()).clamp_min(0);
    return all;
}

/// As BatchNorm1d does: with the unbiased variance.
void updateRunning(torch::nn::BatchNorm1d& norm, const Moments& batch) {
    const double momentum = norm->options.momentum().value_or(0.1);
    const double unbiased = batch.cells / std::max(batch.cells - 1, 1.0);
    norm->running_mean.lerp_(batch.mean.to(norm->running_mean.options()), momentum);
    norm->running_var.lerp_((batch.variance * unbiased).to(norm->running_var.options()), momentum);
    norm->num_batches_tracked += 1;
}

} // namespace

torch::nn::BatchNorm1d standardisation(int channels) {
    return torch::nn::BatchNorm1d(torch::nn::BatchNormOptions(channels).affine(false));
}

torch::Tensor standardised(const torch::Tensor& features, torch::nn::BatchNorm1d& norm,
                           const SumOverProcesses& sum) {
    const torch::Tensor last = features.to(torch::kFloat).permute({0, 2, 3, 1}).contiguous();
    if (!sum || !norm->is_training())
        return norm(last.flatten(0, 2)).view(last.sizes());
    const torch::NoGradGuard no_gradients;
    const torch::Tensor cells = last.flatten(0, 2);
    const Moments all = momentsOfAll(cells, sum);
    updateRunning(norm, all);
    const torch::Tensor scale = (all.variance + norm->options.eps()).rsqrt();
    return ((cells - all.mean.to(cells.options())) * scale.to(cells.options())).view(last.sizes());
}

void standardiseNothing(torch::nn::BatchNorm1d& norm, const SumOverProcesses& sum) {
    const torch::NoGradGuard no_gradients;
    const Moments all = momentsOfAll(torch::empty({0, norm->running_mean.size(0)}), sum);
    if (all.cells > 0)
        updateRunning(norm, all);
}

} // namespace saccade
