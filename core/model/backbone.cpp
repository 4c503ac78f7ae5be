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

/// The name that a file has for a parameter, without its prefix.
using FileNames = std::map<std::string, std::string>;

/// `former`: as older files call them (see Backbone::formerNames).
FileNames fileNames(const Backbone& backbone, bool former) {
    FileNames names;
    for (const auto& [name, tensor] : tensorsOf(backbone)) {
        std::string& in_file = names[name] = name;
        if (!former)
            continue;
        for (const auto& [now, then] : backbone.formerNames())
            if (const std::size_t at = in_file.find(now); at != std::string::npos)
                in_file.replace(at, now.size(), then);
    }
    return names;
}

WantedWeights wantedBy(const Backbone& backbone, const FileNames& names) {
    WantedWeights wanted;
    for (const auto& [name, tensor] : tensorsOf(backbone))
        if (!isCounter(name))
            wanted.shapes[names.at(name)] = tensor.sizes().vec();
    wanted.left_out = backbone.leftOut();
    return wanted;
}

/// Whether a file calls the backbone's parameters as older ones do.
bool hasFormerNames(const Backbone& backbone, const WeightsIndex& index) {
    const auto renamed = backbone.formerNames();
    return std::any_of(index.tensors.begin(), index.tensors.end(), [&renamed](const auto& tensor) {
        return std::any_of(renamed.begin(), renamed.end(), [&tensor](const auto& part) {
            return tensor.first.find(part.second) != std::string::npos;
        });
    });
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
    const FileNames names = fileNames(backbone, hasFormerNames(backbone, file.index()));
    WeightsPlace place;
    try {
        place = findWeights(file.index(), wantedBy(backbone, names));
    } catch (const Error& error) {
        throw FileError(file.path(), error.message());
    }
    loaded.prefix = place.prefix;
    if (!place.others.empty()) {
        const std::string& example = names.begin()->second;
        loaded.problems.push_back({file.path(), 0,
                                   say("holds the weights of this encoder more than once, for example as "
                                       "\"%1\" and as \"%2\"; those with the shortest names are used",
                                       loaded.prefix + example, place.others.front() + example)});
    }
    const torch::NoGradGuard no_grad;
    for (auto& [name, tensor] : tensorsOf(backbone)) {
        const std::string in_file = loaded.prefix + names.at(name);
        const auto stored = file.index().tensors.find(in_file);
        if (!isCounter(name) ||
            (stored != file.index().tensors.end() && stored->second.shape == tensor.sizes().vec()))
            tensor.copy_(file.read(in_file));
    }
    return loaded;
}

} // namespace saccade
