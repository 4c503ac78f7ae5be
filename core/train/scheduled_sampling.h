#pragma once

#include "core/model/decoder.h"

namespace saccade {

/// Scheduled sampling (Bengio et al. 2015), all words at once (Mihaylova, Martins 2019): the decoder first
/// reads the captions, then each input word is replaced, with the given probability, by one sampled from its
/// prediction at that place, so that training meets the decoder's own mistakes. The first word and the
/// targets stay the same.
///
/// `forced`: the decoder's output for `batch`. Draws from LibTorch's generator.
CaptionBatch withOwnWords(const CaptionBatch& batch, const TeacherForced& forced, double probability);

/// The probability at a step: rises linearly from 0 at the first to `final` at the last of `steps`.
double samplingProbability(double final, std::int64_t step, std::int64_t steps);

} // namespace saccade
