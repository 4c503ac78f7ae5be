#include "core/model/backbone.h"

#include "core/base/error.h"
#include "core/weights/weights_match.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {
namespace {

bool isFrozen(const torch::nn::Module& module) {
    const std::vector<torch::Tensor> parameters = module.parameters();
    return std::none_of(parameters.begin(), parameters.end(),
                        [](const torch::Tensor& parameter) { return parameter.requires_grad(); });
}

/// Batch norm's count of training batches, which it does not use; not every exporter keeps it.
bool isCounter(const std::string& name) {
    return name.ends_with("num_batches_tracked");
}

NamedTensors tensorsOf(const Backbone& backbone) {
    NamedTensors tensors;
    for (const auto& parameter : backbone.named_parameters())
        tensors[parameter.key()] = parameter.value();
    for (const auto& buffer : backbone.named_buffers())
        tensors[buffer.key()] = buffer.value();
    return tensors;
}

WantedWeights wantedBy(const Backbone& backbone) {
    WantedWeights wanted;
    for (const auto& [name, tensor] : tensorsOf(backbone))
        if (!isCounter(name))
            wanted.shapes[name] = tensor.sizes().vec();
    wanted.left_out = backbone.leftOut();
    return wanted;
}

} // namespace

void Backbone::train(bool on) {
    torch::nn::Module::train(on);
    for (int index = 0; index < spec().stages; ++index)
        for (const auto& module : stage(index))
            if (isFrozen(*module))
                module->eval();
}

PretrainedWeights loadPretrained(Backbone& backbone, const WeightsFile& file) {
    PretrainedWeights loaded;
    const WantedWeights wanted = wantedBy(backbone);
    try {
        WeightsPlace place = findWeights(file.index(), wanted);
        loaded.prefix = std::move(place.prefix);
        if (!place.others.empty()) {
            const std::string& example = wanted.shapes.begin()->first;
            loaded.problems.push_back({file.path(), 0,
                                       say("holds the weights of this encoder more than once, for example as "
                                           "\"%1\" and as \"%2\"; those with the shortest names are used",
                                           loaded.prefix + example, place.others.front() + example)});
        }
    } catch (const Error& error) {
        throw FileError(file.path(), error.message());
    }
    const torch::NoGradGuard no_grad;
    for (auto& [name, tensor] : tensorsOf(backbone)) {
        const auto found = file.index().tensors.find(loaded.prefix + name);
        if (!isCounter(name) ||
            (found != file.index().tensors.end() && found->second.shape == tensor.sizes().vec()))
            tensor.copy_(file.read(loaded.prefix + name));
    }
    return loaded;
}

} // namespace saccade
