#pragma once

#include "core/captioner/captioner.h"

#include <memory>
#include <vector>

namespace saccade {

/// The captioner with an extended vocabulary, which begins with its own words. What it has learned is kept;
/// the added words start at random, with the output bias given by `log_frequency` [vocabulary]. Throws Error
/// if the vocabulary does not begin with the captioner's.
std::shared_ptr<Captioner> withAddedWords(Captioner& captioner, const Vocabulary& vocabulary,
                                          const std::vector<float>& log_frequency);

} // namespace saccade
