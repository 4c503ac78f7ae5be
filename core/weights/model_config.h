#pragma once

#include "core/image/preprocess.h"

#include <string>

namespace saccade {

/// Which encoder, and what its annotation grid looks like.
struct EncoderConfig {
    std::string name = "mobilenet_v1";
    bool fuse = false; ///< add the next coarser, deeper features to the grid by upsampling
    int grid_channels =
        0; ///< channels of the grid after a learned 1x1 projection; 0: the encoder's own channels
};

/// Sizes of the decoder. The names follow the reference: embedding m, hidden state n, attention space.
struct DecoderConfig {
    std::string name = "lstm_soft";
    int embedding = 512;
    int hidden = 512;
    int attention = 512;
    double dropout = 0.5;        ///< before the output layer, in training only
    double input_dropout = 0;    ///< of what the LSTM reads: words and context, in training only
    bool tie_embeddings = false; ///< the output layer uses the embedding matrix
    bool frequency_bias = true;  ///< the output bias starts at the log frequency of each word
    double temperature = 1;      ///< what calibration divides the logits by; see Decoder::logProbabilities
};

/// Bounds of DecoderConfig::temperature.
inline constexpr double least_temperature = 0.1, most_temperature = 10;

/// Everything that a model file needs beside its weights and vocabulary.
struct ModelConfig {
    PreprocessOptions preprocess;
    EncoderConfig encoder;
    DecoderConfig decoder;
};

std::string toJson(const ModelConfig& config);
/// Missing keys keep their defaults; a wrong type or a size out of bounds throws Error.
ModelConfig modelConfigFromJson(const std::string& json);

} // namespace saccade
