#include "core/captioner/model_average.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/model/decoder_registry.h"

#include <torch/torch.h>

#include <utility>

namespace saccade {
namespace {

/// The part of a configuration that decides which function the weights compute, not how they were trained.
std::string shapeOf(const Captioner& captioner) {
    ModelConfig config = captioner.config();
    config.decoder.temperature = 1;
    const OptionValues own = std::exchange(config.decoder.settings, {});
    for (const Option& option : decoderKind(config.decoder.name).part.options)
        if (option.of_model) {
            const auto found = own.find(option.key);
            config.decoder.settings[option.key] = found == own.end() ? option.initial : found->second;
        }
    return toJson(config);
}

void requireAlike(const Captioner& first, const Captioner& next, const std::filesystem::path& file) {
    if (next.vocabulary().words() != first.vocabulary().words())
        throw FileError(
            file,
            say("has a different vocabulary than %1: only models with the same vocabulary can be averaged",
                first.name()));
    if (shapeOf(next) != shapeOf(first))
        throw FileError(
            file,
            say("has a different architecture than %1: only models of the same architecture can be averaged",
                first.name()));
}

} // namespace

std::shared_ptr<Captioner> readAverage(const std::vector<std::filesystem::path>& files,
                                       torch::Device device) {
    const torch::NoGradGuard no_gradients;
    const std::shared_ptr<Captioner> average = readModel(files.front(), device);
    NamedTensors means = tensorsOf(*average);
    for (std::size_t read = 1; read < files.size(); ++read) {
        const std::shared_ptr<Captioner> next = readModel(files[read], device);
        requireAlike(*average, *next, files[read]);
        const NamedTensors tensors = tensorsOf(*next);
        // Step by step, so that tensors common to all models, such as those of a frozen encoder, stay
        // identical to the bit.
        for (auto& [name, mean] : means) {
            if (name.starts_with("encoder.") && !mean.equal(tensors.at(name)))
                average->setTrainingFeatures(std::nullopt); // were of another encoder
            if (mean.is_floating_point())
                mean.lerp_(tensors.at(name), 1.0 / static_cast<double>(read + 1));
        }
    }
    return average;
}

} // namespace saccade
