#include "core/model/inverted_residual.h"

#include <torch/torch.h>

#include <string>

namespace saccade {
namespace {

namespace nn = torch::nn;

nn::Conv2d paddedConvolution(int in, int out, int kernel, int stride, int groups) {
    nn::Conv2d made(
        nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).groups(groups).bias(false));
    nn::init::kaiming_normal_(made->weight, 0, torch::kFanOut, torch::kReLU);
    return made;
}

nn::BatchNorm2d batchNorm(int channels, NormStyle style) {
    return nn::BatchNorm2d(nn::BatchNorm2dOptions(channels).eps(style.epsilon).momentum(style.momentum));
}

/// Weighs the channels by what the whole image shows.
class SqueezeExcitation : public FeatureEntry {
public:
    SqueezeExcitation(int channels, int squeezed, Excitation excitation) : excitation_(excitation) {
        squeeze_ = register_module("fc1", nn::Conv2d(nn::Conv2dOptions(channels, squeezed, 1)));
        excite_ = register_module("fc2", nn::Conv2d(nn::Conv2dOptions(squeezed, channels, 1)));
        for (const nn::Conv2d& step : {squeeze_, excite_}) {
            nn::init::kaiming_normal_(step->weight, 0, torch::kFanOut, torch::kReLU);
            nn::init::zeros_(step->bias);
        }
    }

    torch::Tensor forward(const torch::Tensor& input) override {
        const bool hard = excitation_ == Excitation::Hard;
        const torch::Tensor squeezed = squeeze_(input.mean({2, 3}, true));
        const torch::Tensor excited = excite_(hard ? at::relu(squeezed) : at::silu(squeezed));
        return input * (hard ? at::hardsigmoid(excited) : at::sigmoid(excited));
    }

private:
    Excitation excitation_;
    nn::Conv2d squeeze_{nullptr}, excite_{nullptr};
};

} // namespace

ConvolutionEntry::ConvolutionEntry(int in, int out, int kernel, int stride, int groups, NormStyle norm,
                                   Activation activation) {
    const nn::Conv2d convolution = register_module("0", paddedConvolution(in, out, kernel, stride, groups));
    step_ = NormalisedConvolution(convolution, register_module("1", batchNorm(out, norm)), activation);
}

InvertedResidual::InvertedResidual(const InvertedResidualShape& shape, const InvertedResidualStyle& style)
    : shortcut_(shape.stride == 1 && shape.in == shape.out) {
    const auto list = register_module(style.list, std::make_shared<nn::Module>(style.list));
    if (shape.expanded != shape.in)
        steps_.push_back(std::make_shared<ConvolutionEntry>(shape.in, shape.expanded, 1, 1, 1, style.norm,
                                                            shape.activation));
    steps_.push_back(std::make_shared<ConvolutionEntry>(shape.expanded, shape.expanded, shape.kernel,
                                                        shape.stride, shape.expanded, style.norm,
                                                        shape.activation));
    if (shape.squeezed > 0)
        steps_.push_back(
            std::make_shared<SqueezeExcitation>(shape.expanded, shape.squeezed, style.excitation));
    for (std::size_t i = 0; i < steps_.size(); ++i)
        list->register_module(std::to_string(i), steps_[i]);
    addProjection(*list, steps_.size(), shape, style);
}

void InvertedResidual::addProjection(nn::Module& list, std::size_t position,
                                     const InvertedResidualShape& shape, const InvertedResidualStyle& style) {
    const nn::Conv2d convolution = paddedConvolution(shape.expanded, shape.out, 1, 1, 1);
    const nn::BatchNorm2d norm = batchNorm(shape.out, style.norm);
    const std::string name = std::to_string(position);
    if (style.bare_projection) {
        list.register_module(name, convolution);
        list.register_module(std::to_string(position + 1), norm);
    } else {
        list.register_module(name, nn::Sequential(convolution, norm));
    }
    projection_ = NormalisedConvolution(convolution, norm, Activation::None);
}

torch::Tensor InvertedResidual::forward(const torch::Tensor& input) {
    torch::Tensor x = input;
    for (const auto& step : steps_)
        x = step->forward(x);
    return shortcut_ ? projection_(x, input) : projection_(x);
}

} // namespace saccade
