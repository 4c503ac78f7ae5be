#include "core/train/teacher_forcing.h"

#include "core/train/shape_batches.h"

#include <torch/torch.h>

namespace saccade {

bool teacherForce(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                  const std::vector<EncodedCaptions>& captions,
                  const std::function<void(const TeacherForced&)>& visit,
                  const std::function<bool(std::size_t done, std::size_t total)>& progress) {
    const torch::NoGradGuard no_gradients;
    std::size_t done = 0;
    for (std::vector<std::size_t>& batch : shapeBatches(images, source)) {
        done += batch.size();
        std::erase_if(batch, [&captions](std::size_t image) { return captions[image].empty(); });
        const BatchFeatures features = batch.empty() ? BatchFeatures() : source.features(batch);
        if (!features.kept.empty()) {
            std::vector<const EncodedCaptions*> kept;
            for (const std::size_t position : features.kept)
                kept.push_back(&captions[batch[position]]);
            visit(captioner.decoder().teacherForced(captioner.prepare(features.tensors),
                                                    makeCaptionBatch(kept, captioner.device())));
        }
        if (!progress(done, images.size()))
            return false;
    }
    return true;
}

} // namespace saccade
