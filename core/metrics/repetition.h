#pragma once

#include "core/metrics/ngrams.h"

namespace saccade {

/// The share of captions that repeat an earlier one, 1 - distinct captions / captions: 0 if all differ, near
/// 1 for a model that says the same about every image. 0 for no captions.
double captionRepetition(const std::vector<Tokens>& captions);

} // namespace saccade
