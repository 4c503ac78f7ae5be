#pragma once

#include "core/captioner/captioner.h"

#include <memory>
#include <vector>

namespace saccade {

/// The captioner with a vocabulary that begins with its own and goes on with other words. What it has learned
/// stays; the added words start at random, with the output bias that `log_frequency` [vocabulary] gives them.
/// Throws Error where the vocabulary does not begin with the captioner's.
std::shared_ptr<Captioner> withAddedWords(Captioner& captioner, const Vocabulary& vocabulary,
                                          const std::vector<float>& log_frequency);

} // namespace saccade
