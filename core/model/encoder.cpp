#include "core/model/encoder.h"

#include "core/base/error.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// [batch, channels, rows, columns] -> float [batch, rows, columns, channels]; free for channels_last
/// features.
torch::Tensor channelsLast(const torch::Tensor& features) {
    return features.to(torch::kFloat).permute({0, 2, 3, 1}).contiguous();
}

/// Bilinear, to the rows and columns of `like`; both [batch, rows, columns, channels].
torch::Tensor upsampled(const torch::Tensor& coarse, const torch::Tensor& like) {
    return at::upsample_bilinear2d(coarse.permute({0, 3, 1, 2}), {like.size(1), like.size(2)}, false)
        .permute({0, 2, 3, 1});
}

} // namespace

Encoder::Encoder(const EncoderConfig& config) {
    backbone_ = register_module("backbone", makeBackbone(config.name, config.fuse));
    const BackboneSpec spec = backbone_->spec();
    if (config.fuse && spec.coarse_channels == 0)
        throw Error("the encoder \"" + config.name + "\" has no coarser features to fuse in");
    if (config.grid_channels < 0)
        throw Error("the grid cannot have " + std::to_string(config.grid_channels) + " channels");
    channels_ = config.grid_channels > 0 ? config.grid_channels : spec.grid_channels;
    if (config.grid_channels > 0)
        projection_ = register_module("projection", torch::nn::Linear(spec.grid_channels, channels_));
    if (config.fuse)
        coarse_projection_ =
            register_module("coarse_projection", torch::nn::Linear(spec.coarse_channels, channels_));
    // Backbones differ in the scale of their features, and a sum of two has yet another. Layer norm gives the
    // decoder's tanh annotation vectors of one scale whatever they come from; a ReLU would leave the scale
    // and drop half of what the projection says.
    if (config.grid_channels > 0 || config.fuse)
        norm_ = register_module("norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels_})));
}

std::vector<torch::Tensor> Encoder::features(const torch::Tensor& pixels) {
    return backbone_->features(pixels);
}

torch::Tensor Encoder::annotate(const std::vector<torch::Tensor>& features) {
    torch::Tensor grid = channelsLast(features.at(0));
    if (projection_)
        grid = projection_(grid);
    if (coarse_projection_)
        grid = grid + upsampled(coarse_projection_(channelsLast(features.at(1))), grid);
    if (norm_)
        grid = norm_(grid);
    return grid.flatten(1, 2);
}

} // namespace saccade
