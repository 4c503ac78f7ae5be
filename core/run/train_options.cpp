#include "core/run/train_options.h"

#include "core/base/comma_pieces.h"
#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/json_object.h"
#include "core/base/nearest_name.h"

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace saccade {
namespace {

/// A number as short as it can be read back.
std::string numberText(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

template <typename T>
T parseNumber(const TrainOption& row, std::string_view text) {
    T value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        throw Error(std::is_same_v<T, int>
                        ? say("The option \"%1\" must be a whole number, not \"%2\".", row.key, text)
                        : say("The option \"%1\" must be a number, not \"%2\".", row.key, text));
    return value;
}

bool parseFlag(const TrainOption& row, std::string_view text) {
    if (text == "true" || text == "1" || text == "yes" || text == "on")
        return true;
    if (text == "false" || text == "0" || text == "no" || text == "off")
        return false;
    throw Error(say("The option \"%1\" must be true or false, not \"%2\".", row.key, text));
}

void checkValue(const TrainOption& row, double value) {
    if (!(value >= row.minimum && value <= row.maximum))
        throw Error(say("The option \"%1\" must be between %2 and %3, not %4.", row.key,
                        numberText(row.minimum), numberText(row.maximum), numberText(value)));
}

void checkValue(const TrainOption& row, const std::string& value) {
    if (!row.choices.empty() && std::find(row.choices.begin(), row.choices.end(), value) == row.choices.end())
        throw Error(unknownName(say("value of the option \"%1\"", row.key), value, row.choices));
}

void checkValue(const TrainOption& row, int value) {
    checkValue(row, static_cast<double>(value));
}

void checkValue(const TrainOption&, bool) {}

void require(bool rule, const Message& sentence) {
    if (!rule)
        throw Error(sentence);
}

/// The member's value out of a JSON value of the right type.
template <typename T>
T fromJsonValue(const TrainOption& row, const nlohmann::json& value) {
    const auto fail = [&row](const Message& what) {
        throw Error(say("The option \"%1\" must be %2.", row.key, what));
    };
    if constexpr (std::is_same_v<T, bool>) {
        if (!value.is_boolean())
            fail(say("true or false"));
    } else if constexpr (std::is_same_v<T, int>) {
        if (!value.is_number_integer())
            fail(say("a whole number"));
        // Checked as a double, which holds any integer well enough to see that it is out of bounds.
        checkValue(row, value.get<double>());
    } else if constexpr (std::is_same_v<T, double>) {
        if (!value.is_number())
            fail(say("a number"));
    } else if (!value.is_string()) {
        fail(say("a text"));
    }
    return value.get<T>();
}

void setFromJson(TrainOptions& options, const std::string& key, const nlohmann::json& value) {
    const TrainOption& row = trainOption(key);
    std::visit(
        [&](auto member) {
            using T = std::remove_reference_t<decltype(options.*member)>;
            const T parsed = fromJsonValue<T>(row, value);
            checkValue(row, parsed);
            options.*member = parsed;
        },
        row.field);
}

} // namespace

const TrainOption& trainOption(std::string_view key) {
    const std::vector<TrainOption>& table = trainOptionTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [key](const TrainOption& row) { return row.key == key; });
    if (found != table.end())
        return *found;
    std::vector<std::string> keys;
    keys.reserve(table.size());
    for (const TrainOption& row : table)
        keys.push_back(row.key);
    throw Error(unknownName(say("training option"), key, keys));
}

std::string optionText(const TrainOptions& options, std::string_view key) {
    return std::visit(
        [&options](auto member) -> std::string {
            using T = std::remove_cvref_t<decltype(options.*member)>;
            if constexpr (std::is_same_v<T, std::string>)
                return options.*member;
            else if constexpr (std::is_same_v<T, bool>)
                return options.*member ? "true" : "false";
            else
                return numberText(options.*member);
        },
        trainOption(key).field);
}

void setOption(TrainOptions& options, std::string_view key, std::string_view value) {
    const TrainOption& row = trainOption(key);
    std::visit(
        [&](auto member) {
            using T = std::remove_reference_t<decltype(options.*member)>;
            T parsed{};
            if constexpr (std::is_same_v<T, std::string>)
                parsed = std::string(value);
            else if constexpr (std::is_same_v<T, bool>)
                parsed = parseFlag(row, value);
            else
                parsed = parseNumber<T>(row, value);
            checkValue(row, parsed);
            options.*member = parsed;
        },
        row.field);
}

void setOption(TrainOptions& options, std::string_view assignment) {
    const std::size_t equals = assignment.find('=');
    if (equals == std::string_view::npos)
        throw Error(say("\"%1\" sets nothing; write key=value, for instance epochs=3.", assignment));
    setOption(options, assignment.substr(0, equals), assignment.substr(equals + 1));
}

void validate(const TrainOptions& options) {
    for (const TrainOption& row : trainOptionTable())
        std::visit([&](auto member) { checkValue(row, options.*member); }, row.field);
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
    for (const TrainOption& row : trainOptionTable())
        std::visit([&](auto member) { object[row.key] = options.*member; }, row.field);
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
    config.encoder = {options.encoder, options.fuse, options.grid_channels};
    config.decoder = {.name = options.decoder,
                      .embedding = options.embedding,
                      .hidden = options.hidden,
                      .attention = options.attention,
                      .dropout = options.dropout,
                      .input_dropout = options.input_dropout,
                      .tie_embeddings = options.tie_embeddings,
                      .frequency_bias = options.frequency_bias};
    return config;
}

} // namespace saccade
