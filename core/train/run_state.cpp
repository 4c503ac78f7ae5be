#include "core/train/run_state.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/weights/safetensors.h"

#include <torch/torch.h>

namespace saccade {
namespace {

const std::string optimiser_prefix = "optimiser.";
const std::string average_prefix = "average.";
const std::string objective_prefix = "beside."; // as version 0.1.0 has it

void assignObjective(const std::filesystem::path& file, const NamedTensors& objective) {
    const NamedTensors kept = readWeights(file, objective_prefix);
    const torch::NoGradGuard no_grad;
    for (auto [name, own] : objective) {
        const auto found = kept.find(name);
        if (found == kept.end() || found->second.sizes() != own.sizes())
            throw Error(say("the tensor %1 is missing or has another shape; has the dataset changed?",
                            objective_prefix + name));
        own.copy_(found->second);
    }
}

} // namespace

void writeCheckpoint(const std::filesystem::path& file, const RunState& state, const std::string& training) {
    NamedTensors tensors = tensorsOf(*state.captioner);
    for (const auto& [name, tensor] : state.objective->state())
        tensors[objective_prefix + name] = tensor;
    for (const auto& [name, moment] : state.optimiser->state())
        tensors[optimiser_prefix + name] = moment;
    if (state.average)
        for (const auto& [name, average] : state.average->state())
            tensors[average_prefix + name] = average;
    auto metadata = modelMetadata(*state.captioner, training);
    metadata["saccade.state"] = toJson(state.at);
    writeTensors(file, tensors, Precision::Float32, metadata);
}

void readCheckpoint(const std::filesystem::path& file, RunState& state) {
    const SafetensorsFile header(file);
    const auto found = header.metadata().find("saccade.state");
    if (found == header.metadata().end())
        throw FileError(file, say("is not a checkpoint: it has no training state"));
    const NamedTensors moments = readWeights(file, optimiser_prefix);
    try {
        state.at = trainingStateFromJson(found->second);
        state.optimiser->setState(moments, state.at.step);
        assignObjective(file, state.objective->state());
        if (state.average)
            state.average->setState(readWeights(file, average_prefix));
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(file, error.message());
    }
}

void shareState(RunState& state, const std::string& facts, ProcessGroup& group) {
    const std::vector<std::string> all = group.gathered(toJson(state.at) + facts);
    for (std::size_t rank = 1; rank < all.size(); ++rank)
        if (all[rank] != all.front())
            throw Error(
                say("Process %1 sees other images, options or checkpoints than the first one; the dataset "
                    "and the run directory must be in folders that all processes share.",
                    rank));
    NamedTensors tensors = tensorsOf(*state.captioner);
    for (const auto& [name, tensor] : state.objective->state())
        tensors[objective_prefix + name] = tensor;
    for (const auto& [name, tensor] : state.optimiser->state())
        tensors[optimiser_prefix + name] = tensor;
    if (state.average)
        for (const auto& [name, tensor] : state.average->state())
            tensors[average_prefix + name] = tensor;
    for (auto& [name, tensor] : tensors)
        group.share(tensor);
}

void shareStatistics(Captioner& captioner, ProcessGroup& group) {
    for (torch::nn::Module* part : {static_cast<torch::nn::Module*>(&captioner.encoder()),
                                    static_cast<torch::nn::Module*>(&captioner.decoder())})
        for (torch::Tensor& buffer : part->buffers())
            group.share(buffer);
}

} // namespace saccade
