#include "core/weights/model_config.h"

#include "core/base/json_object.h"
#include "core/base/option_json.h"

namespace saccade {
namespace {

constexpr std::size_t maximum_settings = 100;
constexpr const char* name_key = "name";
constexpr const char* temperature_key = "temperature";

std::string nameOf(const JsonObject& part, const std::string& fallback) {
    std::string name = part.text(name_key, fallback);
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

/// All but what every encoder or decoder has.
OptionValues settingsOf(const JsonObject& part) {
    OptionValues settings;
    for (const auto& [key, value] : part.value().items())
        if (key != name_key && key != temperature_key)
            settings[key] = optionFromJson(key, value);
    if (settings.size() > maximum_settings)
        throw Error(say("The model's configuration: there are more than %1 options.", maximum_settings));
    return settings;
}

EncoderConfig readEncoder(const JsonObject& part) {
    return {nameOf(part, EncoderConfig().name), settingsOf(part)};
}

DecoderConfig readDecoder(const JsonObject& part) {
    return {nameOf(part, DecoderConfig().name), settingsOf(part),
            part.number(temperature_key, 1, minimum_temperature, maximum_temperature)};
}

nlohmann::json partJson(const std::string& name, const OptionValues& settings) {
    nlohmann::json object = {{name_key, name}};
    for (const auto& [key, value] : settings)
        object[key] = optionToJson(value);
    return object;
}

} // namespace

std::string toJson(const ModelConfig& config) {
    nlohmann::json decoder = partJson(config.decoder.name, config.decoder.settings);
    decoder[temperature_key] = config.decoder.temperature;
    return jsonText({
        {"preprocess", {{"size", config.preprocess.size}, {"fit", fitName(config.preprocess.fit)}}},
        {"encoder", partJson(config.encoder.name, config.encoder.settings)},
        {"decoder", decoder},
    });
}

ModelConfig modelConfigFromJson(const std::string& json) {
    const JsonObject object(json, say("The model's configuration"));
    return {readPreprocess(object.object("preprocess")), readEncoder(object.object("encoder")),
            readDecoder(object.object("decoder"))};
}

} // namespace saccade
