#include "core/weights/model_config.h"

#include "core/base/json_object.h"

namespace saccade {
namespace {

// A model file may come from anywhere: sizes beyond these are refused before memory is taken for them.
constexpr int largest_size = 4096;

std::string nameOf(const JsonObject& part, const std::string& fallback) {
    std::string name = part.text("name", fallback);
    if (name.empty() || name.size() > 64)
        throw Error(say("The model's configuration: a name must have between 1 and 64 letters."));
    return name;
}

PreprocessOptions readPreprocess(const JsonObject& part) {
    PreprocessOptions options;
    options.size = part.smallInteger("size", options.size, 32, 1024);
    if (options.size % 32 != 0)
        throw Error(say("The model's configuration: the image size must be a multiple of 32."));
    options.fit = fitFromName(part.text("fit", fitName(options.fit)));
    return options;
}

EncoderConfig readEncoder(const JsonObject& part) {
    EncoderConfig config;
    config.name = nameOf(part, config.name);
    config.fuse = part.boolean("fuse", config.fuse);
    config.grid_channels = part.smallInteger("grid_channels", config.grid_channels, 0, largest_size);
    return config;
}

DecoderConfig readDecoder(const JsonObject& part) {
    DecoderConfig config;
    config.name = nameOf(part, config.name);
    config.embedding = part.smallInteger("embedding", config.embedding, 1, largest_size);
    config.hidden = part.smallInteger("hidden", config.hidden, 1, largest_size);
    config.attention = part.smallInteger("attention", config.attention, 1, largest_size);
    config.dropout = part.number("dropout", config.dropout, 0, 0.95);
    config.input_dropout = part.number("input_dropout", config.input_dropout, 0, 0.95);
    config.tie_embeddings = part.boolean("tie_embeddings", config.tie_embeddings);
    config.frequency_bias = part.boolean("frequency_bias", config.frequency_bias);
    config.temperature = part.number("temperature", config.temperature, least_temperature, most_temperature);
    return config;
}

} // namespace

std::string toJson(const ModelConfig& config) {
    const EncoderConfig& encoder = config.encoder;
    const DecoderConfig& decoder = config.decoder;
    return jsonText({
        {"preprocess", {{"size", config.preprocess.size}, {"fit", fitName(config.preprocess.fit)}}},
        {"encoder",
         {{"name", encoder.name}, {"fuse", encoder.fuse}, {"grid_channels", encoder.grid_channels}}},
        {"decoder",
         {{"name", decoder.name},
          {"embedding", decoder.embedding},
          {"hidden", decoder.hidden},
          {"attention", decoder.attention},
          {"dropout", decoder.dropout},
          {"input_dropout", decoder.input_dropout},
          {"tie_embeddings", decoder.tie_embeddings},
          {"frequency_bias", decoder.frequency_bias},
          {"temperature", decoder.temperature}}},
    });
}

ModelConfig modelConfigFromJson(const std::string& json) {
    const JsonObject object(json, say("The model's configuration"));
    return {readPreprocess(object.object("preprocess")), readEncoder(object.object("encoder")),
            readDecoder(object.object("decoder"))};
}

} // namespace saccade
