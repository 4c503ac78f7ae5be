#include "core/explain/context_space.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {
namespace {

/// Rows of length 1; those that are next to nothing become 0.
torch::Tensor ofLengthOne(const torch::Tensor& rows) {
    const torch::Tensor lengths = rows.norm(2, 1, true);
    return torch::where(lengths > 1e-6, rows / lengths.clamp_min(1e-6), torch::zeros_like(rows));
}

} // namespace

ContextSpace ContextSpace::fit(const torch::Tensor& contexts, std::int64_t dimensions) {
    const torch::NoGradGuard no_gradients;
    const torch::Tensor values = ofLengthOne(contexts.to(torch::kCPU, torch::kDouble));
    const torch::Tensor centre = values.mean(0);
    const torch::Tensor centred = values - centre;
    const auto [variances, vectors] = torch::linalg_eigh(centred.t().matmul(centred)); // ascending
    const std::int64_t channels = values.size(1), count = std::min(dimensions, channels);
    return {centre.to(torch::kFloat),
            vectors.narrow(1, channels - count, count).flip({1}).t().contiguous().to(torch::kFloat)};
}

torch::Tensor ContextSpace::of(const torch::Tensor& contexts) const {
    const torch::NoGradGuard no_gradients;
    const torch::Tensor values = ofLengthOne(contexts.to(torch::kCPU, torch::kFloat));
    return ofLengthOne((values - centre).matmul(components.t()));
}

} // namespace saccade
