#pragma once

#include "core/model/weights_file.h"

#include <string>
#include <vector>

namespace saccade {

/// AdamW (Loshchilov, Hutter 2019): Adam with decoupled weight decay. Its moments are named after their
/// parameters, so a checkpoint is an ordinary safetensors file in every version of LibTorch.
class AdamW {
public:
    struct Group {
        NamedTensors parameters;
        double learning_rate = 1e-3;
        double weight_decay = 0; ///< applied to matrices and kernels only, not to biases and scales
    };

    explicit AdamW(std::vector<Group> groups);

    /// One step with every group's learning rate times `multiplier`; parameters without a gradient are
    /// skipped.
    void step(double multiplier);
    void zeroGradients();
    std::vector<torch::Tensor> parameters() const;

    /// The moments as "<parameter>.first" and "<parameter>.second". The tensors are the optimiser's own.
    NamedTensors state() const;
    std::int64_t steps() const { return steps_; }
    /// Throws Error if a moment is missing or has another shape.
    void setState(const NamedTensors& state, std::int64_t steps);

private:
    struct Slot {
        std::string name;
        torch::Tensor parameter, first, second;
        double learning_rate = 0;
        double weight_decay = 0;
    };
    std::vector<Slot> slots_;
    std::int64_t steps_ = 0;
};

} // namespace saccade
