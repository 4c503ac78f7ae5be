#pragma once

#include "core/model/decoder.h"

namespace saccade {

struct CaptionLoss {
    torch::Tensor total;         ///< scalar: what is minimised
    torch::Tensor cross_entropy; ///< scalar, detached: mean negative log probability per word
};

/// Cross-entropy of a teacher-forced batch, averaged over words, with label smoothing (Szegedy et al. 2016:
/// `smoothing` of the mass spread over the vocabulary), plus the doubly stochastic term (Xu et al. 2015,
/// equation 14): `doubly_stochastic` times the mean over captions and positions of (1 - attention summed over
/// the words)^2.
CaptionLoss captionLoss(const TeacherForced& forced, double smoothing, double doubly_stochastic);

} // namespace saccade
