#include "core/train/moving_average.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {
namespace {

const std::string start_prefix = "start.";

NamedTensors copiesOf(const NamedTensors& tensors) {
    NamedTensors copies;
    for (const auto& [name, tensor] : tensors)
        copies[name] = tensor.detach().clone();
    return copies;
}

} // namespace

MovingAverage::MovingAverage(NamedTensors parameters, double decay, double start_share)
    : parameters_(std::move(parameters)), averages_(copiesOf(parameters_)), decay_(decay),
      start_share_(start_share) {
    if (start_share > 0)
        start_ = copiesOf(parameters_);
}

void MovingAverage::update(std::int64_t step) {
    const torch::NoGradGuard no_gradients;
    const auto steps = static_cast<double>(step);
    const double decay = std::min(decay_, (1 + steps) / (10 + steps));
    for (auto& [name, average] : averages_)
        average.lerp_(parameters_.at(name), 1 - decay);
}

NamedTensors MovingAverage::state() const {
    NamedTensors state = averages_;
    for (const auto& [name, tensor] : start_)
        state[start_prefix + name] = tensor;
    return state;
}

void MovingAverage::setState(const NamedTensors& state) {
    const torch::NoGradGuard no_gradients;
    for (auto [name, own] : this->state()) {
        const auto found = state.find(name);
        if (found == state.end() || found->second.sizes() != own.sizes())
            throw Error(say("the average of %1 is missing or has another shape than the model", name));
        own.copy_(found->second);
    }
}

MovingAverage::InPlace::InPlace(MovingAverage& average)
    : average_(average), own_(copiesOf(average.parameters_)) {
    const torch::NoGradGuard no_gradients;
    for (auto& [name, parameter] : average_.parameters_) {
        parameter.copy_(average_.averages_.at(name));
        if (average_.start_share_ > 0)
            parameter.lerp_(average_.start_.at(name), average_.start_share_);
    }
}

MovingAverage::InPlace::~InPlace() {
    const torch::NoGradGuard no_gradients;
    for (auto& [name, parameter] : average_.parameters_)
        parameter.copy_(own_.at(name));
}

NamedTensors averagedTensors(Captioner& captioner) {
    NamedTensors tensors;
    for (const auto& [name, tensor] : tensorsOf(captioner))
        if (tensor.is_floating_point())
            tensors[name] = tensor;
    return tensors;
}

} // namespace saccade
