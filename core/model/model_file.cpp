#include "core/model/model_file.h"

#include "core/base/error.h"
#include "core/model/safetensors.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace saccade {
namespace {

constexpr const char* format_version = "1";

void collect(NamedTensors& tensors, const std::string& prefix, const torch::nn::Module& module) {
    for (const auto& parameter : module.named_parameters())
        tensors[prefix + parameter.key()] = parameter.value();
    for (const auto& buffer : module.named_buffers())
        tensors[prefix + buffer.key()] = buffer.value();
}

TensorType typeOf(const torch::Tensor& tensor) {
    switch (tensor.scalar_type()) {
    case torch::kFloat32:
        return TensorType::F32;
    case torch::kFloat16:
        return TensorType::F16;
    case torch::kInt64:
        return TensorType::I64;
    case torch::kUInt8:
        return TensorType::U8;
    default:
        throw Error("a tensor of type " + std::string(c10::toString(tensor.scalar_type())) +
                    " cannot be written");
    }
}

const std::string& entry(const SafetensorsFile& file, const std::string& key) {
    const auto found = file.metadata().find(key);
    if (found == file.metadata().end())
        throw FileError(file.path(), "is not a Saccade model: it holds no " + key);
    return found->second;
}

Vocabulary vocabularyOf(const SafetensorsFile& file) {
    try {
        return Vocabulary(
            nlohmann::json::parse(entry(file, "saccade.vocabulary")).get<std::vector<std::string>>());
    } catch (const nlohmann::json::exception&) {
        throw FileError(file.path(), "the vocabulary is not a list of words");
    }
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
            throw Error("the tensor " + name + " is missing");
        if (found->second.sizes() != own.sizes())
            throw Error("the tensor " + name + " has another shape than the model");
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
        views[name] = {typeOf(plain), plain.sizes().vec(), plain.data_ptr()};
        kept[name] = std::move(plain);
    }
    writeSafetensors(file, views, metadata);
}

std::map<std::string, std::string> modelMetadata(const Captioner& captioner, const std::string& training) {
    return {{"saccade.version", format_version},
            {"saccade.config", toJson(captioner.config())},
            {"saccade.vocabulary", nlohmann::json(captioner.vocabulary().words()).dump()},
            {"saccade.training", training}};
}

void writeModel(const std::filesystem::path& file, Captioner& captioner, Precision precision,
                const std::string& training) {
    writeTensors(file, tensorsOf(captioner), precision, modelMetadata(captioner, training));
}

std::shared_ptr<Captioner> readModel(const std::filesystem::path& path, torch::Device device) {
    const SafetensorsFile file(path);
    if (entry(file, "saccade.version") != format_version)
        throw FileError(path, "was written by a newer version of Saccade");
    try {
        auto captioner = std::make_shared<Captioner>(modelConfigFromJson(entry(file, "saccade.config")),
                                                     vocabularyOf(file));
        assignTensors(*captioner, readWeights(path));
        captioner->setName(path.stem().string());
        captioner->to(device);
        return captioner;
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(path, error.what());
    }
}

} // namespace saccade
