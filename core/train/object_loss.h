#pragma once

#include "core/train/objective.h"

namespace saccade {

/// Another objective, plus `weight` times the loss of predicting which categories of objects are in the
/// image: the binary cross-entropy of a linear classifier on every annotation vector, whose logits are pooled
/// over the cells by the logarithm of their mean exponential (Pinheiro, Collobert 2015, equation 6), summed
/// over the categories and averaged over the images whose objects are known. The classifier is learned
/// together with the model but is not part of it.
class ObjectLoss : public Objective {
public:
    /// The objects of the data must be there.
    ObjectLoss(std::unique_ptr<Objective> objective, double weight, const TrainingData& data,
               int grid_channels, torch::Device device);

    BatchLoss operator()(Captioner& captioner, const TrainingBatch& batch) override;
    NamedTensors state() override;

private:
    torch::Tensor loss(const TrainingBatch& batch) const;

    std::unique_ptr<Objective> objective_;
    double weight_;
    const TrainingData& data_;
    torch::Tensor classifier_; ///< [channels, categories]
    torch::Tensor bias_;       ///< [categories]
};

} // namespace saccade
