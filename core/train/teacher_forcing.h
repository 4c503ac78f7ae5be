#pragma once

#include "core/captioner/captioner.h"
#include "core/train/caption_batches.h"
#include "core/train/feature_source.h"

#include <functional>
#include <vector>

namespace saccade {

/// Runs the captions of images through the decoder with the right words before each word, a batch at a time,
/// without gradients; `visit` sees each batch once. `captions`: by image of the dataset; images without any,
/// and images that cannot be read, are passed over. `progress` is told the images done; false gives up, and
/// then the call returns false.
bool teacherForce(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                  const std::vector<EncodedCaptions>& captions,
                  const std::function<void(const TeacherForced&)>& visit,
                  const std::function<bool(std::size_t done, std::size_t total)>& progress);

} // namespace saccade
