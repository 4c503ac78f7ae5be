#include "core/run/train_options.h"

#include "core/base/comma_pieces.h"
#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/json_object.h"
#include "core/base/nearest_name.h"
#include "core/base/option_json.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace saccade {
namespace {

/// The parts of a run that bring options of their own, as keys.
constexpr std::array part_keys = {"encoder", "decoder", "objective"};
constexpr const char* name_key = "name";

struct Renamed {
    std::string_view before;
    std::string_view now;
};

/// What version 0.1.0 called them.
constexpr std::array renamed = {
    Renamed{"fuse", "encoder.fuse"},
    Renamed{"grid_channels", "encoder.grid_channels"},
    Renamed{"embedding", "decoder.embedding"},
    Renamed{"hidden", "decoder.hidden"},
    Renamed{"attention", "decoder.attention"},
    Renamed{"dropout", "decoder.dropout"},
    Renamed{"input_dropout", "decoder.input_dropout"},
    Renamed{"tie_embeddings", "decoder.tie_embeddings"},
    Renamed{"label_smoothing", "objective.label_smoothing"},
    Renamed{"doubly_stochastic", "objective.doubly_stochastic"},
    Renamed{"scheduled_sampling", "objective.scheduled_sampling"},
    Renamed{"self_critical_candidates", "objective.candidates"},
    Renamed{"self_critical_samples", "objective.samples"},
};

bool isPart(std::string_view key) {
    return std::find(part_keys.begin(), part_keys.end(), key) != part_keys.end();
}

/// Of options that may be constant.
template <typename Options>
auto& settingsOf(Options& options, std::string_view part) {
    if (part == "encoder")
        return options.encoder_options;
    return part == "decoder" ? options.decoder_options : options.objective_options;
}

void require(bool rule, const Message& sentence) {
    if (!rule)
        throw Error(sentence);
}

void setPartFromJson(TrainOptions& options, const std::string& part, const nlohmann::json& value) {
    if (!value.is_object())
        return setGeneralOption(options, part, optionFromJson(part, value));
    for (const auto& [key, setting] : value.items()) {
        const std::string whole = part + "." + key;
        if (key == name_key)
            setGeneralOption(options, part, optionFromJson(whole, setting));
        else
            partSettings(options, part)[key] = optionFromJson(whole, setting);
    }
}

void setFromJson(TrainOptions& options, const std::string& key, const nlohmann::json& value) {
    const std::string now = currentKey(key);
    if (isPart(now))
        setPartFromJson(options, now, value);
    else if (const auto nested = partKey(now))
        partSettings(options, nested->part)[nested->key] = optionFromJson(key, value);
    else if (isGeneralOption(now))
        setGeneralOption(options, now, optionFromJson(key, value));
    else {
        std::vector<std::string> keys;
        for (const Option& option : generalOptions())
            keys.push_back(option.key);
        throw Error(unknownName(say("training option"), key, keys));
    }
}

} // namespace

std::optional<PartKey> partKey(std::string_view key) {
    const std::size_t point = key.find('.');
    if (point == std::string_view::npos || !isPart(key.substr(0, point)) || point + 1 == key.size())
        return std::nullopt;
    return PartKey{std::string(key.substr(0, point)), std::string(key.substr(point + 1))};
}

const OptionValues& partSettings(const TrainOptions& options, std::string_view part) {
    return settingsOf(options, part);
}

OptionValues& partSettings(TrainOptions& options, std::string_view part) {
    return settingsOf(options, part);
}

std::string currentKey(std::string_view key) {
    const auto* const found =
        std::find_if(renamed.begin(), renamed.end(), [key](const Renamed& row) { return row.before == key; });
    return std::string(found == renamed.end() ? key : found->now);
}

void validateGeneral(const TrainOptions& options) {
    for (const Option& option : generalOptions())
        checkedValue(option, generalOption(options, option.key));
    require(!options.encoder.empty(), say("The option \"encoder\" must name an encoder."));
    require(!options.decoder.empty(), say("The option \"decoder\" must name a decoder."));
    require(!options.train_split.empty(), say("The option \"train_split\" must name a split."));
    datasetWeights(options);
    require(options.image_size % 32 == 0, say("The option \"image_size\" must be a multiple of 32."));
    require(options.validation_split != options.train_split,
            say("The model would be judged by what it learned from: \"validation_split\" and \"train_split\" "
                "must differ."));
}

std::vector<double> datasetWeights(const TrainOptions& options) {
    std::vector<double> weights;
    for (const std::string_view piece : splitAtCommas(options.dataset_weights)) {
        const std::string_view number = trimmed(piece);
        double weight = 0;
        const auto [end, failure] = std::from_chars(number.data(), number.data() + number.size(), weight);
        if (failure != std::errc() || end != number.data() + number.size() ||
            !(weight >= 0 && weight <= 1000))
            throw Error(say("The option \"dataset_weights\" must be numbers from 0 to 1000, joined with "
                            "commas, not \"%1\".",
                            options.dataset_weights));
        weights.push_back(weight);
    }
    return weights;
}

std::string toJson(const TrainOptions& options) {
    nlohmann::ordered_json object;
    for (const Option& option : generalOptions()) {
        nlohmann::ordered_json value = optionToJson(generalOption(options, option.key));
        if (isPart(option.key)) {
            value = nlohmann::ordered_json{{name_key, value}};
            for (const auto& [key, setting] : partSettings(options, option.key))
                value[key] = optionToJson(setting);
        }
        object[option.key] = value;
    }
    return object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

TrainOptions trainOptionsFromJson(const std::string& json, const TrainOptions& defaults) {
    const JsonObject object(json, say("The training configuration"));
    TrainOptions options = defaults;
    for (const auto& [key, value] : object.value().items())
        setFromJson(options, key, value);
    return options;
}

ModelConfig modelConfig(const TrainOptions& options) {
    ModelConfig config;
    config.preprocess = {options.image_size, fitFromName(options.fit)};
    config.encoder = {options.encoder, options.encoder_options};
    config.decoder = {.name = options.decoder, .settings = options.decoder_options};
    return config;
}

} // namespace saccade
