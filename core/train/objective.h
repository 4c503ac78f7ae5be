#pragma once

#include "core/captioner/captioner.h"
#include "core/run/train_options.h"
#include "core/train/caption_batches.h"
#include "core/train/training_data.h"

#include <memory>

namespace saccade {

/// What a training step makes smaller, for the images of one batch.
struct BatchLoss {
    torch::Tensor total;      ///< scalar
    double cross_entropy = 0; ///< mean negative log probability of a word of the captions that were read
    double reward = 0;        ///< mean CIDEr-D of the captions that were sampled; 0 without sampling
    std::int64_t captions = 0;
    std::int64_t words = 0; ///< end tokens counted
};

/// Where a run is, for what changes as it goes on.
struct StepOfRun {
    std::int64_t step = 1;  ///< from 1
    std::int64_t steps = 1; ///< planned in all
};

/// What a training step sees. All but `now` has one entry an image.
struct TrainingBatch {
    std::vector<std::size_t> images;  ///< of the dataset
    torch::Tensor grid;               ///< [images, rows x columns, channels]
    DecoderMemory memory;             ///< of that grid
    std::vector<Geometry> geometries; ///< where the grids lie
    StepOfRun now;
};

/// What a run trains for. A new one is one file and one line in objective.cpp.
class Objective {
public:
    virtual ~Objective() = default;

    virtual BatchLoss operator()(Captioner& captioner, const TrainingBatch& batch) = 0;

    /// What is kept beside the model in checkpoints and is no part of it, by name; the tensors are the
    /// objective's own, and those that require gradients are learned.
    virtual NamedTensors beside() { return {}; }
};

/// The objective that the options name, with what they add to it. `data` must outlive it. Throws Error for an
/// unknown name.
std::unique_ptr<Objective> makeObjective(const TrainOptions& options, const TrainingData& data,
                                         Captioner& captioner);

/// Cross-entropy of the captions, perhaps with scheduled sampling, captions without an image and attention
/// supervision.
std::unique_ptr<Objective> makeCrossEntropy(const TrainOptions& options, const TrainingData& data,
                                            Captioner& captioner);

/// Self-critical sequence training on CIDEr-D (Rennie et al. 2017), the baseline of each sampled caption
/// being the mean reward of the other samples of its image (Luo 2020), perhaps with attention supervision.
std::unique_ptr<Objective> makeSelfCritical(const TrainOptions& options, const TrainingData& data);

} // namespace saccade
