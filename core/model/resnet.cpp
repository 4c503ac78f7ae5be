#include "core/base/error.h"
#include "core/model/backbones.h"
#include "core/model/convolution.h"
#include "core/model/pixels.h"

#include <torch/torch.h>

#include <array>

namespace saccade {
namespace {

namespace nn = torch::nn;

struct Layout {
    int depth;
    bool bottleneck;
    std::array<int, 4> blocks;
};

constexpr std::array<Layout, 5> layouts = {{{18, false, {2, 2, 2, 2}},
                                            {34, false, {3, 4, 6, 3}},
                                            {50, true, {3, 4, 6, 3}},
                                            {101, true, {3, 4, 23, 3}},
                                            {152, true, {3, 8, 36, 3}}}};

const Layout& layoutOf(int depth) {
    for (const Layout& layout : layouts)
        if (layout.depth == depth)
            return layout;
    throw Error(say("there is no ResNet of depth %1", depth));
}

nn::Conv2d unbiasedConvolution(int in, int out, int kernel, int stride) {
    nn::Conv2d module(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
    nn::init::kaiming_normal_(module->weight, 0, torch::kFanOut, torch::kReLU);
    return module;
}

/// A residual block: two 3x3 convolutions, or a bottleneck of 1x1, 3x3 and 1x1 with four times the width at
/// its end. The stride is on the (first) 3x3 convolution, as in torchvision.
class ResidualBlock : public nn::Module {
public:
    ResidualBlock(int in, int width, int stride, bool bottleneck) {
        const int out = bottleneck ? 4 * width : width;
        if (bottleneck) {
            add(in, width, 1, 1, Activation::Relu);
            add(width, width, 3, stride, Activation::Relu);
            add(width, out, 1, 1, Activation::Relu);
        } else {
            add(in, width, 3, stride, Activation::Relu);
            add(width, out, 3, 1, Activation::Relu);
        }
        if (stride != 1 || in != out) {
            const nn::Conv2d projection = unbiasedConvolution(in, out, 1, stride);
            const nn::BatchNorm2d norm(out);
            register_module("downsample", nn::Sequential(projection, norm));
            shortcut_ = NormalisedConvolution(projection, norm, Activation::None);
            projected_ = true;
        }
    }

    torch::Tensor forward(const torch::Tensor& input) {
        torch::Tensor x = input;
        for (std::size_t i = 0; i + 1 < steps_.size(); ++i)
            x = steps_[i](x);
        return steps_.back()(x, projected_ ? shortcut_(input) : input);
    }

private:
    void add(int in, int out, int kernel, int stride, Activation activation) {
        const std::string number = std::to_string(steps_.size() + 1);
        const nn::Conv2d module =
            register_module("conv" + number, unbiasedConvolution(in, out, kernel, stride));
        const nn::BatchNorm2d norm = register_module("bn" + number, nn::BatchNorm2d(out));
        steps_.emplace_back(module, norm, activation);
    }

    std::vector<NormalisedConvolution> steps_;
    NormalisedConvolution shortcut_;
    bool projected_ = false;
};

class ResNet : public Backbone {
public:
    ResNet(const Layout& layout, bool with_coarse) : bottleneck_(layout.bottleneck) {
        convolution_ = register_module("conv1", unbiasedConvolution(3, 64, 7, 2));
        norm_ = register_module("bn1", nn::BatchNorm2d(64));
        stem_ = NormalisedConvolution(convolution_, norm_, Activation::Relu);
        int channels = 64;
        for (int i = 0; i < (with_coarse ? 4 : 3); ++i) {
            const int width = 64 << i;
            std::vector<std::shared_ptr<ResidualBlock>> blocks;
            const auto layer = std::make_shared<nn::Module>("layer");
            for (int j = 0; j < layout.blocks[static_cast<std::size_t>(i)]; ++j) {
                const int stride = i > 0 && j == 0 ? 2 : 1;
                blocks.push_back(layer->register_module(
                    std::to_string(j),
                    std::make_shared<ResidualBlock>(channels, width, stride, bottleneck_)));
                channels = bottleneck_ ? 4 * width : width;
            }
            layers_.push_back(register_module("layer" + std::to_string(i + 1), layer));
            blocks_.push_back(std::move(blocks));
        }
    }

    BackboneSpec spec() const override {
        const int expansion = bottleneck_ ? 4 : 1;
        const bool with_coarse = layers_.size() == 4;
        // Strides of 2 that pad both sides equally: cell i is centred on pixel 16 i.
        return {256 * expansion, with_coarse ? 512 * expansion : 0, -7.5,
                static_cast<int>(layers_.size()) + 1};
    }

    std::set<std::string> leftOut() const override {
        return layers_.size() == 4 ? std::set<std::string>{} : std::set<std::string>{"layer4"};
    }

    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override {
        torch::Tensor x = stem_(normalisedPixels(pixels, imagenet_normalisation));
        tell(x);
        x = at::max_pool2d(x, 3, 2, 1);
        std::vector<torch::Tensor> result;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            for (const auto& block : blocks_[i])
                x = block->forward(x);
            tell(x);
            if (i >= 2)
                result.push_back(x);
        }
        return result;
    }

    std::vector<std::shared_ptr<nn::Module>> stage(int index) const override {
        if (index == 0)
            return {convolution_.ptr(), norm_.ptr()};
        return {layers_.at(static_cast<std::size_t>(index) - 1)};
    }

private:
    bool bottleneck_;
    nn::Conv2d convolution_{nullptr};
    nn::BatchNorm2d norm_{nullptr};
    NormalisedConvolution stem_;
    std::vector<std::shared_ptr<nn::Module>> layers_;
    std::vector<std::vector<std::shared_ptr<ResidualBlock>>> blocks_;
};

} // namespace

std::shared_ptr<Backbone> makeResNet(int depth, bool with_coarse) {
    return std::make_shared<ResNet>(layoutOf(depth), with_coarse);
}

} // namespace saccade
