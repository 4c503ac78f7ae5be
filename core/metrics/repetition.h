#pragma once

#include "core/metrics/ngrams.h"

namespace saccade {

/// The share of captions that another one already said, 1 - distinct captions / captions: 0 when all differ,
/// near 1 for a model that says the same of every image. 0 for no captions.
double captionRepetition(const std::vector<Tokens>& captions);

} // namespace saccade
