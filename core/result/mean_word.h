#pragma once

#include "core/result/caption_word.h"

#include <vector>

namespace saccade {

/// A word whose maps are the mean over these words, of which there is at least one. Throws Error where their
/// maps differ in size.
CaptionWord meanWord(const std::vector<CaptionWord>& words);

} // namespace saccade
