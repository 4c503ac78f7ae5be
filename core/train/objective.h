#pragma once

#include "core/captioner/captioner.h"
#include "core/run/train_options.h"
#include "core/train/caption_batches.h"
#include "core/train/training_data.h"

#include <functional>
#include <memory>
#include <vector>

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
    std::int64_t part = 0;  ///< which of the parts that the step's images are divided into, from 0
};

/// What a training step sees at once. All but `now` and `of_step` has one entry per image.
struct TrainingBatch {
    std::vector<std::size_t> images;  ///< of the dataset
    torch::Tensor grid;               ///< [images, rows x columns, channels]
    DecoderMemory memory;             ///< of that grid
    std::vector<Geometry> geometries; ///< where the grids lie
    StepOfRun now;
    /// All images of the step, of which these are a part; empty: these are all. The losses of the parts are
    /// then weighted by their words.
    std::vector<std::size_t> of_step{};
};

/// What a run trains for. A new one is one file and one line in objective.cpp.
class Objective {
public:
    virtual ~Objective() = default;

    virtual BatchLoss operator()(Captioner& captioner, const TrainingBatch& batch) = 0;

    /// What checkpoints keep of the objective itself, by name: a moving baseline, a classifier. The tensors
    /// are the objective's own; those that require gradients are learned.
    virtual NamedTensors state() { return {}; }
};

/// What an objective is made from; all of it must outlive it.
struct ObjectiveSetting {
    const TrainOptions& options;
    const TrainingData& data;
    Captioner& captioner;
};

/// An objective that can be chosen by name.
struct ObjectiveKind {
    PartKind part;
    std::function<std::unique_ptr<Objective>(const ObjectiveSetting& setting)> make;
};

const std::vector<ObjectiveKind>& objectiveKinds();

/// The objective that the options name, with what they add to it. Throws Error for an unknown name.
std::unique_ptr<Objective> makeObjective(const ObjectiveSetting& setting);

/// Cross-entropy of the captions, perhaps with scheduled sampling, captions without an image and attention
/// supervision.
ObjectiveKind crossEntropy();

/// Self-critical sequence training on CIDEr-D (Rennie et al. 2017), the baseline of each sampled caption
/// being the mean reward of the other samples of its image (Luo 2020), perhaps with attention supervision.
ObjectiveKind selfCritical();

} // namespace saccade
