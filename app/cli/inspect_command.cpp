#include "app/cli/inspect_command.h"

#include "core/base/error.h"
#include "core/base/json_object.h"
#include "core/weights/model_config.h"
#include "core/weights/safetensors.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace saccade::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* config_key = "saccade.config";
constexpr const char* vocabulary_key = "saccade.vocabulary";
constexpr const char* training_key = "saccade.training";
constexpr const char* features_key = "saccade.training_features";

/// What is printed of a tensor, even if its type is not supported.
struct Row {
    std::string name;
    std::string type;
    std::vector<std::int64_t> shape;
    std::int64_t count = 0; ///< number of elements; 0 if the type is unknown
    std::size_t bytes = 0;
};

std::vector<Row> rowsOf(const SafetensorsFile& file) {
    std::vector<Row> rows;
    for (const auto& [name, entry] : file.tensors())
        rows.push_back({name, typeName(entry.type), entry.shape,
                        static_cast<std::int64_t>(entry.bytes / bytesPerElement(entry.type)), entry.bytes});
    for (const auto& [name, entry] : file.unreadTensors())
        rows.push_back({name, entry.type, entry.shape, 0, entry.bytes});
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.name < b.name; });
    return rows;
}

/// Text of a file as it is, or quoted if a control character could affect the terminal.
std::string printable(const std::string& text) {
    const bool plain = std::none_of(text.begin(), text.end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return plain ? text : Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t size : shape)
        text.append(text.empty() ? "" : "x").append(std::to_string(size));
    return text.empty() ? "scalar" : text;
}

Json parsed(const SafetensorsFile& file, const std::string& key) {
    const auto found = file.metadata().find(key);
    if (found == file.metadata().end())
        return nullptr;
    Json value = parsedJson<Json>(found->second);
    if (value.is_discarded())
        throw FileError(file.path(), say("the metadata \"%1\" is not valid JSON, or nested too deeply", key));
    return value;
}

/// Read as for a model, so that an unusable configuration is reported.
Json config(const SafetensorsFile& file) {
    try {
        return Json::parse(toJson(modelConfigFromJson(file.metadata().at(config_key))));
    } catch (const Error& error) {
        throw FileError(file.path(), error.message());
    }
}

/// Of what images it knows the features, without the long lists; null if it knows of none.
Json trainingFeatures(const SafetensorsFile& file) {
    Json features = parsed(file, features_key);
    if (!features.is_object() || !features.contains("kinds") || !features["kinds"].is_array())
        return nullptr;
    for (Json& kind : features["kinds"])
        if (kind.is_object())
            for (const char* list : {"deviations", "held_out"})
                kind.erase(list);
    return features;
}

/// What is printed of a model besides its tensors; a Saccade model's JSON texts are included as JSON.
Json summary(const SafetensorsFile& file) {
    Json result = {{"file", file.path().string()}};
    if (file.metadata().count(config_key) > 0) {
        result["config"] = config(file);
        result["vocabulary"] = parsed(file, vocabulary_key).size();
        result["training"] = parsed(file, training_key);
        result["training_features"] = trainingFeatures(file);
    }
    Json others = Json::object();
    for (const auto& [key, value] : file.metadata())
        if (key != config_key && key != vocabulary_key && key != training_key && key != features_key)
            others[key] = value;
    result["metadata"] = std::move(others);
    return result;
}

/// `{"a":{"b":1}}` as lines "a.b  1".
void printFlat(const Json& value, const std::string& name) {
    if (value.is_object()) {
        for (const auto& [key, part] : value.items())
            printFlat(part, name.empty() ? key : name + "." + key);
        return;
    }
    std::cout << std::left << std::setw(32) << printable(name) << ' '
              << (value.is_string() ? printable(value.get<std::string>()) : value.dump()) << '\n';
}

void printText(const SafetensorsFile& file) {
    printFlat(summary(file), "");
    const std::vector<Row> rows = rowsOf(file);
    std::size_t name_width = 4;
    for (const Row& row : rows)
        name_width = std::max(name_width, row.name.size());
    std::cout << '\n';
    std::int64_t count = 0;
    std::size_t bytes = 0;
    for (const Row& row : rows) {
        std::cout << std::left << std::setw(static_cast<int>(name_width)) << printable(row.name) << "  "
                  << std::setw(4) << printable(row.type) << "  " << std::setw(16) << shapeText(row.shape)
                  << std::right << std::setw(10) << row.count << std::setw(12) << row.bytes << " bytes\n";
        count += row.count;
        bytes += row.bytes;
    }
    std::cout << rows.size() << " tensors, " << count << " numbers, " << bytes << " bytes\n";
}

void printJson(const SafetensorsFile& file) {
    Json result = summary(file);
    Json tensors = Json::array();
    for (const Row& row : rowsOf(file))
        tensors.push_back({{"name", row.name},
                           {"type", row.type},
                           {"shape", row.shape},
                           {"count", row.count},
                           {"bytes", row.bytes}});
    result["tensors"] = std::move(tensors);
    std::cout << result.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

int runInspect(const std::string& path, const std::string& format) {
    const SafetensorsFile file(path);
    if (format == "json")
        printJson(file);
    else
        printText(file);
    return all_done;
}

} // namespace

void addInspectCommand(CLI::App& app, Action& action) {
    struct Request {
        std::string path;
        std::string format = "text";
    };
    const auto request = std::make_shared<Request>();
    CLI::App& command =
        *app.add_subcommand("inspect", "Show the contents of a model file or any safetensors file");
    command.add_option("MODEL", request->path, "Model file (.safetensors)")->required();
    command.add_option("--format", request->format, "Output: text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command.callback(
        [request, &action] { action = [request] { return runInspect(request->path, request->format); }; });
}

} // namespace saccade::cli
