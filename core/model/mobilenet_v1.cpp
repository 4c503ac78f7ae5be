#include "core/model/backbones.h"
#include "core/model/convolution.h"
#include "core/model/pixels.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>

namespace saccade {
namespace {

namespace nn = torch::nn;

constexpr double norm_epsilon = 0.001;

/// A depthwise 3x3 convolution and the pointwise one after it.
struct SeparableShape {
    int channels;
    int stride;
};

constexpr std::array<SeparableShape, 12> separable_shapes = {{{64, 1},
                                                              {128, 2},
                                                              {128, 1},
                                                              {256, 2},
                                                              {256, 1},
                                                              {512, 2},
                                                              {512, 1},
                                                              {512, 1},
                                                              {512, 1},
                                                              {512, 1},
                                                              {512, 1},
                                                              {1024, 2}}};
constexpr std::size_t grid_blocks = 11;
/// Of the blocks: stages end where the resolution halves.
constexpr std::array<std::size_t, 6> v1_stage_bounds = {0, 1, 3, 5, grid_blocks, 12};
constexpr std::size_t published_blocks = 13;

/// "conv" and "bn" under one name, followed by ReLU6.
class ConvolutionUnit : public nn::Module {
public:
    explicit ConvolutionUnit(const nn::Conv2dOptions& options) : strided_(options.stride()->at(0) == 2) {
        convolution_ = register_module("conv", nn::Conv2d(options));
        norm_ = register_module(
            "bn", nn::BatchNorm2d(nn::BatchNorm2dOptions(options.out_channels()).eps(norm_epsilon)));
        nn::init::kaiming_normal_(convolution_->weight, 0, torch::kFanOut, torch::kReLU);
        step_ = NormalisedConvolution(convolution_, norm_, Activation::Relu6);
    }

    torch::Tensor forward(const torch::Tensor& input) {
        // TensorFlow's "SAME" on an even side: a stride of 2 needs one more row below and one more column on
        // the right, and nothing on the other sides.
        return step_(strided_ ? at::constant_pad_nd(input, {0, 1, 0, 1}) : input);
    }

private:
    bool strided_;
    nn::Conv2d convolution_{nullptr};
    nn::BatchNorm2d norm_{nullptr};
    NormalisedConvolution step_;
};

nn::Conv2dOptions spatial(int in, int out, int stride) {
    return nn::Conv2dOptions(in, out, 3).stride(stride).padding(stride == 2 ? 0 : 1).bias(false);
}

class MobileNetV1 : public Backbone {
public:
    explicit MobileNetV1(bool with_coarse) : with_coarse_(with_coarse) {
        int channels = 32;
        first_ = register_module("conv1", std::make_shared<ConvolutionUnit>(spatial(3, channels, 2)));
        const std::size_t count = with_coarse ? separable_shapes.size() : grid_blocks;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string number = std::to_string(i + 1);
            const auto depthwise = spatial(channels, channels, separable_shapes[i].stride).groups(channels);
            const auto pointwise = nn::Conv2dOptions(channels, separable_shapes[i].channels, 1).bias(false);
            depthwise_.push_back(
                register_module("conv_dw_" + number, std::make_shared<ConvolutionUnit>(depthwise)));
            pointwise_.push_back(
                register_module("conv_pw_" + number, std::make_shared<ConvolutionUnit>(pointwise)));
            channels = separable_shapes[i].channels;
        }
    }

    BackboneSpec spec() const override {
        // Four convolutions of stride 2 that pad only right and below: cell i is centred on pixel 16 i + 15.
        return {512, with_coarse_ ? 1024 : 0, 7.5, with_coarse_ ? 5 : 4};
    }

    std::set<std::string> leftOut() const override {
        std::set<std::string> modules;
        for (std::size_t i = depthwise_.size() + 1; i <= published_blocks; ++i)
            modules.insert({"conv_dw_" + std::to_string(i), "conv_pw_" + std::to_string(i)});
        return modules;
    }

    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override {
        std::vector<torch::Tensor> result;
        torch::Tensor x = first_->forward(normalisedPixels(pixels, symmetric_normalisation));
        for (std::size_t i = 0; i < depthwise_.size(); ++i) {
            x = pointwise_[i]->forward(depthwise_[i]->forward(x));
            if (std::find(v1_stage_bounds.begin() + 1, v1_stage_bounds.end(), i + 1) != v1_stage_bounds.end())
                tell(x);
            if (i + 1 >= grid_blocks)
                result.push_back(x);
        }
        return result;
    }

    /// Stages end where the resolution halves: blocks 1, 2 to 3, 4 to 5, 6 to 11, and 12.
    std::vector<std::shared_ptr<nn::Module>> stage(int index) const override {
        std::vector<std::shared_ptr<nn::Module>> modules;
        if (index == 0)
            modules.push_back(first_);
        for (std::size_t i = v1_stage_bounds.at(static_cast<std::size_t>(index));
             i < v1_stage_bounds.at(static_cast<std::size_t>(index) + 1); ++i) {
            modules.push_back(depthwise_[i]);
            modules.push_back(pointwise_[i]);
        }
        return modules;
    }

private:
    bool with_coarse_;
    std::shared_ptr<ConvolutionUnit> first_;
    std::vector<std::shared_ptr<ConvolutionUnit>> depthwise_;
    std::vector<std::shared_ptr<ConvolutionUnit>> pointwise_;
};

} // namespace

std::shared_ptr<Backbone> makeMobileNetV1(bool with_coarse) {
    return std::make_shared<MobileNetV1>(with_coarse);
}

} // namespace saccade
