#pragma once

#include "core/result/caption_result.h"
#include "core/result/decode_options.h"
#include "core/result/search_step.h"
#include "core/result/search_tree.h"
#include "core/search/decoder_ensemble.h"

#include <vector>

namespace saccade {

class Vocabulary;

/// Decodes a batch of images by the method of the options: the live hypotheses of all images are one step of
/// the decoder, and an image takes no rows once it is done. Rows are grouped by image, in the order of the
/// batch. Large tensors stay on their device; gradients and dropout are off.
///
/// Diverse beam search (Vijayakumar et al. 2018, "Diverse Beam Search: Decoding Diverse Solutions from Neural
/// Sequence Models", algorithm 1, with Hamming diversity): the groups choose one after another, and a word
/// loses `diversity` for each hypothesis of the earlier ones that has just taken it. As in the authors' code
/// the losses of a hypothesis add up; they count in what is kept, not in the score. A caption that
/// several groups find is given once.
///
/// Sampling draws a word for each of `samples` hypotheses (see drawWord()). The random numbers of an image
/// depend on the seed alone, so its captions do not depend on the batch.
///
/// Returns one list per image, best score first, never empty, with `options.hypotheses` captions (0: the beam
/// or the samples) or as many as were found. Log probabilities are the model's own, in a beam search at the
/// temperature of the options, whatever the constraints. If no hypothesis of an image ends, those cut by the
/// maximum length or the callback are returned with `finished` false; so are sampled ones that are cut.
/// `trees`, if given, receives what was considered, one tree per image.
///
/// Throws Error for invalid options, a prefix word that the vocabulary does not have, a gaze of another size
/// than the grid, and a vocabulary that does not fit the decoder.
std::vector<std::vector<Hypothesis>> searchCaptions(DecoderEnsemble& decoders, const Vocabulary& vocabulary,
                                                    const DecodeOptions& options,
                                                    const StepCallback& callback = {},
                                                    std::vector<SearchTree>* trees = nullptr);

/// The same with one decoder.
std::vector<std::vector<Hypothesis>> searchCaptions(Decoder& decoder, const DecoderMemory& memory,
                                                    const Vocabulary& vocabulary,
                                                    const DecodeOptions& options,
                                                    const StepCallback& callback = {},
                                                    std::vector<SearchTree>* trees = nullptr);

} // namespace saccade
