#pragma once

#include "core/captioner/captioner.h"
#include "core/result/word_trace.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace saccade {

/// Reads the words before the last one and records the step that predicts it. `words`: ids of the caption up
/// to the word in question, which is last; `alternatives`: how many of the most probable words are given. The
/// change concerns that step alone. Of the first image of the memory. Throws Error for a change out of bounds
/// and without words.
WordTrace traceWord(Captioner& captioner, const DecoderMemory& seen, const std::vector<std::int64_t>& words,
                    const TraceChange& change = {}, std::size_t alternatives = 10);

} // namespace saccade
