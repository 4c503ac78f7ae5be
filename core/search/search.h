#pragma once

#include "core/result/caption_result.h"
#include "core/result/decode_options.h"
#include "core/result/search_step.h"
#include "core/result/search_tree.h"

#include <vector>

namespace saccade {

class Decoder;
struct DecoderMemory;
class Vocabulary;

/// Beam search over a batch of images: the live hypotheses of all images are one step of the decoder, and an
/// image takes no rows once it is done. Rows are grouped by image, in the order of the batch. Large tensors
/// stay on their device; gradients and dropout are off.
///
/// Returns one list per image, best first, never empty, with `options.hypotheses` (0: `options.beam`)
/// captions or as many as were found. Log probabilities are the model's own at the temperature of the
/// options, whatever the constraints. If no
/// hypothesis of an image ends, those cut by the maximum length or the callback are returned with `finished`
/// false. `trees`, if given, receives what was considered, one tree per image.
///
/// Throws Error for invalid options, a prefix word that the vocabulary does not have, a gaze of another size
/// than the grid, and a vocabulary that does not fit the decoder.
std::vector<std::vector<Hypothesis>> searchCaptions(Decoder& decoder, const DecoderMemory& memory,
                                                    const Vocabulary& vocabulary,
                                                    const DecodeOptions& options,
                                                    const StepCallback& callback = {},
                                                    std::vector<SearchTree>* trees = nullptr);

} // namespace saccade
