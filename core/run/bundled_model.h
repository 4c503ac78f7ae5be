#pragma once

#include "core/run/train_options.h"

#include <filesystem>

namespace saccade {

/// The kind of encoder that a model file has; empty where it cannot be read.
std::string encoderOf(const std::filesystem::path& model);

/// Puts the file of the bundled model in the place of "bundled". In `initial_model` it must be there: throws
/// Error where it is not. In `encoder_weights` nothing takes its place where that model has another encoder,
/// or cannot be read, or the options leave the encoder to an `initial_model`. Any other value stays. A new
/// training thus starts from what has seen photographs, so that a few of one's own are enough.
void resolveBundledModel(TrainOptions& options, const std::filesystem::path& bundled_model);

} // namespace saccade
