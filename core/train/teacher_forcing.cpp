#include "core/train/teacher_forcing.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {

bool teacherForce(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                  const std::vector<EncodedCaptions>& captions,
                  const std::function<void(const TeacherForced&)>& visit,
                  const std::function<bool(std::size_t done, std::size_t total)>& progress) {
    const torch::NoGradGuard no_gradients;
    for (std::size_t first = 0; first < images.size(); first += inference_batch_images) {
        const std::size_t last = std::min(images.size(), first + inference_batch_images);
        std::vector<std::size_t> batch;
        for (std::size_t i = first; i < last; ++i)
            if (!captions[images[i]].empty())
                batch.push_back(images[i]);
        const BatchFeatures features = batch.empty() ? BatchFeatures() : source.features(batch);
        if (!features.kept.empty()) {
            std::vector<const EncodedCaptions*> kept;
            for (const std::size_t position : features.kept)
                kept.push_back(&captions[batch[position]]);
            visit(captioner.decoder().teacherForced(captioner.prepare(features.tensors),
                                                    makeCaptionBatch(kept, captioner.device())));
        }
        if (!progress(last, images.size()))
            return false;
    }
    return true;
}

} // namespace saccade
