#pragma once

#include "core/explain/word_question.h"
#include "core/result/gaze_answer.h"

#include <vector>

namespace saccade {

/// What becomes of the word in question if the model looks at it as `gaze` says ([rows x columns], not
/// negative, one above 0). `seen`: Captioner::see() of the image. Throws Error for a gaze of another size.
GazeAnswer lookElsewhere(Captioner& captioner, const DecoderMemory& seen,
                         const std::vector<std::int64_t>& words, const std::vector<float>& gaze,
                         int alternatives);

} // namespace saccade
