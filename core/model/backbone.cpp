#include "core/model/backbone.h"

#include "core/base/error.h"
#include "core/model/weights_file.h"

#include <torch/torch.h>

#include <algorithm>
#include <sstream>

namespace saccade {
namespace {

bool isFrozen(const torch::nn::Module& module) {
    const std::vector<torch::Tensor> parameters = module.parameters();
    return std::none_of(parameters.begin(), parameters.end(),
                        [](const torch::Tensor& parameter) { return parameter.requires_grad(); });
}

std::string sizesText(at::IntArrayRef sizes) {
    std::ostringstream text;
    text << sizes;
    return text.str();
}

void copyInto(torch::Tensor target, const std::string& name, const NamedTensors& source,
              const std::filesystem::path& file) {
    const auto found = source.find(name);
    if (found == source.end())
        throw FileError(file, "has no \"" + name + "\"; these are not the weights of this encoder");
    if (found->second.sizes() != target.sizes())
        throw FileError(file, "\"" + name + "\" has the shape " + sizesText(found->second.sizes()) +
                                  " where the encoder needs " + sizesText(target.sizes()));
    target.copy_(found->second);
}

/// A model file of this program holds its encoder's weights under their module path.
NamedTensors backboneWeights(NamedTensors tensors) {
    const std::string prefix = "encoder.backbone.";
    NamedTensors own;
    for (const auto& [name, tensor] : tensors)
        if (name.starts_with(prefix))
            own[name.substr(prefix.size())] = tensor;
    return own.empty() ? tensors : own;
}

} // namespace

void Backbone::train(bool on) {
    torch::nn::Module::train(on);
    for (int index = 0; index < spec().stages; ++index)
        for (const auto& module : stage(index))
            if (isFrozen(*module))
                module->eval();
}

void loadPretrained(Backbone& backbone, const std::filesystem::path& weights) {
    const NamedTensors source = backboneWeights(readWeights(weights));
    const torch::NoGradGuard no_grad;
    for (const auto& parameter : backbone.named_parameters())
        copyInto(parameter.value(), parameter.key(), source, weights);
    for (const auto& buffer : backbone.named_buffers()) {
        // A count of training batches that batch norm does not use; not every exporter keeps it.
        const bool counter = buffer.key().ends_with("num_batches_tracked");
        if (!counter || source.count(buffer.key()) > 0)
            copyInto(buffer.value(), buffer.key(), source, weights);
    }
}

} // namespace saccade
