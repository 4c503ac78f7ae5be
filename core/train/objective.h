#pragma once

#include "core/model/captioner.h"
#include "core/train/caption_batches.h"
#include "core/train/train_options.h"
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

/// What a run trains for. A new one is one file and one line in objective.cpp.
class Objective {
public:
    virtual ~Objective() = default;

    /// `images`: of the dataset, in the order of the memory's rows.
    virtual BatchLoss operator()(Captioner& captioner, const DecoderMemory& memory,
                                 const std::vector<std::size_t>& images, const StepOfRun& now) = 0;
};

/// The objective that the options name. `data` must outlive it. Throws Error for an unknown name.
std::unique_ptr<Objective> makeObjective(const TrainOptions& options, const TrainingData& data);

/// Cross-entropy of the captions, perhaps with scheduled sampling.
std::unique_ptr<Objective> makeCrossEntropy(const TrainOptions& options, const TrainingData& data);

/// Self-critical sequence training on CIDEr-D (Rennie et al. 2017), the baseline of each sampled caption
/// being the mean reward of the other samples of its image (Luo 2020).
std::unique_ptr<Objective> makeSelfCritical(const TrainOptions& options, const TrainingData& data);

} // namespace saccade
