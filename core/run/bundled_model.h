#pragma once

#include "core/run/train_options.h"

#include <filesystem>

namespace saccade {

/// The name of a model file's encoder; empty if it cannot be read.
std::string encoderOf(const std::filesystem::path& model);

/// Replaces the value "bundled" by the file of the bundled model. In `initial_model` the file must exist:
/// throws Error if it does not. In `encoder_weights`, "bundled" becomes empty if that model has another
/// encoder or cannot be read, or if the encoder comes from an `initial_model`. Any other value is kept. A new
/// training thus starts from an encoder trained on photographs, so that a few photographs are enough.
void resolveBundledModel(TrainOptions& options, const std::filesystem::path& bundled_model);

} // namespace saccade
