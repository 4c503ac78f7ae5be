#pragma once

#include "core/captioner/captioner.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace saccade {

/// A model whose weights are the mean of those in several model files ("model soup", Wortsman et al. 2022).
/// Trainings that start from one model and differ in their seed or options end close to each other, and their
/// mean is often better than any of them, at the cost of one. Everything else is taken from the first file;
/// its training features only where all encoders are equal.
/// Throws FileError for a file that readModel() refuses, and for models with different vocabularies or sizes,
/// whose mean has no meaning. `files`: one or more.
std::shared_ptr<Captioner> readAverage(const std::vector<std::filesystem::path>& files,
                                       torch::Device device = torch::kCPU);

} // namespace saccade
