#include "core/weights/model_details.h"

#include "core/base/error.h"
#include "core/base/json_object.h"
#include "core/weights/safetensors.h"

namespace saccade {
namespace {

using Json = nlohmann::ordered_json;

const std::string& entry(const SafetensorsFile& file, const char* key) {
    const auto found = file.metadata().find(key);
    if (found == file.metadata().end())
        throw FileError(file.path(), say("is not a Saccade model: it has no %1", std::string(key)));
    return found->second;
}

Json parsed(const SafetensorsFile& file, const char* key) {
    Json value = parsedJson<Json>(entry(file, key));
    if (value.is_discarded())
        throw FileError(file.path(), say("the metadata \"%1\" is not valid JSON", std::string(key)));
    return value;
}

/// A list of names on one line; other values in JSON syntax.
std::string valueText(const Json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string text;
    for (const Json& element : value)
        text.append(text.empty() ? "" : ", ").append(valueText(element));
    return text;
}

void flatten(const Json& value, const std::string& name,
             std::vector<std::pair<std::string, std::string>>& lines) {
    if (!value.is_object()) {
        lines.emplace_back(name, valueText(value));
        return;
    }
    const std::string prefix = name.empty() ? "" : name + ".";
    for (const auto& [key, part] : value.items())
        flatten(part, prefix + key, lines);
}

} // namespace

ModelDetails readModelDetails(const std::filesystem::path& file) {
    const SafetensorsFile model(file);
    ModelDetails details;
    details.file = file;
    details.name = file.stem().string();
    try {
        details.config = modelConfigFromJson(entry(model, "saccade.config"));
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(file, error.message());
    }
    details.vocabulary = parsed(model, "saccade.vocabulary").size();
    for (const auto& [name, tensor] : model.tensors()) {
        if (!name.starts_with("training_features.")) // statistics, not weights
            details.parameters += static_cast<std::int64_t>(tensor.bytes / bytesPerElement(tensor.type));
        details.bytes += static_cast<std::int64_t>(tensor.bytes);
    }
    if (model.metadata().count("saccade.training") > 0)
        flatten(parsed(model, "saccade.training"), "", details.training);
    return details;
}

} // namespace saccade
