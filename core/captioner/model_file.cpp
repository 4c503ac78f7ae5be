#include "core/captioner/model_file.h"

#include "core/base/error.h"
#include "core/captioner/training_features_file.h"
#include "core/model/decoder_registry.h"
#include "core/model/tensor_types.h"
#include "core/weights/safetensors.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace saccade {
namespace {

constexpr const char* format_version = "1";
constexpr const char* training_key = "saccade.training";
constexpr std::size_t maximum_vocabulary_bytes = 16 * 1024 * 1024; // about 100 times what a large one needs

void collect(NamedTensors& tensors, const std::string& prefix, const torch::nn::Module& module) {
    for (const auto& parameter : module.named_parameters())
        tensors[prefix + parameter.key()] = parameter.value();
    for (const auto& buffer : module.named_buffers())
        tensors[prefix + buffer.key()] = buffer.value();
}

const std::string& entry(const SafetensorsFile& file, const char* key) {
    const auto found = file.metadata().find(key);
    if (found == file.metadata().end())
        throw FileError(file.path(), say("is not a Saccade model: it has no %1", std::string(key)));
    return found->second;
}

Vocabulary vocabularyOf(const SafetensorsFile& file) {
    const std::string& text = entry(file, "saccade.vocabulary");
    if (text.size() > maximum_vocabulary_bytes)
        throw FileError(file.path(), say("the vocabulary is larger than that of any language"));
    try {
        return Vocabulary(nlohmann::json::parse(text).get<std::vector<std::string>>());
    } catch (const nlohmann::json::exception&) {
        throw FileError(file.path(), say("the vocabulary is not a list of words"));
    }
}

/// A file of a few bytes can claim a model of gigabytes, and is refused before memory is taken for it.
void checkSizes(const SafetensorsFile& file, const DecoderConfig& decoder, std::size_t words) {
    std::size_t elements = 0;
    for (const auto& [name, tensor] : file.tensors())
        elements += tensor.bytes / bytesPerElement(tensor.type);
    const std::int64_t minimum =
        decoderKind(decoder.name).minimum_parameters(decoder.settings, static_cast<std::int64_t>(words));
    if (static_cast<std::int64_t>(elements) < minimum)
        throw Error(say("the model that its configuration describes is larger than the file"));
}

/// Training that diverged leaves weights that are not finite, and the model's output is then meaningless.
void requireFinite(const NamedTensors& tensors) {
    for (const auto& [name, tensor] : tensors)
        if (tensor.is_floating_point() && !tensor.isfinite().all().item<bool>())
            throw Error(
                say("the tensor %1 has NaN or infinite values: the training of the model diverged", name));
}

/// The tensors of a file with the same names as these.
NamedTensors readNamed(const std::filesystem::path& path, const NamedTensors& wanted) {
    const WeightsFile file(path);
    NamedTensors tensors;
    for (const auto& [name, tensor] : wanted)
        tensors[name] = file.read(name);
    return tensors;
}

void readTraining(const SafetensorsFile& file, Captioner& captioner) {
    const auto& metadata = file.metadata();
    if (const auto record = metadata.find(training_key); record != metadata.end())
        captioner.setLearnedFrom(learnedFrom(record->second));
    if (const auto json = metadata.find(training_features_key); json != metadata.end())
        captioner.setTrainingFeatures(
            readTrainingFeatures(WeightsFile(file.path()), json->second, captioner));
    if (const auto& features = captioner.trainingFeatures())
        if (LearnedFrom all = features->learnedFrom(); all.images > 0)
            captioner.setLearnedFrom(std::move(all));
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

} // namespace

NamedTensors tensorsOf(Captioner& captioner) {
    NamedTensors tensors;
    collect(tensors, "encoder.", captioner.encoder());
    collect(tensors, "decoder.", captioner.decoder());
    return tensors;
}

void assignTensors(Captioner& captioner, const NamedTensors& tensors) {
    torch::NoGradGuard no_grad;
    for (auto& [name, own] : tensorsOf(captioner)) {
        const auto found = tensors.find(name);
        if (found == tensors.end())
            throw Error(say("the tensor %1 is missing", name));
        if (found->second.sizes() != own.sizes())
            throw Error(say("the tensor %1 has another shape than the model", name));
        own.copy_(found->second);
    }
}

void writeTensors(const std::filesystem::path& file, const NamedTensors& tensors, Precision precision,
                  const std::map<std::string, std::string>& metadata) {
    NamedTensors kept; // holds the converted copies until the file is written
    std::map<std::string, TensorView> views;
    for (const auto& [name, tensor] : tensors) {
        torch::Tensor plain = tensor.detach().to(torch::kCPU);
        if (precision == Precision::Float16 && plain.is_floating_point())
            plain = plain.to(torch::kFloat16);
        plain = plain.contiguous();
        views[name] = {tensorType(plain.scalar_type()), plain.sizes().vec(), plain.data_ptr()};
        kept[name] = std::move(plain);
    }
    writeSafetensors(file, views, metadata);
}

std::map<std::string, std::string> modelMetadata(const Captioner& captioner, const std::string& training) {
    return {{"saccade.version", format_version},
            {"saccade.config", toJson(captioner.config())},
            {"saccade.vocabulary", nlohmann::json(captioner.vocabulary().words()).dump()},
            {training_key, training}};
}

void writeModel(const std::filesystem::path& file, Captioner& captioner, Precision precision,
                const std::string& training) {
    NamedTensors tensors = tensorsOf(captioner);
    auto metadata = modelMetadata(captioner, training);
    if (const auto& features = captioner.trainingFeatures()) {
        tensors.merge(tensorsOf(*features));
        metadata[training_features_key] = toJson(*features);
    }
    writeTensors(file, tensors, precision, metadata);
}

std::string trainingRecord(const std::filesystem::path& file) {
    const auto metadata = SafetensorsFile(file).metadata();
    const auto found = metadata.find(training_key);
    return found == metadata.end() ? "{}" : found->second;
}

Precision precisionOf(const std::filesystem::path& file) {
    const SafetensorsFile header(file);
    const auto& tensors = header.tensors();
    return std::any_of(tensors.begin(), tensors.end(),
                       [](const auto& tensor) { return tensor.second.type == TensorType::F32; })
               ? Precision::Float32
               : Precision::Float16;
}

std::shared_ptr<Captioner> readModel(const std::filesystem::path& path, torch::Device device) {
    const SafetensorsFile file(path);
    if (entry(file, "saccade.version") != format_version)
        throw FileError(path, say("was written by a newer version of Saccade"));
    try {
        ModelConfig config = modelConfigFromJson(entry(file, "saccade.config"));
        Vocabulary vocabulary = vocabularyOf(file);
        checkSizes(file, config.decoder, vocabulary.size());
        auto captioner = std::make_shared<Captioner>(std::move(config), std::move(vocabulary));
        assignTensors(*captioner, readNamed(path, tensorsOf(*captioner)));
        requireFinite(tensorsOf(*captioner));
        readTraining(file, *captioner);
        captioner->setName(path.stem().string());
        captioner->to(device);
        return captioner;
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(path, error.message());
    } catch (const c10::Error& error) { // out of memory, or a device failure
        throw FileError(path, say("cannot be loaded: %1", firstLine(error.what_without_backtrace())));
    }
}

} // namespace saccade
