#pragma once

#include "core/train/evaluation.h"

#include <string>

namespace saccade {

/// The captions of an evaluation with their attention, as bytes for another process of the same program.
std::string captionBytes(const Evaluation& evaluation);

/// Adds them to another. Throws Error for bytes that are not whole.
void addCaptions(Evaluation& evaluation, const std::string& bytes);

} // namespace saccade
