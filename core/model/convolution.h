#pragma once

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/conv.h>

#include <array>

namespace saccade {

enum class Activation { None, Relu, Relu6, HardSwish, Silu };

/// Convolution, batch norm and activation as one step. It does not own the weights: the modules do, under
/// their own names. If no gradient is needed and the batch norm is in evaluation mode, its scale and shift
/// are folded into a copy of the convolution's weights. The copy is made again whenever one of its five
/// source tensors has changed.
class NormalisedConvolution {
public:
    NormalisedConvolution() = default;
    NormalisedConvolution(torch::nn::Conv2d convolution, torch::nn::BatchNorm2d norm, Activation activation);

    torch::Tensor operator()(const torch::Tensor& input);
    /// The same with `shortcut` added before the activation.
    torch::Tensor operator()(const torch::Tensor& input, const torch::Tensor& shortcut);

private:
    /// A tensor's address and how often it was written in place: together they show whether it has changed.
    struct Stamp {
        const void* data = nullptr;
        std::int64_t version = -1;
        bool operator==(const Stamp&) const = default;
    };

    torch::Tensor normalised(const torch::Tensor& input);
    torch::Tensor activated(torch::Tensor value) const;
    void refold();

    torch::nn::Conv2d convolution_{nullptr};
    torch::nn::BatchNorm2d norm_{nullptr};
    Activation activation_ = Activation::None;
    std::array<Stamp, 5> stamps_;
    torch::Tensor folded_weight_;
    torch::Tensor folded_bias_;
};

} // namespace saccade
