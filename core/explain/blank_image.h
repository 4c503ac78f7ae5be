#pragma once

#include "core/explain/word_question.h"
#include "core/result/word_sight.h"

#include <cstdint>
#include <string>
#include <vector>

namespace saccade {

/// What a model sees where there is no image.
struct BlankImage {
    DecoderMemory memory; ///< of one image
    Blank kind = Blank::Blurred;
};

/// The mean of the grids that the model learned from, if its file has it, with as many rows and columns as
/// `seen`, that of the image; the blurred image otherwise.
BlankImage blankImage(Captioner& captioner, const DecoderMemory& seen, const PreprocessedImage& image);

/// Whether each word of a given caption is seen or guessed: its log probability after the words before it
/// with the image and with the blank one, in one pass. `seen`: Captioner::see() of the image.
CaptionSight seenOrGuessed(Captioner& captioner, const DecoderMemory& seen, const PreprocessedImage& image,
                           const std::vector<std::string>& words);

} // namespace saccade
