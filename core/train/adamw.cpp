#include "core/train/adamw.h"

#include "core/base/error.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {
namespace {

constexpr double beta_first = 0.9;
constexpr double beta_second = 0.999;
constexpr double epsilon = 1e-8;

void restoreMoment(const NamedTensors& state, const std::string& name, torch::Tensor& moment) {
    const auto found = state.find(name);
    if (found == state.end() || found->second.sizes() != moment.sizes())
        throw Error(say("the optimiser's state of %1 is missing or has another shape", name));
    moment.copy_(found->second);
}

} // namespace

AdamW::AdamW(std::vector<Group> groups) {
    for (const Group& group : groups)
        for (const auto& [name, parameter] : group.parameters)
            slots_.push_back({name, parameter, torch::zeros_like(parameter), torch::zeros_like(parameter),
                              group.learning_rate, parameter.dim() > 1 ? group.weight_decay : 0.0});
}

void AdamW::step(double multiplier) {
    torch::NoGradGuard no_grad;
    ++steps_;
    const double first_correction = 1 - std::pow(beta_first, static_cast<double>(steps_));
    const double second_correction = 1 - std::pow(beta_second, static_cast<double>(steps_));
    for (Slot& slot : slots_) {
        const torch::Tensor& gradient = slot.parameter.grad();
        if (!gradient.defined())
            continue;
        const double rate = slot.learning_rate * multiplier;
        if (slot.weight_decay > 0)
            slot.parameter.mul_(1 - rate * slot.weight_decay);
        slot.first.lerp_(gradient, 1 - beta_first);
        slot.second.mul_(beta_second).addcmul_(gradient, gradient, 1 - beta_second);
        const torch::Tensor scale = (slot.second / second_correction).sqrt_().add_(epsilon);
        slot.parameter.addcdiv_(slot.first, scale, -rate / first_correction);
    }
}

void AdamW::zeroGradients() {
    for (Slot& slot : slots_)
        slot.parameter.mutable_grad().reset();
}

std::vector<torch::Tensor> AdamW::parameters() const {
    std::vector<torch::Tensor> all;
    for (const Slot& slot : slots_)
        all.push_back(slot.parameter);
    return all;
}

NamedTensors AdamW::state() const {
    NamedTensors state;
    for (const Slot& slot : slots_) {
        state[slot.name + ".first"] = slot.first;
        state[slot.name + ".second"] = slot.second;
    }
    return state;
}

void AdamW::setState(const NamedTensors& state, std::int64_t steps) {
    torch::NoGradGuard no_grad;
    for (Slot& slot : slots_) {
        restoreMoment(state, slot.name + ".first", slot.first);
        restoreMoment(state, slot.name + ".second", slot.second);
    }
    steps_ = steps;
}

} // namespace saccade
