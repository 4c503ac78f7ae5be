#include "core/model/encoder.h"

#include "core/base/error.h"
#include "core/base/option_rows.h"
#include "core/model/torchscript.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {
namespace {

/// Bilinear, to the rows and columns of `like`; both [batch, rows, columns, channels].
torch::Tensor upsampled(const torch::Tensor& coarse, const torch::Tensor& like) {
    return at::upsample_bilinear2d(coarse.permute({0, 3, 1, 2}), {like.size(1), like.size(2)}, false)
        .permute({0, 2, 3, 1});
}

constexpr const char* file_key = "file";
constexpr const char* checksum_key = "checksum"; // no option: the program writes it into model files

/// `script`: of the encoder that a TorchScript file holds, which has no coarser features.
OptionRows<EncoderOptions> makeEncoderRows(bool script) {
    OptionRows<EncoderOptions> rows;
    if (script) {
        Option& file =
            rows.text(file_key, &EncoderOptions::file, say("TorchScript file"),
                      say("Exported network that is the encoder: images [B, 3, H, W] in, a grid [B, C, "
                          "rows, columns] out. The file is a program: only choose one that you "
                          "trust"));
        file.text = OptionText::File;
        file.of_model = true;
    } else {
        rows.flag(
                "fuse", &EncoderOptions::fuse, say("Fuse coarser features"),
                say("Add the encoder's next coarser, deeper features to the grid: more meaning in each cell"))
            .of_model = true;
    }
    Option& grid_channels = rows.number(
        "grid_channels", &EncoderOptions::grid_channels, 0, 4096, say("Grid channels"),
        say("Project each cell of the grid to this many numbers first; 0: as the encoder gives them"));
    grid_channels.of_model = true;
    grid_channels.minimum_label = say("The encoder's own");
    return rows;
}

const OptionRows<EncoderOptions>& encoderRows(const std::string& name) {
    static const OptionRows<EncoderOptions> usual = makeEncoderRows(false), script = makeEncoderRows(true);
    return name == torchscript_encoder ? script : usual;
}

std::shared_ptr<Backbone> backboneOf(const EncoderConfig& config, const EncoderOptions& options) {
    if (config.name != torchscript_encoder)
        return makeBackbone(config.name, options.fuse);
    const auto checksum = config.settings.find(checksum_key);
    const auto* text =
        checksum == config.settings.end() ? nullptr : std::get_if<std::string>(&checksum->second);
    return makeTorchScript({options.file, text == nullptr ? std::string() : *text});
}

} // namespace

std::vector<PartKind> encoderKinds() {
    std::vector<PartKind> kinds;
    for (const std::string& name : backboneNames())
        kinds.push_back({name, {}, encoderRows(name).options()});
    kinds.push_back(
        {torchscript_encoder, say("TorchScript file"), encoderRows(torchscript_encoder).options()});
    return kinds;
}

Encoder::Encoder(const EncoderConfig& config) {
    const EncoderOptions options = encoderRows(config.name).read(config.settings);
    backbone_ = register_module("backbone", backboneOf(config, options));
    config_ = config;
    if (config.name == torchscript_encoder)
        config_.settings[checksum_key] = checksumOfFile(options.file);
    const BackboneSpec spec = backbone_->spec();
    if (options.fuse && spec.coarse_channels == 0)
        throw Error(say("the encoder \"%1\" has no coarser features to fuse in", config.name));
    channels_ = options.grid_channels > 0 ? options.grid_channels : spec.grid_channels;
    norm_ = register_module("norm", standardisation(spec.grid_channels));
    if (options.grid_channels > 0)
        projection_ = register_module("projection", torch::nn::Linear(spec.grid_channels, channels_));
    if (options.fuse) {
        coarse_norm_ = register_module("coarse_norm", standardisation(spec.coarse_channels));
        coarse_projection_ =
            register_module("coarse_projection", torch::nn::Linear(spec.coarse_channels, channels_));
    }
}

std::vector<Problem> Encoder::loadPretrained(const std::filesystem::path& weights) {
    const WeightsFile file(weights);
    const auto [prefix, problems] = saccade::loadPretrained(*backbone_, file);
    const std::string own_part = "backbone.";
    if (prefix.ends_with("encoder." + own_part))
        loadGrid(file, prefix.substr(0, prefix.size() - own_part.size()));
    return problems;
}

/// Norms and projections, if the file has all of them in these sizes.
void Encoder::loadGrid(const WeightsFile& file, const std::string& prefix) {
    NamedTensors own;
    for (const auto& parameter : named_parameters())
        own[parameter.key()] = parameter.value();
    for (const auto& buffer : named_buffers())
        own[buffer.key()] = buffer.value();
    std::erase_if(own, [](const auto& tensor) { return tensor.first.starts_with("backbone."); });
    const auto& stored = file.index().tensors;
    const bool all = std::all_of(own.begin(), own.end(), [&](const auto& tensor) {
        const auto found = stored.find(prefix + tensor.first);
        return found != stored.end() && found->second.shape == tensor.second.sizes().vec();
    });
    const torch::NoGradGuard no_grad;
    if (all)
        for (auto& [name, tensor] : own)
            tensor.copy_(file.read(prefix + name));
}

std::vector<torch::Tensor> Encoder::features(const torch::Tensor& pixels) {
    return backbone_->features(pixels);
}

torch::Tensor Encoder::annotate(const std::vector<torch::Tensor>& features) {
    torch::Tensor grid = standardised(features.at(0), norm_, sum_);
    if (projection_)
        grid = projection_(grid);
    if (coarse_projection_)
        grid = grid + upsampled(coarse_projection_(standardised(features.at(1), coarse_norm_, sum_)), grid);
    return grid.flatten(1, 2);
}

void Encoder::annotateNothing() {
    if (!sum_ || !is_training())
        return;
    standardiseNothing(norm_, sum_);
    if (coarse_projection_)
        standardiseNothing(coarse_norm_, sum_);
}

} // namespace saccade
