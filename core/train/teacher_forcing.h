#pragma once

#include "core/captioner/captioner.h"
#include "core/train/caption_batches.h"
#include "core/train/feature_source.h"

#include <functional>
#include <vector>

namespace saccade {

/// Runs the captions of images through the decoder, giving it the right words before each word (teacher
/// forcing), batch by batch, without gradients; `visit` is called once per batch. `captions`: by image of the
/// dataset; images without any, and images that cannot be read, are skipped. `progress` is called with the
/// number of images done; if it returns false, the call stops and returns false.
bool teacherForce(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                  const std::vector<EncodedCaptions>& captions,
                  const std::function<void(const TeacherForced&)>& visit,
                  const std::function<bool(std::size_t done, std::size_t total)>& progress);

} // namespace saccade
