#include "app/cli/features_command.h"

#include "app/cli/compute_options.h"
#include "core/base/error.h"
#include "core/base/replaceable.h"
#include "core/image/decode_image.h"
#include "core/image/preprocess.h"
#include "core/model/backbone.h"
#include "core/model/torchscript.h"
#include "core/weights/safetensors.h"

#include <CLI/CLI.hpp>
#include <torch/torch.h>

#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace saccade::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t random_weights_seed = 1;
constexpr const char* encoder_key = "saccade.features"; ///< metadata key: the encoder that computed them

struct FeaturesRequest {
    std::string encoder;
    std::string weights; ///< empty: random weights
    std::string output;
    std::vector<std::string> images;
    ComputeOptions compute;
};

/// The file of "torchscript:FILE"; empty for an encoder with a name.
std::string torchScriptOf(const std::string& encoder) {
    const std::string start = std::string(torchscript_encoder) + ":";
    return encoder.starts_with(start) ? encoder.substr(start.size()) : std::string();
}

std::string checkedEncoder(const std::string& encoder) {
    return torchScriptOf(encoder).empty() ? CLI::IsMember(backboneNames())(encoder) : std::string();
}

std::shared_ptr<Backbone> readyBackbone(const FeaturesRequest& request, torch::Device device) {
    torch::manual_seed(random_weights_seed);
    const std::string script = torchScriptOf(request.encoder);
    const std::shared_ptr<Backbone> backbone =
        script.empty() ? makeBackbone(request.encoder, false) : makeTorchScript({script, {}});
    if (!script.empty()) {
        if (!request.weights.empty())
            throw Error(say("A TorchScript file has its own weights: leave out --weights."));
    } else if (request.weights.empty())
        std::cerr << "saccade: no --weights given; the features come from random weights\n";
    else
        for (const Problem& problem : loadPretrained(*backbone, WeightsFile(request.weights)).problems)
            std::cerr << "saccade: " << problem.text() << '\n';
    backbone->to(device);
    backbone->eval();
    return backbone;
}

/// Float [channels, rows, columns] on the CPU.
torch::Tensor featuresOf(const fs::path& path, Backbone& backbone, torch::Device device) {
    const PreprocessOptions options;
    const DecodedImage image = decodeImage(path, options.size);
    const PreprocessedImage square = preprocess(image.rgb, image.original, options);
    const torch::Tensor pixels =
        torch::from_blob(square.rgb.data, {1, square.rgb.rows, square.rgb.cols, 3}, torch::kByte);
    return backbone.features(pixels.to(device)).front()[0].to(torch::kCPU).contiguous();
}

/// Only a file of features may be overwritten. Throws FileError.
void checkOutput(const FeaturesRequest& request) {
    const fs::path output = request.output;
    std::vector<fs::path> inputs(request.images.begin(), request.images.end());
    inputs.emplace_back(request.weights);
    requireNoInput(output, inputs);
    std::error_code error;
    if (!fs::is_regular_file(output, error) || fs::is_empty(output, error))
        return;
    bool replaceable = false;
    try {
        replaceable = SafetensorsFile(output).metadata().contains(encoder_key);
    } catch (const Error&) {
    }
    if (!replaceable)
        throw FileError(output, say("holds no image features, so it is not replaced; choose another name"));
}

void writeFeatures(const FeaturesRequest& request, const std::map<std::string, torch::Tensor>& features) {
    std::map<std::string, TensorView> views;
    for (const auto& [name, tensor] : features)
        views[name] = {TensorType::F32, tensor.sizes().vec(), tensor.data_ptr()};
    writeSafetensors(request.output, views, {{encoder_key, request.encoder}});
}

int runFeatures(const FeaturesRequest& request) {
    checkOutput(request);
    const torch::Device device = prepareComputing(request.compute);
    const torch::NoGradGuard no_grad;
    const std::shared_ptr<Backbone> backbone = readyBackbone(request, device);
    std::map<std::string, torch::Tensor> features;
    bool failed = false;
    for (const fs::path path : request.images) {
        try {
            const std::string name = path.filename().string();
            if (features.count(name) > 0)
                throw FileError(path,
                                say("another image of this name was given before; this one is left out"));
            features.emplace(name, featuresOf(path, *backbone, device));
        } catch (const Error& error) {
            std::cerr << "saccade: " << error.what() << '\n';
            failed = true;
        }
    }
    if (features.empty())
        throw Error(say("no image could be read; nothing was written"));
    writeFeatures(request, features);
    return failed ? some_failed : all_done;
}

} // namespace

void addFeaturesCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<FeaturesRequest>();
    CLI::App& command =
        *app.add_subcommand("features", "Write the annotation features of images to a safetensors file");
    command.add_option("--encoder", request->encoder, "Name of the encoder, or torchscript:FILE")
        ->required()
        ->check(CLI::Validator(checkedEncoder,
                               CLI::IsMember(backboneNames()).get_description() + " or torchscript:FILE"));
    command.add_option(
        "--weights", request->weights,
        "Weights of the encoder (.safetensors, or PyTorch's .pth, .pt or .ckpt); default: random");
    command.add_option("--output", request->output, "File to write: one tensor [C, rows, columns] per image")
        ->required();
    command.add_option("IMAGE", request->images, "Images; each tensor is named after its image file")
        ->required();
    addComputeOptions(command, request->compute);
    command.callback([request, &action] { action = [request] { return runFeatures(*request); }; });
}

} // namespace saccade::cli
