#pragma once

#include "core/base/option.h"
#include "core/image/preprocess.h"

#include <string>

namespace saccade {

/// Which encoder, with its own options ("fuse": see encoder.h).
struct EncoderConfig {
    std::string name = "mobilenet_v1";
    OptionValues settings;
};

/// Which decoder, with its own options ("hidden": see the decoder's file).
struct DecoderConfig {
    std::string name = "lstm_soft";
    OptionValues settings;
    double temperature = 1; ///< what calibration divides the logits by; see Decoder::logProbabilities
};

/// Bounds of DecoderConfig::temperature.
inline constexpr double minimum_temperature = 0.1, maximum_temperature = 10;

/// Everything that a model file needs beside its weights and vocabulary.
struct ModelConfig {
    PreprocessOptions preprocess;
    EncoderConfig encoder;
    DecoderConfig decoder;
};

std::string toJson(const ModelConfig& config);
/// Missing keys keep their defaults. Throws Error for a wrong type. The options of encoder and decoder are
/// checked by whoever makes these.
ModelConfig modelConfigFromJson(const std::string& json);

} // namespace saccade
