#include "core/train/checkpoint.h"

#include "core/base/error.h"
#include "core/model/model_file.h"
#include "core/model/safetensors.h"

namespace saccade {
namespace {

const std::string optimiser_prefix = "optimiser.";
const std::string average_prefix = "average.";

} // namespace

void writeState(const std::filesystem::path& file, Captioner& captioner, const AdamW& optimiser,
                const NamedTensors& averages, const TrainingState& state, const std::string& training) {
    NamedTensors tensors = tensorsOf(captioner);
    for (const auto& [name, moment] : optimiser.state())
        tensors[optimiser_prefix + name] = moment;
    for (const auto& [name, average] : averages)
        tensors[average_prefix + name] = average;
    auto metadata = modelMetadata(captioner, training);
    metadata["saccade.state"] = toJson(state);
    writeTensors(file, tensors, Precision::Float32, metadata);
}

TrainingState readState(const std::filesystem::path& file, AdamW& optimiser) {
    const SafetensorsFile header(file);
    const auto found = header.metadata().find("saccade.state");
    if (found == header.metadata().end())
        throw FileError(file, "is no checkpoint: it holds no training state");
    const NamedTensors moments = readWeights(file, optimiser_prefix);
    try {
        const TrainingState state = trainingStateFromJson(found->second);
        optimiser.setState(moments, state.step);
        return state;
    } catch (const Error& error) {
        throw FileError(file, error.what());
    }
}

NamedTensors readAverages(const std::filesystem::path& file) {
    return readWeights(file, average_prefix);
}

} // namespace saccade
