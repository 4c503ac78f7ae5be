#include "core/train/moving_average.h"

#include "core/base/error.h"
#include "core/model/model_file.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {

MovingAverage::MovingAverage(NamedTensors parameters, double decay)
    : parameters_(std::move(parameters)), decay_(decay) {
    for (const auto& [name, parameter] : parameters_)
        averages_[name] = parameter.detach().clone();
}

void MovingAverage::update(std::int64_t step) {
    const torch::NoGradGuard no_gradients;
    const auto steps = static_cast<double>(step);
    const double decay = std::min(decay_, (1 + steps) / (10 + steps));
    for (auto& [name, average] : averages_)
        average.lerp_(parameters_.at(name), 1 - decay);
}

void MovingAverage::setState(const NamedTensors& averages) {
    const torch::NoGradGuard no_gradients;
    for (auto& [name, average] : averages_) {
        const auto found = averages.find(name);
        if (found == averages.end() || found->second.sizes() != average.sizes())
            throw Error("the average of " + name + " is missing or has another shape than the model");
        average.copy_(found->second);
    }
}

void MovingAverage::swap() {
    const torch::NoGradGuard no_gradients;
    for (auto& [name, average] : averages_) {
        torch::Tensor& parameter = parameters_.at(name);
        const torch::Tensor kept = parameter.detach().clone();
        parameter.copy_(average);
        average.copy_(kept);
    }
}

NamedTensors averagedTensors(Captioner& captioner) {
    NamedTensors tensors;
    for (const auto& [name, tensor] : tensorsOf(captioner))
        if (tensor.is_floating_point())
            tensors[name] = tensor;
    return tensors;
}

} // namespace saccade
