#pragma once

#include "core/text/vocabulary.h"
#include "core/train/image_objects.h"
#include "core/train/objective.h"

namespace saccade {

/// Attention supervision (after Liu et al. 2017, "Attention Correctness in Neural Image Captioning", section
/// 4): minus the logarithm of the attention that lies on the objects which a word names, summed over the
/// words of the captions that name one which is in their image and seen there, divided by the number of all
/// words. Scalar. Unlike the cross-entropy against an even map that the paper has, it leaves open where on
/// the object a word looks.
///
/// `captions`: of the images of `batch`, in its order; `forced`: what the decoder made of them.
torch::Tensor attentionLoss(ImageObjects& objects, const Vocabulary& vocabulary, const TrainingBatch& batch,
                            const CaptionBatch& captions, const TeacherForced& forced);

} // namespace saccade
