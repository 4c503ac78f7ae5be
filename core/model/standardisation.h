#pragma once

#include <torch/nn/modules/batchnorm.h>

#include <functional>

namespace saccade {

/// Sums numbers over the processes that train together, in place: float64 on the CPU.
using SumOverProcesses = std::function<void(torch::Tensor& numbers)>;

/// Features after a ReLU are positive: most of a cell's vector is the mean over all cells of all images, and
/// little of it distinguishes them. With mean 0 and deviation 1 in every channel, attention and decoder learn
/// from the difference at once.
torch::nn::BatchNorm1d standardisation(int channels);

/// `features` [batch, channels, rows, columns] -> float [batch, rows, columns, channels], standardised;
/// features in channels_last order are not copied first. In training with `sum`, mean and deviation are those
/// of the batches of all processes, and no gradient reaches the features.
torch::Tensor standardised(const torch::Tensor& features, torch::nn::BatchNorm1d& norm,
                           const SumOverProcesses& sum = {});

/// Takes part in the sums of the others without a batch.
void standardiseNothing(torch::nn::BatchNorm1d& norm, const SumOverProcesses& sum);

} // namespace saccade
