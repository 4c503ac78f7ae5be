#include "core/train/checkpoint.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/weights/safetensors.h"

#include <torch/types.h>

namespace saccade {
namespace {

const std::string optimiser_prefix = "optimiser.";
const std::string average_prefix = "average.";
const std::string beside_prefix = "beside.";

void assignBeside(const std::filesystem::path& file, const NamedTensors& beside) {
    const NamedTensors kept = readWeights(file, beside_prefix);
    const torch::NoGradGuard no_grad;
    for (auto [name, own] : beside) {
        const auto found = kept.find(name);
        if (found == kept.end() || found->second.sizes() != own.sizes())
            throw Error(say("the tensor %1 is missing or has another shape; has the dataset changed?",
                            beside_prefix + name));
        own.copy_(found->second);
    }
}

} // namespace

void writeState(const std::filesystem::path& file, Captioner& captioner, const NamedTensors& beside,
                const AdamW& optimiser, const NamedTensors& averages, const TrainingState& state,
                const std::string& training) {
    NamedTensors tensors = tensorsOf(captioner);
    for (const auto& [name, tensor] : beside)
        tensors[beside_prefix + name] = tensor;
    for (const auto& [name, moment] : optimiser.state())
        tensors[optimiser_prefix + name] = moment;
    for (const auto& [name, average] : averages)
        tensors[average_prefix + name] = average;
    auto metadata = modelMetadata(captioner, training);
    metadata["saccade.state"] = toJson(state);
    writeTensors(file, tensors, Precision::Float32, metadata);
}

TrainingState readState(const std::filesystem::path& file, const NamedTensors& beside, AdamW& optimiser) {
    const SafetensorsFile header(file);
    const auto found = header.metadata().find("saccade.state");
    if (found == header.metadata().end())
        throw FileError(file, say("is not a checkpoint: it has no training state"));
    const NamedTensors moments = readWeights(file, optimiser_prefix);
    try {
        const TrainingState state = trainingStateFromJson(found->second);
        optimiser.setState(moments, state.step);
        assignBeside(file, beside);
        return state;
    } catch (const Error& error) {
        throw FileError(file, error.message());
    }
}

NamedTensors readAverages(const std::filesystem::path& file) {
    return readWeights(file, average_prefix);
}

} // namespace saccade
