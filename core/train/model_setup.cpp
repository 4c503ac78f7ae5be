#include "core/train/model_setup.h"

#include "core/base/error.h"
#include "core/model/fine_tuning.h"
#include "core/model/torchscript.h"

#include <torch/torch.h>

namespace saccade {
namespace {

NamedTensors trainable(const std::string& prefix, const torch::nn::Module& module) {
    NamedTensors parameters;
    for (const auto& parameter : module.named_parameters())
        if (parameter.value().requires_grad())
            parameters[prefix + parameter.key()] = parameter.value();
    return parameters;
}

/// Out of the parameters of the decoder. Throws Error if none is of its attention.
NamedTensors takeAttention(NamedTensors& parameters, Captioner& captioner) {
    const std::string prefix = "decoder.";
    NamedTensors taken;
    for (const auto& [name, parameter] : parameters)
        if (captioner.decoder().isOfAttention(name.substr(prefix.size())))
            taken[name] = parameter;
    if (taken.empty())
        throw Error(say("The decoder \"%1\" has no learning rate for its attention; leave out the option "
                        "\"attention_learning_rate\".",
                        captioner.config().decoder.name));
    for (const auto& [name, parameter] : taken)
        parameters.erase(name);
    return taken;
}

bool hasEncoderWeights(const TrainOptions& options) {
    return !options.encoder_weights.empty() && options.encoder_weights != bundled_name;
}

} // namespace

bool startsFromNothing(const TrainOptions& options) {
    return !hasEncoderWeights(options) && options.initial_model.empty() &&
           options.encoder != torchscript_encoder; // it brings its weights
}

bool trainsEncoder(const TrainOptions& options) {
    return startsFromNothing(options) || options.fine_tune_from >= 0;
}

std::shared_ptr<Captioner> makeCaptioner(const TrainOptions& options, const TrainingData& data,
                                         Vocabulary vocabulary, TrainObserver& observer) {
    torch::manual_seed(static_cast<std::uint64_t>(options.seed));
    auto captioner = std::make_shared<Captioner>(modelConfig(options), std::move(vocabulary));
    if (hasEncoderWeights(options) && options.encoder == torchscript_encoder)
        throw Error(
            say("The encoder is a TorchScript file, which has its own weights: leave \"encoder_weights\" "
                "empty."));
    if (hasEncoderWeights(options))
        for (const Problem& problem : captioner->encoder().loadPretrained(options.encoder_weights))
            observer.message(problem.said());
    if (options.frequency_bias)
        captioner->decoder().setOutputBias(
            torch::tensor(logFrequencies(data, captioner->vocabulary().size())));
    return captioner;
}

AdamW makeOptimiser(Captioner& captioner, const NamedTensors& of_objective, const TrainOptions& options) {
    Backbone& backbone = captioner.encoder().backbone();
    const int stages = backbone.spec().stages;
    if (options.fine_tune_from >= stages)
        throw Error(say(
            "The option \"fine_tune_from\" must be below %1, the number of stages of this encoder.", stages));
    const bool from_nothing = startsFromNothing(options);
    setTrainable(backbone, from_nothing ? 0 : options.fine_tune_from >= 0 ? options.fine_tune_from : stages);
    NamedTensors rest = trainable("decoder.", captioner.decoder());
    NamedTensors of_attention;
    if (options.attention_learning_rate > 0)
        of_attention = takeAttention(rest, captioner);
    NamedTensors of_backbone = trainable("encoder.backbone.", backbone);
    for (const auto& [name, parameter] : trainable("encoder.", captioner.encoder()))
        if (!of_backbone.contains(name))
            rest[name] = parameter;
    for (const auto& [name, parameter] : of_objective)
        if (parameter.requires_grad())
            rest["beside." + name] = parameter;
    return AdamW({{rest, options.learning_rate, options.weight_decay},
                  {of_attention, options.attention_learning_rate, options.weight_decay},
                  {of_backbone, from_nothing ? options.learning_rate : options.encoder_learning_rate,
                   options.weight_decay}});
}

} // namespace saccade
