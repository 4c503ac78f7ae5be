#include "core/model/backbones.h"
#include "core/model/convolution.h"
#include "core/model/pixels.h"

#include <torch/torch.h>

#include <array>

namespace saccade {
namespace {

namespace nn = torch::nn;

constexpr int scenes_channels = 160;

struct Layer {
    int channels;
    int stride;
    int dilation;
    int stage;
};

/// Few channels at high resolution: four fifths of the time goes into the last four layers. The dilated ones
/// give a cell a receptive field of 207 pixels, larger than any object of a scene.
constexpr std::array<Layer, 8> layers = {{
    {16, 2, 1, 0},
    {32, 2, 1, 0},
    {64, 2, 1, 1},
    {64, 1, 1, 1},
    {scenes_channels, 2, 1, 2},
    {scenes_channels, 1, 1, 2},
    {scenes_channels, 1, 2, 3},
    {scenes_channels, 1, 2, 3},
}};
constexpr std::size_t first_residual = 5;
constexpr int stages = 4;

/// "conv" and "bn" under one name, followed by ReLU.
class ScenesUnit : public nn::Module {
public:
    ScenesUnit(int in, const Layer& layer) {
        convolution_ = register_module("conv", nn::Conv2d(nn::Conv2dOptions(in, layer.channels, 3)
                                                              .stride(layer.stride)
                                                              .padding(layer.dilation)
                                                              .dilation(layer.dilation)
                                                              .bias(false)));
        norm_ = register_module("bn", nn::BatchNorm2d(layer.channels));
        nn::init::kaiming_normal_(convolution_->weight, 0, torch::kFanOut, torch::kReLU);
        step_ = NormalisedConvolution(convolution_, norm_, Activation::Relu);
    }

    torch::Tensor forward(const torch::Tensor& input, bool residual) {
        return residual ? step_(input, input) : step_(input);
    }

private:
    nn::Conv2d convolution_{nullptr};
    nn::BatchNorm2d norm_{nullptr};
    NormalisedConvolution step_;
};

/// x and y of the cells' centres in -1…1: [1, 2, rows, columns].
torch::Tensor cellCentres(std::int64_t rows, std::int64_t columns, const torch::TensorOptions& options) {
    const auto centres = [&options](std::int64_t count) {
        return (torch::arange(count, options) * 2 + 1) / count - 1;
    };
    const torch::Tensor x = centres(columns).view({1, 1, 1, columns}).expand({1, 1, rows, columns});
    const torch::Tensor y = centres(rows).view({1, 1, rows, 1}).expand({1, 1, rows, columns});
    return torch::cat({x, y}, 1);
}

class ScenesCnn : public Backbone {
public:
    ScenesCnn() {
        int channels = 3;
        for (const Layer& layer : layers) {
            units_.push_back(register_module("unit" + std::to_string(units_.size() + 1),
                                             std::make_shared<ScenesUnit>(channels, layer)));
            channels = layer.channels;
        }
        position_ =
            register_module("position", nn::Conv2d(nn::Conv2dOptions(2, scenes_channels, 1).bias(false)));
    }

    BackboneSpec spec() const override {
        return {scenes_channels, 0, -7.5, stages}; // cell i is centred on pixel 16 i
    }

    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override {
        torch::Tensor x = normalisedPixels(pixels, symmetric_normalisation);
        for (std::size_t i = 0; i < units_.size(); ++i) {
            // Captions of scenes use "left of" and "above": a cell must know its position, not only its
            // content.
            if (i == first_residual)
                x = x + position_(cellCentres(x.size(2), x.size(3), x.options()));
            x = units_[i]->forward(x, i >= first_residual);
            if (i + 1 == units_.size() || layers[i + 1].stage != layers[i].stage)
                tell(x);
        }
        return {x};
    }

    std::vector<std::shared_ptr<nn::Module>> stage(int index) const override {
        std::vector<std::shared_ptr<nn::Module>> modules;
        for (std::size_t i = 0; i < units_.size(); ++i)
            if (layers[i].stage == index)
                modules.push_back(units_[i]);
        if (index == stages - 1)
            modules.push_back(position_.ptr());
        return modules;
    }

private:
    std::vector<std::shared_ptr<ScenesUnit>> units_;
    nn::Conv2d position_{nullptr};
};

} // namespace

std::shared_ptr<Backbone> makeScenesCnn() {
    return std::make_shared<ScenesCnn>();
}

} // namespace saccade
