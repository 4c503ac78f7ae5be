#pragma once

#include "core/text/vocabulary.h"
#include "core/train/image_objects.h"
#include "core/train/objective.h"

namespace saccade {

/// Attention supervision (after Liu et al. 2017, "Attention Correctness in Neural Image Captioning", section
/// 4): minus the logarithm of the attention on the objects that a word names, summed over the words that name
/// an object visible in their image, divided by the number of all words. Scalar. Unlike the paper's
/// cross-entropy against an even map, it leaves open where on the object a word looks.
///
/// `captions`: of the images of `batch`, in its order; `forced`: the decoder's output for them.
torch::Tensor attentionLoss(ImageObjects& objects, const Vocabulary& vocabulary, const TrainingBatch& batch,
                            const CaptionBatch& captions, const TeacherForced& forced);

} // namespace saccade
